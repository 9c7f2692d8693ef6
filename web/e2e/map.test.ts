import type { Page } from "playwright-core";
import { expect, it } from "vitest";

import { describeDesk, PHONE } from "./browsing";
import { actedGraphics, mapOn, noGraphics } from "./map";
import { saved, seen } from "./saved";

interface Places {
  features: { properties: { name: string | null; incidents: number; geo_precision: number | null } }[];
  unplaced: number;
}

const marks = (page: Page) => page.getByRole("list", { name: "Places in the window" }).getByRole("button");
const wait = (page: Page, has: (query: URLSearchParams) => boolean) =>
  page.waitForURL((url) => has(url.searchParams));

describeDesk("the map and time", ({ address, open, ask, shot, faults }) => {
  it("finds a place, narrows the list by it with the keys, and counts what has no place", async () => {
    const { unplaced } = await ask<Places>("/api/incidents/geo");
    const page = await open("/?panel=open&at=35.93,36.63,10");
    await mapOn(page);
    await page.getByText(new RegExp(`^${unplaced} incidents? ha(s|ve) no place on the map`)).waitFor();
    const place = marks(page).filter({ hasText: /^Idlib, / });
    await place.focus();
    await page.locator(".map-tip").getByText("Idlib").first().waitFor();
    await shot("map");
    await page.keyboard.press("Enter");
    await wait(page, (query) => query.get("place") === "Idlib");
    const { total } = await ask<{ total: number }>("/api/incidents?place=Idlib");
    await expect.poll(() => page.locator(".list-head .total").textContent()).toBe(`${total} incidents`);
  });

  it("is moved and zoomed with the keys, and says in the address where it looks", async () => {
    const page = await open("/?panel=open&at=35.9,36.7,7");
    await mapOn(page);
    await page.locator(".map-place").focus();
    await page.keyboard.press("+");
    await wait(page, (query) => query.get("at")?.endsWith(",7.75") ?? false);
    await page.keyboard.press("ArrowLeft");
    await wait(page, (query) => Number(query.get("at")?.split(",")[1]) < 36.7);
    const at = new URL(page.url()).searchParams.get("at");
    await page.reload();
    await mapOn(page);
    expect(new URL(page.url()).searchParams.get("at")).toBe(at);
  });

  it("brushes time with the keys, and gives all of it back", async () => {
    const page = await open("/?panel=open");
    const first = page.getByRole("slider", { name: "First" });
    await first.focus();
    await page.keyboard.press("ArrowRight");
    await wait(page, (query) => query.has("since"));
    const since = new URL(page.url()).searchParams.get("since") ?? "";
    await page.keyboard.press("ArrowRight");
    await wait(page, (query) => (query.get("since") ?? "") > since);
    await shot("time");
    await page
      .getByRole("region", { name: "Time", exact: true })
      .getByRole("button", { name: "All days" })
      .click();
    await wait(page, (query) => !query.has("since") && !query.has("until"));
    expect(await first.getAttribute("aria-valuenow")).toBe("0");
  });

  it("brushes time with a finger", async () => {
    const page = await open("/?panel=open", { viewport: PHONE, hasTouch: true });
    const bars = page.locator(".time-bars");
    await bars.scrollIntoViewIfNeeded();
    const box = await bars.boundingBox();
    if (!box) throw new Error("Time is not shown.");
    const finger = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove", x: number) =>
      finger.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x, y: box.y + 20 }] });
    await touch("touchStart", box.x + box.width * 0.4);
    for (const part of [0.5, 0.6, 0.7]) await touch("touchMove", box.x + box.width * part);
    // Nothing is narrowed before the finger is lifted.
    expect(new URL(page.url()).searchParams.has("since")).toBe(false);
    await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await wait(page, (query) => query.has("since") && query.has("until"));
    const { searchParams: query } = new URL(page.url());
    const { total } = await ask<{ total: number }>(
      `/api/incidents?since=${query.get("since")}&until=${query.get("until")}`,
    );
    await expect
      .poll(() => page.locator(".list-head .total").textContent())
      .toMatch(new RegExp(`^${total} incidents?$`));
  });

  it("plays time, a step at a time, until it is stopped", async () => {
    const page = await open("/?panel=open");
    const time = page.getByRole("region", { name: "Time", exact: true });
    const since = () => new URL(page.url()).searchParams.get("since") ?? "";
    await time.getByRole("button", { name: "Play" }).click();
    await wait(page, (query) => query.has("since"));
    const first = since();
    await wait(page, (query) => (query.get("since") ?? "") > first);
    const second = since();
    await wait(page, (query) => (query.get("since") ?? "") > second);
    await time.getByRole("button", { name: "Pause" }).click();
    const last = since();
    await page.waitForTimeout(2_000);
    expect(since()).toBe(last);
    const until = new URL(page.url()).searchParams.get("until");
    const { total } = await ask<{ total: number }>(`/api/incidents?since=${last}&until=${until}`);
    await expect
      .poll(() => page.locator(".list-head .total").textContent())
      .toMatch(new RegExp(`^${total} incidents?$`));
  });

  it.each([
    ["webgl", actedGraphics],
    ["canvas", noGraphics],
  ] as const)("is saved as a picture, with what it is and its source below: %s", async (ground, made) => {
    const page = await open("/claims");
    await page.addInitScript(made);
    await page.goto(`${address()}/?panel=open&at=35.93,36.63,8`);
    await mapOn(page);
    expect(await page.locator(".map-place").getAttribute("data-ground")).toBe(ground);
    await page.waitForLoadState("networkidle");
    await page.getByText(/^More/).click();
    const file = await saved(page, () => page.getByRole("button", { name: "Save as a picture" }).click());
    expect(file.name).toBe("map.png");
    const { width, height, colours } = await seen(page, file);
    const box = await page.locator(".map-place").boundingBox();
    expect(width).toBe(Math.round(box?.width ?? 0));
    // Two lines of words below.
    expect(height).toBeGreaterThan((box?.height ?? 0) + 30);
    expect(colours).toBeGreaterThan(20);
  });

  it("tells who is said to hold places on a day, each open to its claims", async () => {
    const page = await open("/?panel=open&layer=control&day=2020-03-02");
    const place = page
      .getByRole("list", { name: "Places", exact: true })
      .getByRole("button", { name: /^Saraqib/ });
    await place.click();
    await shot("map-control");
    await page.locator(".holdings .why").getByRole("link").first().click();
    await page.waitForURL(/\/article\?/);
    await page.locator(".claim-list .in-hand").waitFor();
    expect(await page.locator(".claim-list .in-hand").count()).toBe(1);
  });

  it("fills the window and gives it back", async () => {
    const page = await open("/?panel=open&shown=map");
    await mapOn(page);
    const { width } = (await page.locator(".map-frame").boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(1200);
    await shot("map-large");
    await page.getByRole("button", { name: "Smaller" }).click();
    await wait(page, (query) => !query.has("shown"));
  });

  it("draws with the graphics processor where there is one, within the desk's policy", async () => {
    const page = await open("/claims");
    await page.addInitScript(actedGraphics);
    await page.goto(`${address()}/?panel=open&at=35.93,36.63,10`);
    await mapOn(page);
    expect(await page.locator(".map-place").getAttribute("data-ground")).toBe("webgl");
    await page.locator(".map-place").focus();
    await page.keyboard.press("-");
    await wait(page, (query) => query.get("at")?.endsWith(",9.25") ?? false);
    await page.waitForLoadState("networkidle");
    await shot("map-webgl");
  });

  it.each([
    ["webgl", actedGraphics],
    ["canvas", noGraphics],
  ] as const)(
    "takes what lies on it along when dragged, and tells of it once let go: %s",
    async (_, made) => {
      const page = await open("/claims");
      await page.addInitScript(made);
      await page.goto(`${address()}/?panel=open&shown=map&at=35.93,36.63,10`);
      await mapOn(page);
      await marks(page)
        .filter({ hasText: /^Idlib, / })
        .focus();
      const tip = page.locator(".map-tip").getByText("Idlib").first();
      await tip.waitFor();
      await page.locator(".map-place").focus();
      const before = page.url();
      const box = await page.locator(".map-place").boundingBox();
      const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
      // Idlib lies in the middle.
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 150, y + 60, { steps: 8 });
      await page.waitForTimeout(600);
      expect(page.url()).toBe(before);
      await page.mouse.up();
      await page.waitForURL((url) => url.href !== before);
      await page.mouse.move(x, y + 150);
      await tip.waitFor({ state: "hidden" });
      await page.mouse.move(x + 150, y + 60);
      await tip.waitFor();
    },
  );

  it("does without one", async () => {
    const page = await open("/claims");
    await page.addInitScript(noGraphics);
    await page.goto(`${address()}/?panel=open&at=35.93,36.63,10`);
    await mapOn(page);
    expect(await page.locator(".map-place").getAttribute("data-ground")).toBe("canvas");
    await marks(page)
      .filter({ hasText: /^Idlib, / })
      .focus();
    await page.locator(".map-tip").getByText("Idlib").first().waitFor();
  });

  it.each([
    ["incidents", "light"],
    ["incidents", "dark"],
    ["control&day=2020-03-02", "light"],
    ["control&day=2020-03-02", "dark"],
  ] as const)("has no fault that axe finds: %s, in the %s", async (layer, colorScheme) => {
    const page = await open(`/?panel=open&layer=${layer}`, { colorScheme });
    await page.locator(".map-place[data-ground]").waitFor();
    expect(await faults()).toEqual([]);
  });

  it("fits a telephone", async () => {
    const page = await open("/?panel=open", { viewport: PHONE, hasTouch: true });
    await mapOn(page);
    await shot("map-phone");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await faults()).toEqual([]);
  });
});
