import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, it } from "vitest";

import { describeDesk } from "./browsing";
import { actedGraphics } from "./map";
import { westernArea } from "./pmtiles";
import { saved, seen } from "./saved";

const MERIDIAN = 39;
const tiles = join(mkdtempSync(join(tmpdir(), "reportedly-tiles-")), "own.pmtiles");
writeFileSync(tiles, westernArea(MERIDIAN, "fields"));

describeDesk(
  "a map with tiles of one's own",
  ({ address, open, shot }) => {
    it("has them beneath its lines, and in its picture", async () => {
      const page = await open("/claims");
      await page.addInitScript(actedGraphics);
      await page.goto(`${address()}/?panel=open&shown=map&at=35,${MERIDIAN},9`);
      await page.locator(".map-place[data-ground]").waitFor();
      expect(await page.locator(".map-place").getAttribute("data-ground")).toBe("webgl");
      await page.waitForLoadState("networkidle");
      await page.getByText(/^More/).click();
      await shot("map-own-tiles");
      const picture = async () =>
        seen(page, await saved(page, () => page.getByRole("button", { name: "Save as a picture" }).click()));
      await expect
        .poll(
          async () => {
            const { left, right } = await picture();
            return left !== right;
          },
          { timeout: 30_000, interval: 1_000 },
        )
        .toBe(true);
    });
  },
  { wanted: { tiles } },
);
