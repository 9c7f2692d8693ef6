// Prints what a browser fetches for a desk's first view, and how long it is until it can be used.
//
// usage, in web/: node e2e/first_view.mjs http://127.0.0.1:8321
//
// Each run is a browser of its own, without a cache.  The view can be used once a row of its table is drawn.
import { chromium } from "playwright-core";
import { runnerImport } from "vite";

const { module } = await runnerImport("./e2e/chromium.ts");
const { findChromium, LAUNCH_ARGS } = module;

const RUNS = 5;
const USABLE = "table tbody tr, [role=row] a, [role=grid] [role=row]";
const [desk] = process.argv.slice(2);
const executablePath = findChromium();
if (executablePath === null) throw new Error("No Chromium could be found or installed");

const runs = [];
for (let run = 0; run < RUNS; run += 1) {
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const sent = new Map();
  const arriving = [];
  page.on("response", (response) => {
    const size = response
      .request()
      .sizes()
      .then((sizes) => sent.set(response.url(), sizes.responseBodySize))
      .catch(() => undefined);
    arriving.push(size);
  });
  const start = performance.now();
  await page.goto(desk);
  await page.locator(USABLE).first().waitFor();
  const usable = performance.now() - start;
  await page.waitForLoadState("networkidle");
  await Promise.all(arriving);
  runs.push({ usable, sent });
  await browser.close();
}

const times = runs.map((run) => run.usable).toSorted((a, b) => a - b);
const { sent } = runs.at(-1);
const kB = (match) => {
  const sizes = [...sent].filter(([url]) => match(new URL(url))).map(([, size]) => size);
  return `${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)} kB`;
};
const isMap = (url) => /maplibre|basemap|map/i.test(url.pathname);
const isData = (url) => url.pathname.startsWith("/api/");
console.log(
  `first view, usable after\tp50 ${Math.round(times[2])} ms, most ${Math.round(times.at(-1))} ms of ${RUNS}`,
);
console.log(`page without the map\t${kB((url) => !isData(url) && !isMap(url))}`);
console.log(`the map\t${kB((url) => !isData(url) && isMap(url))}`);
console.log(`data\t${kB(isData)}`);
