import { describe, expect, it } from "vitest";

import { actor, placeAt, telling } from "../../testing/tellings";
import type { Control } from "../rows";
import { holdWords, stripsOf } from "./strips";

const row = (place: string, day: string | null, hold: string, holder: Control["holder"] = null): Control => ({
  place: placeAt(place),
  day,
  hold,
  holder,
  votes: [
    {
      telling: telling(`${place} was taken`),
      place: placeAt(place),
      change: "takes",
      party: holder,
      earliest: day,
      latest: day,
      share: null,
      denied: false,
      possible: false,
    },
  ],
  fronts: [],
  reasons: [],
});

const CORPS = actor("the corps", "x-corps", "3rd Corps");

describe("control over time", () => {
  it("counts what was told last until something newer is told, for thirty days at most", () => {
    const { strips } = stripsOf([
      row("Amara", "2019-05-01", "held", CORPS),
      row("Amara", "2019-05-11", "contested"),
      row("Amara", "2019-08-01", "held", CORPS),
    ]);
    expect(strips).toHaveLength(1);
    expect(strips[0]?.stays.map(({ day, until }) => [day, until])).toEqual([
      ["2019-05-01", "2019-05-10"],
      ["2019-05-11", "2019-06-10"],
      ["2019-08-01", "2019-08-31"],
    ]);
  });

  it("letters holders by the day they are first told of, whatever the order of the rows", () => {
    const { holders } = stripsOf([
      row("Beth", "2019-06-01", "held", CORPS),
      row("Amara", "2019-05-01", "held", actor("rebels")),
    ]);
    expect(holders.map(({ letter, label }) => [letter, label])).toEqual([
      ["A", "“rebels”"],
      ["B", "3rd Corps"],
    ]);
  });

  it("never takes words that name no place for one place across reports, and leaves out what has no day", () => {
    const unnamed = (article: string): Control => {
      const told = row("the area", "2019-05-01", "held", CORPS);
      const vote = { ...told.votes[0]!, telling: { ...telling("the area fell"), article } };
      return { ...told, place: { ...told.place, name: null, id: null }, votes: [vote] };
    };
    expect(stripsOf([unnamed("a"), unnamed("b"), row("Amara", null, "unknown")]).strips).toHaveLength(2);
  });

  it("says how it is told to stand, never who holds it", () => {
    expect(holdWords(row("Amara", "2019-05-01", "held", CORPS))).toBe("held by 3rd Corps, as said");
    expect(holdWords(row("Amara", "2019-05-01", "claimed", CORPS))).toContain(
      "by the word of its own side alone",
    );
    expect(holdWords(row("Amara", "2019-05-01", "unknown"))).toContain("not known");
  });
});
