/**
 * Measures how smoothly the map is moved with 5,000 places of 20,000 incidents on it.
 *
 * usage: node e2e/pan.mjs ADDRESS
 *
 * ADDRESS is that of a desk, whose places are replaced by made-up ones.  Drags the map to and fro for some seconds, on
 * the fast ground and on the plain one, from afar and close by; prints for each the milliseconds between two pictures
 * on the screen (half, 19 of 20, the longest) and the longest time for which the page did nothing else.
 */
import { chromium } from "playwright-core";

import { runnerImport } from "vite";

const { module } = await runnerImport("./e2e/chromium.ts");
const { findChromium, LAUNCH_ARGS } = module;

const PLACES = 5_000;
const INCIDENTS = 20_000;
const DRAGS = 4;

const address = (process.argv[2] ?? "http://127.0.0.1:8321").replace(/\/$/, "");

/** Numbers in [0, 1), the same ones every time. */
function drawn(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function places() {
  const draw = drawn(1);
  const features = Array.from({ length: PLACES }, (_, at) => {
    const exact = draw() < 0.7;
    const incidents = Math.max(1, Math.round((INCIDENTS / PLACES) * -Math.log(1 - draw())));
    return {
      type: "Feature",
      geometry: { type: "Point", coordinates: [34 + 10 * draw(), 31 + 7 * draw()] },
      properties: {
        name: `Place ${at}`,
        text: `Place ${at}`,
        relation: null,
        country: "SYR",
        geo_precision: exact ? 1 : 2,
        radius_km: exact ? 2 : 5 + 20 * draw(),
        incidents,
        accounts: incidents * 3,
        dead_high: null,
        standing: {
          corroborated: Math.round(incidents * draw()),
          denied: Math.round(incidents * draw() * 0.2),
        },
        ids: [`incident-${at}`],
      },
    };
  });
  return { type: "FeatureCollection", features, placed: INCIDENTS, unplaced: 0 };
}

const told = JSON.stringify(places());
const share = (sorted, part) => sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? 0;

const round = (value) => String(Math.round(value)).padStart(5);

async function measure(browser, { ground, zoom }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.route("**/api/incidents/geo*", (route) =>
    route.fulfill({ body: told, contentType: "application/json" }),
  );
  // The fast ground is taken even where the graphics processor is only acted, the plain one even where there is one.
  await page.addInitScript((plain) => {
    const given = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, asked) {
      if (plain && kind.startsWith("webgl")) return null;
      return Reflect.apply(given, this, [kind, { ...asked, failIfMajorPerformanceCaveat: false }]);
    };
  }, ground === "plain");
  await page.goto(`${address}/?panel=open&shown=map&at=34.5,38.5,${zoom}`);
  await page.locator(".map-place[data-ground]").waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(3_000);
  await page.evaluate(() => {
    const frames = [];
    const held = [];
    let last = performance.now();
    const next = (now) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    new PerformanceObserver((list) => held.push(...list.getEntries().map((one) => one.duration))).observe({
      type: "longtask",
    });
    Object.assign(window, { measured: { frames, held } });
  });
  const [x, y] = [720, 350];
  for (let drag = 0; drag < DRAGS; drag++) {
    const way = drag % 2 === 0 ? 1 : -1;
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 25; step++) {
      await page.mouse.move(x + way * step * 9, y + way * step * 4);
      await page.waitForTimeout(12);
    }
    await page.mouse.up();
  }
  const { frames, held } = await page.evaluate(() => window.measured);
  await page.close();
  const sorted = frames.slice(2).toSorted((a, b) => a - b);
  process.stdout.write(
    `${ground.padEnd(6)} zoom ${zoom}:${[0.5, 0.95, 1].map((part) => round(share(sorted, part))).join("")} ms` +
      `; held up for${round(Math.max(0, ...held))} ms; ${sorted.length} frames\n`,
  );
}

const executablePath = findChromium();
if (executablePath === null) throw new Error("No Chromium could be found or installed.");
const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
for (const ground of process.argv[3] ? [process.argv[3]] : ["fast", "plain"])
  for (const zoom of [5, 6, 8, 10]) await measure(browser, { ground, zoom });
await browser.close();
