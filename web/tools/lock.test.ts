import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const lock = readFileSync(join(import.meta.dirname, "../package-lock.json"), "utf8");

it("names no address in the lock file, so that any registry serves", () => {
  expect(lock.split("\n").filter((line) => line.includes("://"))).toEqual([]);
});

it("locks every build of a package that comes in one per system", () => {
  const packages: Record<string, { optionalDependencies?: Record<string, string> }> =
    JSON.parse(lock).packages;
  const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wanted.filter((name) => !(`node_modules/${name}` in packages))).toEqual([]);
});
