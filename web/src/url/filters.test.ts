import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  active,
  type Filters,
  MANY,
  NO_FILTERS,
  readFilters,
  SINGLE,
  toggled,
  without,
  writeFilters,
} from "./filters";

const value = fc.string({ minLength: 1, maxLength: 8, unit: "grapheme" });
const many = fc.uniqueArray(value, { maxLength: 3 });
const filters: fc.Arbitrary<Filters> = fc.record({
  ...(Object.fromEntries(MANY.map((name) => [name, many])) as Record<(typeof MANY)[number], typeof many>),
  ...(Object.fromEntries(SINGLE.map((name) => [name, fc.option(value, { nil: "" })])) as Record<
    (typeof SINGLE)[number],
    fc.Arbitrary<string>
  >),
});

describe("filters in an address", () => {
  it("come back as they were written, whatever their values", () => {
    fc.assert(
      fc.property(filters, (given) => {
        const address = new URL(`http://desk.invalid/?${writeFilters(given)}`);
        expect(readFilters(address.searchParams)).toEqual(given);
      }),
    );
  });

  it("name a value once and leave out empty ones", () => {
    const read = readFilters(new URLSearchParams("status=denied&status=denied&outlet=&text="));
    expect(read).toEqual({ ...NO_FILTERS, status: ["denied"] });
    expect(writeFilters(NO_FILTERS).toString()).toBe("");
  });

  it("are set and taken away one value at a time", () => {
    const both = toggled(toggled(NO_FILTERS, "status", "denied"), "status", "claimed");
    expect(both.status).toEqual(["denied", "claimed"]);
    expect(toggled(both, "status", "denied").status).toEqual(["claimed"]);
    const searched = { ...both, text: "bridge" };
    expect(active(searched)).toEqual([
      ["text", "bridge"],
      ["status", "denied"],
      ["status", "claimed"],
    ]);
    expect(without(searched, "text", "bridge")).toEqual(both);
  });
});
