import { describe, expect, it } from "vitest";

import { actor, placeAt } from "../../testing/tellings";
import type { Control } from "../rows";
import { type DayTold, type Drawn, holdOf, keyOfStay, stripsOf } from "./strips";

const CORPS = { id: "x-corps", name: "3rd Corps" };

let row = 0;
const told = (day: string, hold: DayTold["hold"], holder: DayTold["holder"] = null): DayTold => {
  row += 1;
  return { row, day, hold, holder };
};

const place = (name: string, ...days: DayTold[]): Drawn["items"][number] => ({ key: name, name, days });

const control = (hold: Control["hold"], holder: Control["holder"]): Control => ({
  place: placeAt("Amara"),
  day: "2019-05-01",
  hold,
  holder,
  votes: [],
  fronts: [],
  reasons: [],
});

describe("control over time", () => {
  it("counts what was told last until something newer is told, for thirty days at most", () => {
    const { strips } = stripsOf([
      place(
        "Amara",
        told("2019-05-01", "held", CORPS),
        told("2019-05-11", "contested"),
        told("2019-08-01", "held", CORPS),
      ),
    ]);
    expect(strips[0]?.stays.map(({ day, until }) => [day, until])).toEqual([
      ["2019-05-01", "2019-05-10"],
      ["2019-05-11", "2019-06-10"],
      ["2019-08-01", "2019-08-31"],
    ]);
  });

  it("letters holders by the day they are first told of, whatever the order of the places", () => {
    const { holders } = stripsOf([
      place("Beth", told("2019-06-01", "held", CORPS)),
      place("Amara", told("2019-05-01", "held", { id: null, name: "rebels" })),
    ]);
    expect(holders.map(({ letter, label }) => [letter, label])).toEqual([
      ["A", "“rebels”"],
      ["B", "3rd Corps"],
    ]);
  });

  it("names boxes of places of one name apart", () => {
    const day = told("2019-05-01", "unknown");
    const { strips } = stripsOf([
      { ...place("“the area”", day), key: "“the area” a" },
      { ...place("“the area”", day), key: "“the area” b" },
    ]);
    const [one, other] = strips.map((strip) => keyOfStay(strip, strip.stays[0]!));
    expect(one).not.toBe(other);
  });

  it("says how it is told to stand, never who holds it", () => {
    const corps = actor("the corps", "x-corps", "3rd Corps");
    expect(holdOf(control("held", corps))).toBe("held by 3rd Corps, as said");
    expect(holdOf(control("claimed", corps))).toContain("by the word of its own side alone");
    expect(holdOf(control("unknown", null))).toContain("not known");
  });
});
