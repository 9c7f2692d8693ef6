import { describe, expect, it } from "vitest";

import { BAKERY } from "../testing/bakery";
import type { Slot } from "./incident";
import { courseChart, stepsOf } from "./numbers";

const KILLED = BAKERY.slots.find((slot) => slot.name === "killed") as Slot;

describe("numbers as they were told", () => {
  it("stand in order of publication, without what is denied or has no date", () => {
    const [first, ...others] = KILLED.values;
    if (!first?.told[0]) throw new Error("The sample has no number.");
    const denied = { ...first, value: "20", told: [{ ...first.told[0], says: "denied" as const }] };
    const undated = { ...first, value: "30", told: [{ ...first.told[0], published: null }] };
    const steps = stepsOf({ ...KILLED, values: [...others.toReversed(), undated, denied, first] });
    expect(steps.map(({ number, value }) => [number, value])).toEqual([
      [1, "4"],
      [2, "11"],
      [3, "at least 9"],
    ]);
  });

  it("are joined by a line only where one origin tells them", () => {
    const [first, second, third] = stepsOf(KILLED);
    if (!first || !second || !third) throw new Error("The sample has too few numbers.");
    const later = { ...third, told: { ...third.told, origin: first.told.origin } };
    const chart = courseChart([first, second, later], 700);
    expect(chart?.lines.map(([one, other]) => [one.number, other.number])).toEqual([[1, 3]]);
    expect(courseChart([first, second, third], 700)?.lines).toEqual([]);
  });

  it("stand higher the greater they are, and later days further right", () => {
    const chart = courseChart(stepsOf(KILLED), 700);
    const [first, ...others] = chart?.points ?? [];
    for (const other of others) {
      expect(other.x).toBeGreaterThan(first?.x ?? Infinity);
      expect(other.low).toBeLessThan(first?.low ?? 0);
    }
  });
});
