// Prints what a browser fetches for a desk's first view and for the map, and how long it is until each can be used.
//
// usage, in web/: node e2e/first_view.mjs http://127.0.0.1:8321
//
// Each run is a browser of its own, without a cache.  The view can be used once an incident is drawn, the map once it
// has a surface.
import { chromium } from "playwright-core";
import { runnerImport } from "vite";

const { module } = await runnerImport("./e2e/chromium.ts");
const { findChromium, LAUNCH_ARGS } = module;

const RUNS = 5;
const MS = 1000;
const ROW = ".grid-body [role=row]";
const MAP = ".map-place[data-ground]";
const [desk] = process.argv.slice(2);
const executablePath = findChromium();
if (executablePath === null) throw new Error("No Chromium could be found or installed");

const runs = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await measured());
const [last] = runs.slice(-1);
told("first view", "view", last.view);
told("map and time", "map", last.map);

/** Open the desk in a browser of its own, then the map. */
async function measured() {
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const view = await fetched(page, () => page.goto(desk), ROW);
  const map = await fetched(page, () => page.getByRole("button", { name: /map/i }).first().click(), MAP);
  await browser.close();
  return { view, map };
}

/** Do something, wait for what it is to draw, and tell after how long that was there and what was fetched. */
async function fetched(page, act, drawn) {
  const sizes = [];
  const note = (response) => {
    const size = response
      .request()
      .sizes()
      .then((all) => ({ url: new URL(response.url()), size: all.responseBodySize }))
      .catch(() => undefined);
    sizes.push(size);
  };
  page.context().on("response", note);
  const start = performance.now();
  await act();
  await page.locator(drawn).first().waitFor();
  const usable = performance.now() - start;
  await page.waitForLoadState("networkidle");
  page.context().off("response", note);
  const known = (await Promise.all(sizes)).filter((each) => each !== undefined);
  return { usable, known };
}

function told(name, what, { known }) {
  const times = runs.map((run) => run[what].usable).toSorted((one, other) => one - other);
  const middle = Math.round(times[Math.floor(RUNS / 2)]);
  const most = Math.round(times.at(-1));
  const page = kB(known.filter((each) => !isData(each)));
  console.log(
    `${name}\tusable after ${middle} ms, at most ${most}\tpage ${page} kB\tdata ${kB(known.filter(isData))} kB`,
  );
}

function isData({ url }) {
  return url.pathname.startsWith("/api/");
}

function kB(some) {
  return Math.round(some.reduce((sum, each) => sum + each.size, 0) / MS);
}
