import { expect, it } from "vitest";

import { actor } from "../testing/tellings";
import type { HoldProperties } from "./answers";
import { letterOf, seriesOf } from "./holdings";

const place = (name: string, hold: HoldProperties["hold"], holder: string | null): HoldProperties => ({
  name,
  text: name,
  id: null,
  relation: null,
  country: null,
  geo_precision: 1,
  radius_km: 3,
  hold,
  holder: holder === null ? null : actor(holder),
  first: "2019-05-01",
  last: null,
  votes: [],
  reasons: [{ what: "fighting is told there", weight: 2 }],
});

it("holders are numbered in the order of appearance, none by side", () => {
  const { holdings, holders } = seriesOf({
    type: "FeatureCollection",
    features: [
      place("Amara", "held", "the 3rd Corps"),
      place("Borea", "claimed", "the rebels"),
      place("Cadia", "held", "the 3rd Corps"),
      place("Doria", "contested", null),
    ].map((properties, at) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [37 + at, 36] },
      properties,
    })),
    on: "2019-05-21",
    first: "2019-05-01",
    last: "2019-05-21",
    unplaced: 0,
  });
  expect(holders).toEqual(["the 3rd Corps", "the rebels"]);
  expect(holdings.map((one) => letterOf(one.series))).toEqual(["A", "B", "A", "?"]);
  expect(holdings[0]?.why).toEqual(["fighting is told there (2)"]);
  expect(letterOf(26)).toBe("A2");
});
