import { describe, expect, it } from "vitest";

import { countWords, number, range, several } from "./counts";
import { day } from "./dates";
import { speaker } from "./speaker";
import { caveats } from "./standing";
import { typeWords } from "./types";

const span = (text: string) => ({ start: 0, end: text.length, text });

describe("numbers in words", () => {
  it("keep the bounds the text sets", () => {
    expect(range({ min: 12, max: 12 })).toBe("12");
    expect(range({ min: 60, max: null })).toBe("at least 60");
    expect(range({ min: null, max: 5 })).toBe("up to 5");
    expect(range({ min: 3, max: 5 })).toBe("3 to 5");
    expect(range({ min: null, max: null })).toBe("number not given");
    expect(countWords({ what: "captured-materiel", min: 2, max: 2 })).toBe("captured materiel: 2");
  });

  it("set thousands apart", () => {
    expect(number(2_000_000)).toBe("2\u202f000\u202f000");
    expect(several(1, "claim")).toBe("1 claim");
    expect(several(0, "claim")).toBe("0 claims");
  });
});

describe("who says it", () => {
  it("is the fullest naming, with the words that stand for it", () => {
    expect(speaker({ source: span("he"), source_ref: span("A spokesman") })).toEqual({
      named: "A spokesman",
      as: "he",
    });
    expect(speaker({ source: span("Vale"), source_ref: span("Vale") })).toEqual({ named: "Vale", as: null });
    expect(speaker({ source: null, source_ref: null })).toEqual({ named: null, as: null });
  });
});

describe("how it stands", () => {
  it("tells what is not plain", () => {
    expect(caveats({ polarity: "positive", modality: "actual" })).toEqual([]);
    expect(caveats({ polarity: "negative", modality: "possible" })).toEqual([
      "said not to be so",
      "as possible",
    ]);
  });
});

describe("dates and types", () => {
  it("are shown as given where they are not known", () => {
    expect(day("2024-03-11T08:30:00Z")).toBe("2024-03-11");
    expect(day("spring 2024")).toBe("spring 2024");
    expect(typeWords("ASSAULT.airstrike")).toBe("air strike");
    expect(typeWords("NEW.kind")).toBe("NEW.kind");
  });
});
