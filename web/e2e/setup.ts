import type { TestProject } from "vitest/node";

import { findChromium } from "./chromium";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the browser to test with; null skips the tests. */
    chromium: string | null;
  }
}

const NONE = "No Chromium could be found or installed. Name one with CHROMIUM=/path/to/chromium.";

/** Finds the browser before the tests start; whoever must have one says so with REPORTEDLY_REQUIRE_BROWSER=1. */
export default function setup(project: TestProject): void {
  const chromium = findChromium();
  if (chromium === null) {
    if (process.env["REPORTEDLY_REQUIRE_BROWSER"] === "1") throw new Error(NONE);
    const rule = "!".repeat(100);
    process.stderr.write(`\n${rule}\nTHE DESK'S END-TO-END TEST IS SKIPPED. ${NONE}\n${rule}\n\n`);
  }
  project.provide("chromium", chromium);
}
