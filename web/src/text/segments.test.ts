import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Placed, placed, segments } from "./segments";
import { utf16Offsets } from "./offsets";

const mark = (number: number, role: Placed["role"], start: number, end: number): Placed => ({
  number,
  role,
  label: role,
  start,
  end,
  span: { start, end, text: "" },
});

const told = (cut: ReturnType<typeof segments>): string[] =>
  cut.map(
    ({ start, end, marks }) => `${start}-${end} ${marks.map((one) => `${one.number}${one.role}`).join(" ")}`,
  );

describe("segments", () => {
  it("cuts where marks begin and end, nested ones inside the longer", () => {
    const marks = [mark(1, "cue", 6, 8), mark(1, "content", 2, 10)];
    expect(told(segments([{ start: 0, end: 12 }], marks))).toEqual([
      "0-2 ",
      "2-6 1content",
      "6-8 1content 1cue",
      "8-10 1content",
      "10-12 ",
    ]);
  });

  it("cuts marks that cross", () => {
    const marks = [mark(1, "content", 0, 6), mark(2, "content", 4, 9)];
    expect(told(segments([{ start: 0, end: 9 }], marks))).toEqual([
      "0-4 1content",
      "4-6 1content 2content",
      "6-9 2content",
    ]);
  });

  it("carries a mark over the runs it spans and lets it begin once", () => {
    const runs = [
      { start: 0, end: 4 },
      { start: 4, end: 8 },
    ];
    const cut = segments(runs, [mark(1, "content", 2, 6)]);
    expect(told(cut)).toEqual(["0-2 ", "2-4 1content", "4-6 1content", "6-8 "]);
    expect(cut.map((segment) => segment.begins.length)).toEqual([0, 1, 0, 0]);
  });

  it("covers the text once and in order, and gives every mark exactly its characters", () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })), { maxLength: 8 });
    fc.assert(
      fc.property(spans, (pairs) => {
        const marks = pairs.map(([start, size], index) =>
          mark(index, "content", start, Math.min(start + size, 40)),
        );
        const cut = segments([{ start: 0, end: 40 }], marks);
        let reached = 0;
        for (const segment of cut) {
          expect(segment.start).toBe(reached);
          expect(segment.end).toBeGreaterThan(segment.start);
          reached = segment.end;
        }
        expect(reached).toBe(40);
        for (const one of marks) {
          const own = cut.filter((segment) => segment.marks.includes(one));
          expect(own[0]?.start).toBe(one.start);
          expect(own.at(-1)?.end).toBe(one.end);
          expect(own.reduce((sum, segment) => sum + segment.end - segment.start, 0)).toBe(
            one.end - one.start,
          );
          expect(cut.filter((segment) => segment.begins.includes(one))).toHaveLength(1);
        }
      }),
    );
  });
});

describe("placed", () => {
  const text = "🏔 hill";
  const offset = utf16Offsets(text);
  const at = (start: number, end: number, words: string) =>
    placed(
      text,
      [{ number: 1, role: "content", label: "content", span: { start, end, text: words } }],
      offset,
    );

  it("puts code-point offsets in their place", () => {
    expect(at(2, 6, "hill")).toMatchObject([{ start: 3, end: 7 }]);
  });

  it("leaves out a mark whose words do not stand there", () => {
    expect(at(1, 5, "hill")).toEqual([]);
    expect(at(2, 2, "")).toEqual([]);
  });
});
