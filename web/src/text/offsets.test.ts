import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { unitOffset } from "../testing/records";
import { utf16Offsets } from "./offsets";

describe("utf16Offsets", () => {
  it("counts a character outside the basic plane once where the browser counts it twice", () => {
    const text = "a🏔b😀c";
    expect([0, 1, 2, 3, 4, 5].map(utf16Offsets(text))).toEqual([0, 1, 3, 4, 6, 7]);
  });

  it("leaves the offsets of other texts as they are", () => {
    const text = "naïve “Ḥamā” – сводка";
    for (let offset = 0; offset <= text.length; offset += 1) expect(utf16Offsets(text)(offset)).toBe(offset);
  });

  it("draws offsets outside the text to its ends", () => {
    expect(utf16Offsets("🏔")(-3)).toBe(0);
    expect(utf16Offsets("🏔")(9)).toBe(2);
  });

  it("agrees with counting characters, whatever the text", () => {
    const texts = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(texts, fc.nat(40), (text, codePoint) => {
        const within = Math.min(codePoint, Array.from(text).length);
        expect(utf16Offsets(text)(within)).toBe(unitOffset(text, within));
      }),
    );
  });
});
