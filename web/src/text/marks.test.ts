import { describe, expect, it } from "vitest";

import { BRIDGE_ARTICLE } from "../testing/sample";
import { attributionMarks, detailMarks, numbered } from "./marks";

const claims = numbered(BRIDGE_ARTICLE.claims);

const told = (number: number, marks: typeof attributionMarks): string[] => {
  const one = claims.find((claim) => claim.number === number);
  return one ? marks(one).map((mark) => `${mark.label}: ${mark.span.text}`) : [];
};

describe("numbered", () => {
  it("numbers claims in the order of the text, not of the record", () => {
    const starts = claims.map(({ claim }) => claim.content.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(claims.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe("marks", () => {
  it("marks source, intermediaries, cue and content of a claim", () => {
    expect(told(6, attributionMarks)).toEqual([
      "source: Residents reached by telephone",
      "via: the local council",
      "cue: told",
      "content: mortar shells had hit a bakery in Tarsen, killing four people and wounding about a dozen",
    ]);
  });

  it("marks only what the record has", () => {
    expect(told(8, attributionMarks)).toEqual([
      "content: The road between Tarsen and the coast has been closed since Sunday",
    ]);
  });

  it("marks what a claim's events tell, the same words once", () => {
    expect(told(6, detailMarks)).toEqual([
      "shelling: hit",
      "target: a bakery",
      "place: Tarsen",
      "materiel: mortar shells",
      "killing: killing",
      "target: four people",
      "killed: four",
      "injury: wounding",
      "injured: about a dozen",
    ]);
  });

  it("marks where the source is named in full", () => {
    expect(told(4, detailMarks)[0]).toBe("named here: A spokesman for the Northern Front");
  });
});
