/** How many colours there are before they come again with another pattern. */
export const COLOURS = 7;

/** Patterns, after the plain one, that tell apart what shares a colour. */
export const PATTERNS = ["plain", "slanted", "dotted", "crossed"] as const;
export type Pattern = (typeof PATTERNS)[number];

/** One party, voice or kind as charts show it: a letter always, a colour, and a pattern once the colours are used up. */
export interface Series {
  key: string;
  label: string;
  letter: string;
  /** The colour's number, from 1: `var(--series-1)` … */
  colour: number;
  pattern: Pattern;
}

/** Letters and colours by the order of first appearance, so that no side has a colour of its own. */
export function seriesOf(appearing: Iterable<{ key: string; label: string }>): Map<string, Series> {
  const found = new Map<string, Series>();
  for (const { key, label } of appearing) {
    if (found.has(key)) continue;
    const index = found.size;
    found.set(key, {
      key,
      label,
      letter: letterOf(index),
      colour: (index % COLOURS) + 1,
      pattern: PATTERNS[Math.floor(index / COLOURS) % PATTERNS.length] ?? "plain",
    });
  }
  return found;
}

/** A … Z, AA, AB …: as columns of a sheet are named. */
export function letterOf(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
