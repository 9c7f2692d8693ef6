import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { chromium } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/** Nothing but the page's own requests leaves the browser; only root must do without the sandbox. */
export const LAUNCH_ARGS = [
  "--headless",
  ...(isRoot() ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of a Chromium that runs: the one CHROMIUM names, one on this machine, or one installed for the
 * purpose – Debian's where apt-get may be used, else Playwright's own.  Null where none can be had.
 */
export function findChromium(): string | null {
  return found() ?? (aptInstall() ? found() : null) ?? (playwrightInstall() ? found() : null);
}

function found(): string | null {
  const named = process.env["CHROMIUM"];
  const places = [...(named ? [named] : []), ...PLACES, chromium.executablePath()];
  return places.find((place) => existsSync(place) && runs(place, ["--version"])) ?? null;
}

function aptInstall(): boolean {
  if (!runs("apt-get", ["--version"])) return false;
  const as = isRoot() ? [] : ["sudo", "-n"];
  if (!isRoot() && !runs("sudo", ["-n", "true"])) return false;
  say("No Chromium found: installing Debian's with apt-get.");
  const apt = (...args: string[]): boolean => {
    const [command = "apt-get", ...rest] = [
      ...as,
      "apt-get",
      "-qq",
      "-o",
      "DPkg::Lock::Timeout=120",
      ...args,
    ];
    return runs(command, rest);
  };
  return apt("update") && apt("install", "-y", "--no-install-recommends", "chromium");
}

function playwrightInstall(): boolean {
  say("No Chromium found: installing Playwright's.");
  const home = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  return runs(process.execPath, [join(home, "cli.js"), "install", "chromium"]);
}

function runs(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { env, stdio: "ignore", timeout: 300_000 }).status === 0;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function say(words: string): void {
  process.stderr.write(`${words}\n`);
}
