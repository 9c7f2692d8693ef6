import { describe, expect, it } from "vitest";

import { breakWords, dayAxis, daysBetween, plusDays } from "./days";
import { SOURCE, standalone } from "./exporting";
import { letterOf, seriesOf } from "./palette";

describe("series", () => {
  it("take letter, colour and pattern by the order of appearance, each once", () => {
    const parties = ["x", "y", "x", "z"].map((key) => ({ key, label: key.toUpperCase() }));
    expect([...seriesOf(parties).values()].map(({ key, letter, colour }) => [key, letter, colour])).toEqual([
      ["x", "A", 1],
      ["y", "B", 2],
      ["z", "C", 3],
    ]);
  });

  it("never look the same: a colour that comes again has another pattern", () => {
    const many = [...seriesOf(Array.from({ length: 20 }, (_, at) => ({ key: `${at}`, label: "" }))).values()];
    expect(new Set(many.map(({ colour, pattern }) => `${colour} ${pattern}`)).size).toBe(20);
    expect(letterOf(25)).toBe("Z");
    expect(letterOf(26)).toBe("AA");
  });
});

describe("an axis of days", () => {
  it("cuts long silences short and keeps the days in order", () => {
    const axis = dayAxis(["2020-02-25", "2017-04-15", "2017-04-20", "2020-03-06"], { width: 600 });
    expect(axis?.runs.map(({ first, last, days }) => [first, last, days])).toEqual([
      ["2017-04-15", "2017-04-20", 6],
      ["2020-02-25", "2020-03-06", 11],
    ]);
    const [first, second] = axis?.runs ?? [];
    expect(second?.x0).toBeGreaterThan(first?.x1 ?? 0);
    expect(axis?.x("2017-04-16")).toBeCloseTo(axis?.step ?? 0);
    expect(axis?.width).toBeLessThanOrEqual(600);
  });

  it("gives a day room to be pointed at, however many there are", () => {
    const axis = dayAxis(["2019-01-01", "2019-12-31"], { width: 300, gap: 400 });
    expect(axis?.step).toBe(12);
    expect(axis?.width).toBe(12 * 365);
    expect(dayAxis([], { width: 300 })).toBeNull();
    const wide = dayAxis(["2010-01-01", "2019-12-31"], { width: 300, gap: 9_000, least: 18, most: 4_000 });
    expect(wide?.width).toBeCloseTo(4_000);
  });

  it("counts across years", () => {
    expect(daysBetween("2019-12-31", "2020-03-01")).toBe(61);
    expect(plusDays("2020-02-28", 2)).toBe("2020-03-01");
    expect(breakWords(31)).toBe("31 days");
    expect(breakWords(700)).toBe("23 months");
    expect(breakWords(1100)).toBe("3 years");
  });
});

describe("a chart that leaves the page", () => {
  it("has its title, filters, keys, source and date in it, and text that is no markup", () => {
    const chart = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    chart.setAttribute("width", "400");
    chart.setAttribute("height", "100");
    const file = standalone(
      chart,
      { title: "Control of <Amara>", filters: "since 2019-05", keys: ["A: rebels"] },
      "2024-01-02",
    );
    expect(file).toContain("Control of &lt;Amara&gt;");
    expect(file).toContain("since 2019-05");
    expect(file).toContain("A: rebels");
    expect(file).toContain(SOURCE.slice(0, 20));
    expect(file).toContain("Made on 2024-01-02.");
    expect(file).not.toContain("style=");
  });
});
