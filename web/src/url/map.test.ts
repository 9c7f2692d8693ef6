import fc from "fast-check";
import { expect, it } from "vitest";

import { FIRST_MAP, MAP_LAYERS, type MapState, NAMES, readMap, writeMap } from "./map";

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
      expect(rounded(read.at)).toEqual(rounded(given.at));
    }),
  );
});

/** As many digits as an address holds. */
function rounded(at: MapState["at"]): readonly string[] | null {
  return at === null
    ? null
    : [at.lon.toFixed(4), at.lat.toFixed(4), at.zoom.toFixed(2)].map((each) =>
        each.replace(/^-(0\.?0*)$/, "$1"),
      );
}

it("what is no view, layer or day is taken for none", () => {
  expect(readFrom("at=95,10,4&layer=targets&day=yesterday&names=xx")).toEqual(FIRST_MAP);
  expect(readFrom("at=36,10&shown=table")).toEqual(FIRST_MAP);
  expect(writeMap(FIRST_MAP).toString()).toBe("");
});

function readFrom(address: string): MapState {
  return readMap(new URLSearchParams(address));
}
