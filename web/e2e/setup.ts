import type { TestProject } from "vitest/node";

import { findChromium } from "./chromium";
import { serveDemo } from "./desk";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the browser to test with; null skips the tests. */
    chromium: string | null;
    /** The address of the desk, without the slash at the end; empty where the tests are skipped. */
    desk: string;
  }
}

const NONE = "No Chromium could be found or installed. Name one with CHROMIUM=/path/to/chromium.";

/**
 * Finds the browser and serves the demo casebook once for all tests.  Whoever must have a browser says so with
 * REPORTEDLY_REQUIRE_BROWSER=1; DESK names a desk that is served already, as by `npm run dev`.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const chromium = findChromium();
  project.provide("chromium", chromium);
  if (chromium === null) {
    if (process.env["REPORTEDLY_REQUIRE_BROWSER"] === "1") throw new Error(NONE);
    const rule = "!".repeat(100);
    process.stderr.write(`\n${rule}\nTHE DESK'S END-TO-END TEST IS SKIPPED. ${NONE}\n${rule}\n\n`);
    project.provide("desk", "");
    return undefined;
  }
  const served = process.env["DESK"];
  if (served !== undefined) {
    project.provide("desk", served.replace(/\/$/, ""));
    return undefined;
  }
  const desk = await serveDemo();
  project.provide("desk", desk.address);
  return desk.stop;
}
