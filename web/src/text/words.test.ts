import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { utf16Offsets } from "./offsets";
import { moved, runOf, spanOfRun, wordsOf } from "./words";

const TEXT = "🏔 The U.N. said 1,200 men’s tents near al-Bab burned.";
const shown = (text: string) => wordsOf(text).map((word) => text.slice(word.start, word.end));

describe("the words of a text", () => {
  it("keep together what is written as one, and leave marks apart", () => {
    expect(shown(TEXT)).toEqual([
      "🏔",
      "The",
      "U.N",
      ".",
      "said",
      "1,200",
      "men’s",
      "tents",
      "near",
      "al-Bab",
      "burned",
      ".",
    ]);
    expect(wordsOf("  \n")).toEqual([]);
  });

  it("hold any characters between them, the fewest that do", () => {
    const words = wordsOf(TEXT);
    const at = TEXT.indexOf("ents near al");
    const run = runOf(words, at, at + "ents near al".length);
    expect(run && spanOfRun(TEXT, words, run).text).toBe("tents near al-Bab");
    expect(runOf(words, TEXT.length, TEXT.length)).toBeNull();
    expect(runOf([], 0, 1)).toBeNull();
  });

  it("are moved to one at a time, never past the other end or out of the text", () => {
    const run = { first: 3, last: 4 };
    expect(moved(run, "first", -1, 6)).toEqual({ first: 2, last: 4 });
    expect(moved(run, "first", 9, 6)).toEqual({ first: 4, last: 4 });
    expect(moved(run, "last", 9, 6)).toEqual({ first: 3, last: 5 });
    expect(moved(run, "last", -9, 6)).toEqual({ first: 3, last: 3 });
    expect(moved(run, "first", -9, 6)).toEqual({ first: 0, last: 4 });
  });

  it("give spans whose offsets count code points, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, a, b) => {
        const words = wordsOf(text);
        if (words.length === 0) return;
        const [first, last] = [a % words.length, b % words.length].toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        const span = spanOfRun(text, words, { first, last });
        const unit = utf16Offsets(text);
        expect(text.slice(unit(span.start), unit(span.end))).toBe(span.text);
        expect(Array.from(text).slice(span.start, span.end).join("")).toBe(span.text);
      }),
    );
  });
});
