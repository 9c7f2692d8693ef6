import { expect, it } from "vitest";

import { pictureAddress, VIEWS } from "../src/url/picture";
import { describeDesk, PHONE } from "./browsing";
import { saved } from "./saved";

describeDesk("the picture", ({ open, shot, faults }) => {
  it("tells in a sentence who is said to have broken the truce, and by whose word; its words stand in the report", async () => {
    const page = await open(pictureAddress({ view: "breaches" }));
    const sentence = page
      .getByRole("region", { name: "In short" })
      .getByRole("listitem")
      .filter({ hasText: "truce" });
    expect(await sentence.textContent()).toMatch(
      /^Government of Syria is said to have broken the truce, by the word of Ankara, in Neva World Television \(claimed\)/,
    );
    await sentence.getByRole("button", { name: /^Its words/ }).click();
    const drawer = page.getByRole("dialog");
    expect(await drawer.textContent()).toContain("Damascus tore up the truce");
    await page.waitForURL(/opened=/);
    await shot("picture-claims");
    await drawer.getByRole("link", { name: /Damascus tore up the truce/ }).click();
    await page.locator(".claim-list .in-hand").waitFor();
    expect(await page.locator(".claim-list .in-hand").textContent()).toContain("Damascus tore up the truce");
  });

  it("opens the claims behind a number from its address, and closes on Escape", async () => {
    const page = await open(pictureAddress({ view: "losses" }));
    await page.getByRole("button", { name: /^2 losses: 2 to 33 each/ }).click();
    await page.waitForURL(/opened=/);
    const address = page.url();
    const again = await open(address.slice(address.indexOf("/picture")));
    const drawer = again.getByRole("dialog", { name: "Armed forces of Turkey: killed" });
    await drawer.waitFor();
    expect(await drawer.getByRole("listitem").count()).toBe(2);
    await again.keyboard.press("Escape");
    await again.waitForURL((url) => !url.searchParams.has("opened"));
    expect(await again.locator(":focus").textContent()).toMatch(/^2 losses: 2 to 33 each/);
  });

  it("shows the votes behind a place's day by keyboard", async () => {
    const page = await open(pictureAddress({ view: "control" }));
    const chart = page.getByRole("group", { name: /^Places over time/ });
    await chart
      .getByRole("button", { name: /^Aleppo/ })
      .first()
      .focus();
    const inHand = page.getByRole("region", { name: "The place and day in hand" });
    await inHand.filter({ hasText: /held by Government of Syria, as said.*Field sources/ }).waitFor();
    await page.keyboard.press("ArrowRight");
    expect(await inHand.textContent()).toContain("2017-04-20");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByText("Rests on 2 claims").waitFor();
    expect(await page.getByRole("dialog").getByRole("listitem").count()).toBe(2);
  });

  it("hands a chart over with the filters it was narrowed by", async () => {
    const page = await open(pictureAddress({ view: "alignment" }));
    await page.getByRole("combobox", { name: "Outlet" }).selectOption("Northlight Wire");
    await page.getByRole("button", { name: /^Remove filter Outlet Northlight Wire/ }).waitFor();
    const chart = page.getByRole("figure", { name: "Ties between parties, as told" });
    const file = await saved(page, () => chart.getByRole("button", { name: "Save as SVG" }).click());
    expect(file.bytes.toString("utf8")).toContain("Outlet: Northlight Wire");
  });

  // Three windows, each gone through by axe, take their time on a busy machine (ms).
  it.each(VIEWS)(
    "is legible, well labelled and no wider than the window: %s",
    async (view) => {
      const windows = {
        "phone-": { viewport: PHONE, deviceScaleFactor: 2 },
        "light-": { colorScheme: "light" },
        "dark-": { colorScheme: "dark" },
      } as const;
      for (const [name, options] of Object.entries(windows)) {
        const page = await open(pictureAddress({ view }), options);
        await page.locator(".picture-page[aria-busy=false]").waitFor();
        await shot(`${name}picture-${view}`);
        for (const summary of await page.getByText("The same as a table").all()) await summary.click();
        const [needed, there] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          window.innerWidth,
        ]);
        expect(needed, name).toBeLessThanOrEqual(there ?? 0);
        expect(await faults(), name).toEqual([]);
      }
    },
    180_000,
  );
});
