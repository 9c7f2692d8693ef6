import { describe, expect, it } from "vitest";

import { accordWords, byAccord, slotWords, standingWords } from "./accords";
import { daysWords } from "./days";
import { precisionWords, sameName } from "./places";
import { tollRange } from "./toll";

describe("days", () => {
  it("are as told: a day, a spell, a bound, or none", () => {
    expect(daysWords("2017-04-15", "2017-04-15")).toBe("2017-04-15");
    expect(daysWords("2017-04-01", "2017-04-19")).toBe("2017-04-01 to 04-19");
    expect(daysWords("2019-12-01", "2020-03-06")).toBe("2019-12-01 to 2020-03-06");
    expect(daysWords(null, "2017-04-20")).toBe("until 2017-04-20");
    expect(daysWords("2017-04-20", null)).toBe("since 2017-04-20");
    expect(daysWords(null, null)).toBeNull();
  });
});

describe("places", () => {
  it("tell how far off their point may be", () => {
    expect(precisionWords({ lat: 36, radius_km: 12.9 })).toBe("within 13 km");
    expect(precisionWords({ lat: 36, radius_km: 1 })).toBeNull();
    expect(precisionWords({ lat: null, radius_km: null })).toBe("not on the map");
  });

  it("have one name where only its accents differ", () => {
    expect(sameName("Madaya", "Maḑāyā")).toBe(true);
    expect(sameName("Az Zabadani", "Az-Zabadānī")).toBe(true);
    expect(sameName("the town", "Damascus")).toBe(false);
  });
});

describe("tolls", () => {
  it("keep what is told apart from what is not", () => {
    expect(tollRange({ low: 16, high: 131 })).toBe("16–131");
    expect(tollRange({ low: 6, high: 6 })).toBe("6");
    expect(tollRange({ low: 16, high: null })).toBe("at least 16");
    expect(tollRange({ low: null, high: null })).toBeNull();
  });
});

describe("accords", () => {
  it("put first what parts accounts", () => {
    expect(byAccord({ place: "agreed", killed: "different", type: "different", actor: "denied" })).toEqual([
      ["denied", ["actor"]],
      ["different", ["killed", "type"]],
      ["agreed", ["place"]],
    ]);
  });

  it("are told by a shape each, and by their code where the page does not know them", () => {
    const marks = ["denied", "contradicted", "different", "agreed", "one-only"].map(
      (name) => accordWords(name).mark,
    );
    expect(new Set(marks).size).toBe(marks.length);
    expect(accordWords("new-one").words).toBe("new-one");
    expect(slotWords("killed (children)")).toBe("killed (children)");
    expect(standingWords("new-one")).toBe("new-one");
  });
});
