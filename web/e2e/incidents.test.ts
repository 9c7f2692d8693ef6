import { expect, it } from "vitest";

import type { IncidentSummary, Page as ListPage } from "../src/api/types";
import { describeDesk, PHONE } from "./browsing";

describeDesk("the incidents", ({ open, ask, shot, faults, page: shown }) => {
  /** The incident of the demo that most outlets tell of. */
  const mostTold = async (): Promise<IncidentSummary> => {
    const { items } = await ask<ListPage<IncidentSummary>>("/api/incidents?sort=-outlets&limit=1");
    if (!items[0]) throw new Error("The demo casebook has no incident.");
    return items[0];
  };
  const focused = () => shown().locator(":focus");
  /** Presses Tab until something with a role and a name has the focus. */
  const tabTo = async (role: string, words: RegExp): Promise<void> => {
    for (let press = 0; press < 200; press += 1) {
      await shown().keyboard.press("Tab");
      const at = await shown().evaluate(() => [
        document.activeElement?.getAttribute("role") ?? document.activeElement?.tagName.toLowerCase() ?? "",
        document.activeElement?.textContent ?? "",
      ]);
      if (at[0] === role && words.test(at[1] ?? "")) return;
    }
    throw new Error(`Tab leads to no ${role} ${String(words)}.`);
  };

  it("lead by keyboard alone to what most outlets tell, to its accounts, and back to its row", async () => {
    const told = await mostTold();
    expect(told.outlets).toHaveLength(4);
    const page = await open("/");
    await tabTo("button", /^outlets/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/sort=-outlets/);
    await page
      .getByRole("columnheader", { name: /Told by/ })
      .and(page.locator("[aria-sort=descending]"))
      .waitFor();
    await page.locator('.grid[aria-busy="false"]').waitFor();
    await tabTo("row", /./);
    const row = focused();
    expect(await row.textContent()).toContain("4 outlets");
    expect(await row.textContent()).toMatch(/denied: who did it/);
    await shot("incidents-row");
    const listed = page.url();

    // Away from it and back: the focus stays in the list.
    await page.keyboard.press("End");
    await page.waitForFunction(
      () =>
        document.activeElement?.getAttribute("aria-rowindex") ===
        document.querySelector(".grid")?.getAttribute("aria-rowcount"),
    );
    await page.keyboard.press("Home");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-rowindex") === "2");

    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("id") === told.id);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.goBack();
    await page.waitForURL(listed);
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-rowindex") === "2");
    expect(await focused().textContent()).toContain(told.headline.text);
  });

  it("are counted by every filter as they are found", async () => {
    const page = await open("/");
    const box = page.getByRole("checkbox", { name: /^contradicted/ });
    const label = await box.locator("xpath=ancestor::label").locator(".count").textContent();
    await box.check();
    await page.getByRole("button", { name: /^Remove filter How it stands/ }).waitFor();
    await page.getByText(`${label} incidents`, { exact: true }).waitFor();
    const { total } = await ask<ListPage<IncidentSummary>>("/api/incidents?standing=contradicted");
    expect(Number(label)).toBe(total);
  });

  it("come as they are scrolled to, without an end to the list's height", async () => {
    const { total } = await ask<ListPage<IncidentSummary>>("/api/incidents?limit=1");
    const page = await open("/");
    // Rows are as high as they are once they are there: the end moves on.
    await page.waitForFunction((last) => {
      window.scrollTo(0, document.body.scrollHeight);
      return document.querySelector(`[aria-rowindex="${last}"] .content`);
    }, total + 1);
    expect(await page.locator(".grid-body [role=row]").count()).toBeLessThan(60);
  });

  it("have the map and time beside them where there is room, and where they are asked for", async () => {
    const page = await open("/", { viewport: { width: 1600, height: 900 } });
    await page.getByRole("region", { name: "Map and time" }).waitFor();
    await shot("incidents-1600");
    await page.getByRole("button", { name: "Map and time" }).click();
    await page.waitForURL(/panel=closed/);
    expect(await page.getByRole("region", { name: "Map and time" }).count()).toBe(0);
  });

  it("fit a telephone's width", async () => {
    const page = await open("/", { viewport: PHONE, deviceScaleFactor: 2 });
    await page.locator(".grid .content").first().waitFor();
    await shot("phone-incidents");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await faults()).toEqual([]);
  });

  it.each(["light", "dark"] as const)("are legible and well labelled in %s", async (colorScheme) => {
    const page = await open("/?standing=contradicted&standing=different&panel=closed", { colorScheme });
    await page.locator(".grid .content").first().waitFor();
    await shot(`incidents-${colorScheme}`);
    expect(await faults()).toEqual([]);
  });
});
