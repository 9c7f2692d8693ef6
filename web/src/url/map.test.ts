import fc from "fast-check";
import { expect, it } from "vitest";

import { FIRST_MAP, MAP_LAYERS, NAMES, readMap, writeMap } from "./map";

it("the map's state comes back as it was written", () => {
  const state = fc.record({
    at: fc.option(
      fc.record({
        lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((value) => value / 10_000),
        lat: fc.integer({ min: -850_000, max: 850_000 }).map((value) => value / 10_000),
        zoom: fc.integer({ min: 0, max: 1200 }).map((value) => value / 100),
      }),
      { nil: null },
    ),
    layer: fc.constantFrom(...MAP_LAYERS),
    day: fc.constantFrom("", "2019-05-21"),
    names: fc.constantFrom(...NAMES),
    large: fc.boolean(),
  });
  fc.assert(
    fc.property(state, (given) => {
      const read = readMap(writeMap(given));
      expect({ ...read, at: null }).toEqual({ ...given, at: null });
      if (given.at === null) expect(read.at).toBeNull();
      else {
        expect(read.at?.lon).toBeCloseTo(given.at.lon, 4);
        expect(read.at?.lat).toBeCloseTo(given.at.lat, 4);
        expect(read.at?.zoom).toBeCloseTo(given.at.zoom, 2);
      }
    }),
  );
});

it("what is no view, layer or day is taken for none", () => {
  const read = (address: string) => readMap(new URLSearchParams(address));
  expect(read("at=95,10,4&layer=targets&day=yesterday&names=xx")).toEqual(FIRST_MAP);
  expect(read("at=36,10&shown=table")).toEqual(FIRST_MAP);
  expect(writeMap(FIRST_MAP).toString()).toBe("");
});
