import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

import { packagesOf, text } from "./licenses";

const folder = join(import.meta.dirname, "..");

it("names the package of every module, however deep it lies", () => {
  const modules = [
    "/page/src/main.tsx",
    "/page/node_modules/react/index.js",
    "/page/node_modules/@tanstack/react-virtual/dist/index.js",
    "/page/node_modules/react-dom/node_modules/scheduler/index.js?commonjs",
  ];
  expect(packagesOf(modules)).toEqual(["react", "@tanstack/react-virtual", "scheduler"]);
});

it("has the licence of every package that the page depends on", () => {
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const told = text(Object.keys(dependencies));
  for (const name of Object.keys(dependencies)) expect(told).toContain(`${name} ${dependencies[name]} (`);
  expect(told).toContain("Copyright (c) Meta Platforms, Inc. and affiliates.");
  expect(told).toContain("Copyright 2021 Protomaps LLC");
});

it("is refused for a package that is not there", () => {
  expect(() => text(["@types/geojson-nowhere"])).toThrow(/geojson-nowhere/);
});
