import { createContext } from "react";

import type { Telling } from "../api/tellings";
import type { Coverage } from "./rows";

/** What every view of the picture shares: which number is open, and how much was read. */
export interface Opening {
  opened: string;
  open: (key: string) => void;
  coverage: readonly Coverage[];
  /** The view in hand, by its address. */
  view: string;
}

export const OpeningContext = createContext<Opening>({
  opened: "",
  open: () => {},
  coverage: [],
  view: "control",
});

/** A short name for some claims and what is asked of them, the same on every visit; for the address. */
export function keyOf(what: string, tellings: readonly Telling[]): string {
  let hash = 2166136261;
  const told = tellings.map(({ article, claim, trigger }) => `${article} ${claim} ${trigger.start}`);
  // FNV-1a: short, and the same everywhere; two numbers of a page with one name would open each other's claims.
  for (const character of [what, ...told].join("\n")) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  }
  return hash.toString(36);
}

/** How much was read on the days on which the claims' reports were published: silence is not peace. */
export function covered(
  tellings: readonly Telling[],
  coverage: readonly Coverage[],
): { tell: number; articles: number; outlets: number } | null {
  const days = new Set(tellings.map(({ published }) => published?.slice(0, 10)));
  const there = coverage.filter(({ day }) => day !== null && days.has(day));
  if (there.length === 0) return null;
  return {
    tell: new Set(tellings.map(({ article }) => article)).size,
    articles: there.reduce((sum, each) => sum + each.articles, 0),
    outlets: new Set(there.map(({ outlet }) => outlet)).size,
  };
}
