import type { Line } from "../api/types";
import { utf16Offsets } from "./offsets";

/** A run of the text of one kind; offsets in UTF-16 units. */
export interface Piece {
  kind: string;
  start: number;
  end: number;
}

/** What is set as one paragraph: the runs of one line of the text, and the break after it. */
export interface Block {
  kind: string;
  /** Whether a blank line stands before it. */
  apart: boolean;
  pieces: Piece[];
}

/**
 * Lays an article's text out by its lines.  The blocks hold every character of the text once and in
 * order: what no line covers is laid out as body, and breaks stay at the end of the line they end.
 */
export function blocks(text: string, lines: Line[]): Block[] {
  const laid: Block[] = [];
  let begun = false;
  let broken = false;
  let apart = false;
  for (const piece of cutByKind(text, lines)) {
    const run = text.slice(piece.start, piece.end);
    const blank = run.trim() === "";
    const last = laid.at(-1);
    if (last && (blank || !broken)) last.pieces.push(piece);
    else laid.push({ kind: piece.kind, apart, pieces: [piece] });
    if (!blank) {
      begun = true;
      broken = false;
    } else if (begun && /[\r\n]/.test(run)) {
      broken = true;
      apart = /\n[^\S\n]*\n|\r[^\S\r\n]*\r/.test(run);
    }
  }
  return laid.map((block) => ({ ...block, kind: longest(block.pieces, text).kind }));
}

/** The text cut into runs of one kind; breaks are runs of their own. */
function cutByKind(text: string, lines: Line[]): Piece[] {
  const offset = utf16Offsets(text);
  const cut: Piece[] = [];
  let reached = 0;
  const until = (end: number, kind: string): void => {
    for (const run of runs(text.slice(reached, end))) {
      cut.push({ kind, start: reached, end: reached + run.length });
      reached += run.length;
    }
  };
  for (const line of lines.toSorted((a, b) => a.span.start - b.span.start)) {
    until(Math.max(offset(line.span.start), reached), "body");
    until(Math.max(offset(line.span.end), reached), line.kind);
  }
  until(text.length, "body");
  return cut;
}

/** Words and the breaks between them, in turn: "a\n\nb" gives "a", "\n\n", "b". */
function runs(text: string): string[] {
  return text.split(/(\s*[\r\n]\s*)/).filter((run) => run !== "");
}

function longest(pieces: Piece[], text: string): Piece {
  const size = (piece: Piece): number => text.slice(piece.start, piece.end).trim().length;
  return pieces.reduce((best, piece) => (size(piece) > size(best) ? piece : best));
}
