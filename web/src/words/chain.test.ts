import { describe, expect, it } from "vitest";

import type { SpeakerRef } from "../api/tellings";
import { chainNames, innermost, voice } from "./chain";
import { spell } from "./spell";

const speaker = (
  text: string | null,
  name: string | null = null,
  outlet: string | null = null,
): SpeakerRef => ({ text, name, outlet, kind: "unknown" });

describe("a chain of voices", () => {
  it("runs from who says it to the outlet, each named once", () => {
    const told = {
      article: "a",
      outlet: "Harbour Post",
      chain: [speaker("he", "Idris Vale"), speaker("the agency"), speaker(null, "Harbour Post")],
    };
    expect(voice(told)).toBe("Idris Vale → the agency → Harbour Post");
    expect(innermost(told)).toBe("Idris Vale");
  });

  it("falls back on the outlet, and says where nobody is named", () => {
    expect(chainNames({ chain: [speaker(null)], outlet: "Harbour Post" })).toEqual(["Harbour Post"]);
    expect(voice({ chain: [], outlet: null })).toBe("not named");
    expect(innermost({ article: "a", chain: [], outlet: null })).toBe("not named, in a");
  });
});

describe("days", () => {
  it("keep the bounds that are told", () => {
    expect(spell("2024-01-02", "2024-01-02")).toBe("2024-01-02");
    expect(spell("2024-01-02", "2024-01-05")).toBe("2024-01-02 to 2024-01-05");
    expect(spell(null, "2024-01-05")).toBe("by 2024-01-05");
    expect(spell("2024-01-02", null)).toBe("2024-01-02 or later");
    expect(spell(null, null)).toBeNull();
  });
});
