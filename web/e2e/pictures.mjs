/**
 * Takes the pictures of docs/desk.md anew, from a desk of the demo reports that it serves itself.
 *
 * usage, in web/: REPORTEDLY_BIN=../.venv/bin/reportedly node e2e/pictures.mjs [NAME …]
 *
 * With names only those.  They are WebP without loss, or with little where that would take more than 150 kB.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { chromium } from "playwright-core";
import { runnerImport } from "vite";

const [{ module: browser }, { module: desk }] = await Promise.all([
  runnerImport("./e2e/chromium.ts"),
  runnerImport("./e2e/desk.ts"),
]);

const MOST = 150_000;
const TO = join(import.meta.dirname, "..", "..", "docs", "images");
const WIDE = { viewport: { width: 1480, height: 860 } };
const WINDOW = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 720 }, deviceScaleFactor: 2, hasTouch: true };
const DARK = { colorScheme: "dark" };

const listed = (page) => page.locator(".grid .content").first().waitFor();
const table = (page) => page.getByRole("table", { name: /^Accounts side by side/ }).waitFor();
const pictured = (page) => page.locator(".picture-page[aria-busy=false]").waitFor();
const inHand = (page) => page.locator(".card.in-hand").waitFor();
const asked = (page) => page.locator(".item .judge-bar").first().waitFor();

const isWhole = ({ source, cue, events }) => source && cue && events[0]?.actor.length > 0;

const wanted = process.argv.slice(2);
const executablePath = browser.findChromium();
if (executablePath === null) throw new Error("No Chromium could be found or installed.");
const served = await desk.serveDemo();
const chrome = await chromium.launch({ executablePath, args: browser.LAUNCH_ARGS });
try {
  await taken();
} finally {
  await chrome.close();
  await served.stop();
}

async function taken() {
  const [convoy] = (await ask("/api/incidents?sort=-accounts&limit=1")).items;
  const compared = `/incident?${new URLSearchParams({ id: convoy.id })}`;
  const { items } = await ask("/api/claims?limit=1000");
  const report = reportOf(items.find((one) => isWhole(one) && one.status === "denied") ?? items[0]);

  await take("incidents", WIDE, "/", { ready: listed });
  await take("incidents-dark", { ...WIDE, ...DARK }, "/?standing=contradicted&standing=different", {
    ready: listed,
  });
  await take("incidents-phone", PHONE, "/?sort=-outlets", { ready: listed });
  await take("map", WINDOW, "/?panel=open&shown=map&at=35.95,36.75,7.6", { ready: pointed });
  await take("map-control", WINDOW, "/?panel=open&layer=control&day=2020-03-02&shown=map", {
    ready: opened,
  });
  await take("compare", { viewport: { width: 1280, height: 1000 } }, compared, { ready: table });
  await take("compare-dark", { ...WINDOW, ...DARK }, `${compared}&parted=1`, { ready: table });
  await take("compare-phone", PHONE, compared, { ready: killed });
  await take("control", WINDOW, "/picture?view=control", { ready: pictured });
  await take("losses", WINDOW, "/picture?view=losses", { ready: pictured });
  await take("alignment", WINDOW, "/picture?view=alignment", { ready: pictured });
  await take("claims", WINDOW, "/claims?status=denied&status=accused&status=claimed");
  await take("articles", { viewport: { width: 1280, height: 620 } }, "/articles");
  await take("article", WINDOW, report, { ready: inHand });
  await take("article-dark", { ...WINDOW, ...DARK }, report, { ready: inHand });
  await take("phone", PHONE, report, { ready: inHand });
  await take("review", WINDOW, "/review?kind=pair", { ready: asked });
  await take("review-phone", PHONE, "/review?kind=claim", { ready: asked });
  // Last, for it is kept.
  await take("judged", WINDOW, report, { ready: judged });
}

/** Opens an address, does what it takes, and keeps what is seen. */
async function take(name, options, address, { ready } = {}) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  const context = await chrome.newContext(options);
  // A graphics processor that is only acted is slow: the plain map looks the same.
  await context.addInitScript(plain);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(served.address + address, { waitUntil: "networkidle" });
  await ready?.(page);
  await page.waitForLoadState("networkidle");
  // Marks and charts are drawn when the page has nothing else to do.
  await page.waitForTimeout(1_500);
  const file = await webp(page, await page.screenshot());
  writeFileSync(join(TO, `desk-${name}.webp`), file);
  process.stdout.write(`desk-${name}.webp ${Math.round(file.length / 1000)} kB\n`);
  await context.close();
}

function plain() {
  const given = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith("webgl") ? null : Reflect.apply(given, this, [kind, ...rest]);
  };
}

/** A PNG as WebP, which browsers write themselves. */
async function webp(page, png) {
  const blank = await page.context().newPage();
  for (const quality of [1, 0.9, 0.8]) {
    const base64 = await blank.evaluate(writtenAsWebp, [png.toString("base64"), quality]);
    const file = Buffer.from(base64, "base64");
    if (file.length < MOST) return file;
  }
  throw new Error("The picture is too large.");
}

async function writtenAsWebp([given, quality]) {
  const raw = Uint8Array.from(atob(given), (one) => one.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([raw], { type: "image/png" }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext("2d").drawImage(picture, 0, 0);
  const blob = await canvas.convertToBlob({ type: "image/webp", quality });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(""));
}

async function ask(path) {
  return (await fetch(served.address + path)).json();
}

function reportOf({ article, id }) {
  return `/article?${new URLSearchParams({ id: article, claim: id })}`;
}

async function pointed(page) {
  const places = page.getByRole("list", { name: "Places in the window" }).getByRole("button");
  await places.first().focus();
  await page.locator(".map-tip").waitFor();
}

async function opened(page) {
  const places = page.getByRole("list", { name: "Places", exact: true });
  await places.getByRole("button", { name: /^Saraqib/ }).click();
}

async function killed(page) {
  await page.getByRole("region", { name: "Killed", exact: true }).scrollIntoViewIfNeeded();
}

async function judged(page) {
  await inHand(page);
  await page.evaluate(() => localStorage.setItem("desk-coder", "Amal"));
  await page.reload({ waitUntil: "networkidle" });
  await inHand(page);
  await page.keyboard.press("e");
  await page.getByRole("combobox", { name: "Field" }).selectOption({ label: "polarity" });
  const value = page.getByRole("combobox", { name: "Should be" });
  await value.selectOption({ index: (await value.inputValue()) === "positive" ? 1 : 0 });
  await page.getByRole("textbox", { name: "Why" }).fill("the next sentence says what it denies");
  await page.locator(".correct").getByRole("button", { name: "Keep", exact: true }).click();
  await page.locator(".card.in-hand .said .verdict").first().waitFor();
}
