import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject } from "vitest";

import { LAUNCH_ARGS } from "./chromium";
import { type ServedDesk, serveDemo, type Wanted } from "./desk";

export const WIDE = { width: 1280, height: 860 };
export const PHONE = { width: 360, height: 740 };

const OUT = join(import.meta.dirname, "out");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
// A busy machine is no failure (ms).
const PATIENCE = 40_000;

/** A browser on the desk of the demo casebook. */
export interface Browsing {
  /** The address of the desk, without the slash at the end. */
  address: () => string;
  /** The page last opened. */
  page: () => Page;
  /** Opens an address of the desk in a window of its own, 1280 wide unless told otherwise. */
  open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What the desk answers for a path under /api. */
  ask: <Body>(path: string) => Promise<Body>;
  /** Leaves a picture of the window in `e2e/out`. */
  shot: (name: string) => Promise<void>;
  /** What axe finds wrong with the page, an entry for each rule. */
  faults: () => Promise<string[]>;
}

export interface DeskOptions {
  /** Tests that change the casebook have a desk of their own, unless DESK names one. */
  own?: boolean;
  /** A desk that DESK cannot name, for it is not as any other. */
  wanted?: Wanted;
  /** What the console may say all the same. */
  bears?: RegExp;
}

/**
 * Tests with a real browser on the desk; skipped where there is none.  A test also fails by whatever the console
 * complains of – breaches of the content policy are told there – and by any request to another host.
 */
export function describeDesk(
  name: string,
  tests: (browsing: Browsing) => void,
  { own = false, wanted, bears }: DeskOptions = {},
): void {
  const executablePath = inject("chromium");
  // oxlint-disable-next-line vitest/valid-title -- it is each file's own
  describe.skipIf(executablePath === null)(name, () => {
    const complaints: string[] = [];
    let browser: Browser;
    let page: Page | undefined;
    let desk: ServedDesk | undefined;
    let address = inject("desk");

    beforeAll(async () => {
      mkdirSync(OUT, { recursive: true });
      if (wanted !== undefined || (own && process.env["DESK"] === undefined)) {
        desk = await serveDemo(wanted);
        address = desk.address;
      }
      browser = await chromium.launch({ executablePath: executablePath ?? "", args: LAUNCH_ARGS });
    });
    afterAll(async () => {
      await browser?.close();
      await desk?.stop();
    });
    afterEach(() => {
      expect(complaints.splice(0).filter((one) => !bears?.test(one))).toEqual([]);
    });

    const shown = (): Page => {
      if (!page) throw new Error("No page was opened.");
      return page;
    };
    tests({
      address: () => address,
      page: shown,
      open: async (at, options = {}) => {
        await page?.context().close();
        const context = await browser.newContext({ viewport: WIDE, ...options });
        page = await context.newPage();
        page.setDefaultTimeout(PATIENCE);
        listen(page, address, complaints);
        await page.goto(address + at, { waitUntil: "networkidle" });
        return page;
      },
      ask: async <Body>(path: string) => (await fetch(address + path)).json() as Promise<Body>,
      shot: async (shotName) => {
        await shown().screenshot({ path: join(OUT, `${shotName}.png`) });
      },
      faults: async () => {
        await shown().evaluate(AXE);
        const { violations } = await shown().evaluate<AxeResults>("axe.run()");
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
      },
    });
  });
}

function listen(page: Page, address: string, complaints: string[]): void {
  page.on("console", (message) => {
    // What a software renderer says of its own speed is no matter of the page's.
    const ofDriver = message.text().includes("GL Driver Message");
    if (["error", "warning"].includes(message.type()) && !ofDriver) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    // What the page made itself is asked of nobody.
    if (!url.startsWith(`${address}/`) && !/^(blob|data):/.test(url)) complaints.push(`asked for ${url}`);
  });
}
