import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Line } from "../api/types";
import { spanOf } from "../testing/records";
import { blocks } from "./layout";

const line = (text: string, words: string, kind: Line["kind"]): Line => ({ kind, span: spanOf(text, words) });

const laidOut = (text: string, lines: Line[]): string[] =>
  blocks(text, lines).map(({ kind, apart, pieces }) => {
    const words = pieces.map((piece) => text.slice(piece.start, piece.end)).join("");
    return `${apart ? "apart " : ""}${kind}: ${words.trim()}`;
  });

describe("blocks", () => {
  it("sets each line by itself and tells where a blank line stands", () => {
    const text = "A title\n© Someone\n\nThe body.";
    const lines = [
      line(text, "A title", "headline"),
      line(text, "© Someone", "credit"),
      line(text, "The body.", "body"),
    ];
    expect(laidOut(text, lines)).toEqual(["headline: A title", "credit: © Someone", "apart body: The body."]);
  });

  it("keeps runs of one line together, as what most of it is", () => {
    const text = "TARSEN – The bridge was closed.";
    const lines = [line(text, "TARSEN – ", "dateline"), line(text, "The bridge was closed.", "body")];
    const [block] = blocks(text, lines);
    expect(block?.kind).toBe("body");
    expect(block?.pieces.map((piece) => piece.kind)).toEqual(["dateline", "body"]);
  });

  it("lays out as body what no line covers", () => {
    expect(laidOut("One.\nTwo.", [])).toEqual(["body: One.", "body: Two."]);
    expect(laidOut("\n\n One.", [])).toEqual(["body: One."]);
    expect(laidOut("", [])).toEqual([]);
  });

  it("holds every character once and in order, whatever the lines", () => {
    const texts = fc.array(fc.constantFrom("a", "b c", "\n", "\r\n", " ", "🏔"), { maxLength: 20 });
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 4 });
    fc.assert(
      fc.property(texts, spans, (parts, pairs) => {
        const text = parts.join("");
        const lines = pairs.map(([start, size]): Line => ({
          kind: "caption",
          span: { start, end: start + size, text: "" },
        }));
        const pieces = blocks(text, lines).flatMap((block) => block.pieces);
        expect(pieces.map((piece) => text.slice(piece.start, piece.end)).join("")).toBe(text);
        expect(pieces.every((piece) => piece.end > piece.start)).toBe(true);
      }),
    );
  });
});
