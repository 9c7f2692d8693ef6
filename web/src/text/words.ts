import type { Span } from "../api/types";

/** A word of a text, or a mark of punctuation; offsets in UTF-16 units. */
export interface Word {
  start: number;
  end: number;
}

/** A run of whole words, by their places in the list of words; both ends are within it. */
export interface Run {
  first: number;
  last: number;
}

// Letters and digits with what joins them inside a word ("al-Bab", "U.N", "1,200", "men’s"); else one mark alone.
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-'’.,:/][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** The smallest run of whole words that holds these characters; null where they hold none. */
export function runOf(words: Word[], start: number, end: number): Run | null {
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  return first < 0 || last < first ? null : { first, last };
}

/** A run with one of its ends moved by some words, never past its other end or out of the text. */
export function moved(run: Run, end: "first" | "last", by: number, count: number): Run {
  const at = run[end] + by;
  return end === "first"
    ? { ...run, first: Math.min(Math.max(at, 0), run.last) }
    : { ...run, last: Math.min(Math.max(at, run.first), count - 1) };
}

/** The run as the record has spans: offsets in code points. */
export function spanOfRun(text: string, words: Word[], { first, last }: Run): Span {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  const before = codePoints(text, 0, start);
  return { start: before, end: before + codePoints(text, start, end), text: text.slice(start, end) };
}

/** How many code points stand between two offsets in UTF-16 units. */
export function codePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (const _ of text.slice(start, end)) count += 1;
  return count;
}
