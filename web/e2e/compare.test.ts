import { expect, it } from "vitest";

import type { IncidentSummary, Page as ListPage } from "../src/api/types";
import { compareAddress } from "../src/url/compare";
import { describeDesk, PHONE, WIDE } from "./browsing";
import { saved, seen } from "./saved";

describeDesk("an incident's accounts side by side", ({ open, ask, shot, faults }) => {
  /** The bombing of the bus convoy: of the demo, what most accounts tell of. */
  const convoy = async (): Promise<IncidentSummary> => {
    const { items } = await ask<ListPage<IncidentSummary>>("/api/incidents?sort=-accounts&limit=1");
    if (!items[0]) throw new Error("The demo casebook has no incident.");
    return items[0];
  };

  it("tell which reports contradict each other on the toll, and lead to the sentence", async () => {
    const { id } = await convoy();
    const page = await open(compareAddress({ id }));
    await page.getByRole("checkbox", { name: "Only where they part" }).check();
    const killed = page
      .getByRole("table", { name: /^Accounts side by side/ })
      .getByRole("row", { name: /^Killed / });
    expect(await killed.getByRole("rowheader").textContent()).toContain("different");
    const told = killed.getByRole("link", { name: /^“16” – .*Northlight Wire/ });
    const cell = await told.locator("xpath=ancestor::td").textContent();
    expect(cell).toMatch(/cannot be so with at least 39, 22, at least 43 and \d+ more/);
    expect(page.url()).toContain("parted=1");
    await told.scrollIntoViewIfNeeded();
    await shot("compare-toll");

    await told.click();
    await page.locator(".claim-list .in-hand").waitFor();
    expect(await page.locator(".claim-list .in-hand").textContent()).toContain("16");
  });

  it("are gone through by keyboard, and scroll beside their heads", async () => {
    const { id } = await convoy();
    const page = await open(compareAddress({ id, open: ["all"] }));
    const table = page.getByRole("table", { name: /^Accounts side by side/ });
    await table.getByRole("link").first().focus();
    for (let step = 0; step < 12; step += 1) await page.keyboard.press("ArrowRight");
    const at = page.locator(":focus");
    const [head, cell, window] = await Promise.all([
      table.getByRole("rowheader").first().boundingBox(),
      at.boundingBox(),
      page.locator(".compare-scroll").boundingBox(),
    ]);
    // The row's head stays at the left edge, whatever is scrolled.
    expect(Math.round(head?.x ?? 0)).toBe(Math.round(window?.x ?? 0) + 1);
    expect(cell?.x).toBeGreaterThan(head?.x ?? Infinity);
    await shot("compare-scrolled");
  });

  it("show how the toll ran, and hand the chart over with its rule and source in it", async () => {
    const { id, toll } = await convoy();
    const page = await open(compareAddress({ id }));
    const chart = page.getByRole("figure", { name: "Killed, as it was told" });
    expect(await chart.textContent()).toContain(`Low ${toll?.low} · best ${toll?.best} · high ${toll?.high}`);
    const svg = await saved(page, () => chart.getByRole("button", { name: "Save as SVG" }).click());
    const words = svg.bytes.toString("utf8");
    expect(words).toContain("Killed, as it was told");
    expect(words).toContain(id);
    expect(words).toContain("Nothing here is stated as");
    expect(words).not.toContain("var(--");

    const png = await saved(page, () => chart.getByRole("button", { name: "Save as PNG" }).click());
    expect(png.name).toMatch(/\.png$/);
    const { width, colours } = await seen(page, png);
    const size = await chart.locator("svg[data-chart]").boundingBox();
    // Twice the screen's pixels.
    expect(width).toBeGreaterThan(2 * (size?.width ?? Infinity));
    expect(colours).toBeGreaterThan(10);
  });

  it("are a list by side and value on a telephone, no wider than it", async () => {
    const { id } = await convoy();
    const page = await open(compareAddress({ id }), { viewport: PHONE, deviceScaleFactor: 2 });
    await page.getByRole("region", { name: "Killed", exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await shot("phone-compare");
    expect(await faults()).toEqual([]);
  });

  it.each([
    ["light", WIDE],
    ["dark", WIDE],
    ["light", PHONE],
    ["dark", PHONE],
  ] as const)(
    "can be judged, legibly and well labelled, in %s, in a window of %o",
    async (theme, viewport) => {
      const { id } = await convoy();
      const page = await open(compareAddress({ id }), { colorScheme: theme, viewport });
      const panel = page.locator(".judge-incident");
      await panel.getByText("One happening, or not: judge it").click();
      await panel.getByRole("searchbox", { name: "Words in its claims" }).fill("soldiers");
      await panel.getByRole("button", { name: "Find" }).click();
      await panel.getByRole("button", { name: "The same happening", exact: true }).first().waitFor();
      const pair = page.locator(".judge-pair").first();
      // A narrow window has no columns, and so nothing at their heads.
      if (viewport === WIDE) {
        await pair.getByText("Same happening?").click();
        await pair.getByRole("button", { name: "Unsure" }).waitFor();
      }
      await page.waitForLoadState("networkidle");
      await panel.getByRole("searchbox").scrollIntoViewIfNeeded();
      await shot(`${viewport === PHONE ? "phone-" : ""}compare-judging-${theme}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      );
      expect(await faults()).toEqual([]);
    },
  );

  it.each(["light", "dark"] as const)("are legible and well labelled in %s", async (colorScheme) => {
    const { id } = await convoy();
    for (const state of [{ id }, { id, layout: "list" as const, parted: true }]) {
      const page = await open(compareAddress(state), { colorScheme });
      await page.getByText("Why these are held to be one happening").click();
      await page.evaluate(() => window.scrollTo(0, 0));
      await shot(`compare-${"layout" in state ? "list" : "table"}-${colorScheme}`);
      expect(await faults()).toEqual([]);
    }
  });
});
