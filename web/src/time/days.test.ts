import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { binWords, daysOf, isoDay, dayNumber, shifted, stretchOf, ticks } from "./days";

const bins = (start: string, count: number, days = 1) =>
  Array.from({ length: count }, (_, at) => ({
    start: isoDay(dayNumber(start) + at * days),
    end: isoDay(dayNumber(start) + (at + 1) * days - 1),
    incidents: 1,
    within: 1,
    accounts: 1,
  }));
const WEEKS = bins("2019-12-30", 30, 7);

describe("a stretch of time", () => {
  it("is found again by its days", () => {
    fc.assert(
      fc.property(fc.nat(29), fc.nat(29), (one, other) => {
        const stretch = { from: Math.min(one, other), to: Math.max(one, other) };
        const { since, until } = daysOf(WEEKS, stretch);
        expect(stretchOf(WEEKS, since, until)).toEqual(stretch);
      }),
    );
  });

  it("that is all of time narrows nothing", () => {
    expect(daysOf(WEEKS, { from: 0, to: 29 })).toEqual({ since: "", until: "" });
    expect(stretchOf(WEEKS, "", "")).toEqual({ from: 0, to: 29 });
  });

  it("takes the bins that a day within them touches", () => {
    expect(stretchOf(WEEKS, "2020-01-08", "2020-01-14")).toEqual({ from: 1, to: 2 });
    expect(stretchOf(WEEKS, "1999-01-01", "2099-01-01")).toEqual({ from: 0, to: 29 });
  });

  it("is moved along without being cut", () => {
    expect(shifted(WEEKS, { from: 3, to: 5 }, 1)).toEqual({ from: 4, to: 6 });
    expect(shifted(WEEKS, { from: 27, to: 29 }, 4)).toEqual({ from: 27, to: 29 });
    expect(shifted(WEEKS, { from: 3, to: 5 }, -9)).toEqual({ from: 0, to: 2 });
  });
});

it("the labels of an axis keep their distance, whatever time it spans", () => {
  const room = fc.double({ min: 1, max: 40, noNaN: true });
  const unit = fc.constantFrom(["day", 1], ["week", 7], ["year", 365] as const) as fc.Arbitrary<
    ["day" | "week" | "year", number]
  >;
  fc.assert(
    fc.property(unit, fc.integer({ min: 1, max: 150 }), room, ([name, days], count, apart) => {
      const found = ticks(bins("2014-03-05", count, days), name, apart);
      expect(found.length).toBeGreaterThan(0);
      const steps = found.slice(1).map((tick, at) => tick.at - (found[at]?.at ?? 0));
      expect(Math.min(Infinity, ...steps)).toBeGreaterThanOrEqual(apart);
    }),
  );
});

it("a bin is named as shortly as its unit allows", () => {
  const [week] = WEEKS;
  if (!week) throw new Error("There are weeks.");
  expect(binWords(week, "week")).toBe("30 Dec 2019 to 5 Jan 2020");
  expect(binWords(week, "day")).toBe("30 Dec 2019");
  expect(binWords(week, "month")).toBe("Dec 2019");
  expect(binWords(week, "year")).toBe("2019");
});
