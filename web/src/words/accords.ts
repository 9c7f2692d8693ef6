/** How the accounts of one side of an incident stand to one another. */
export interface AccordWords {
  words: string;
  /** A shape that says the same, so that nothing hangs on colour. */
  mark: string;
  gloss: string;
}

// What parts accounts comes first: it is what an analyst looks for.
const ACCORDS: Readonly<Record<string, AccordWords>> = {
  denied: { words: "denied", mark: "✕", gloss: "somebody denies it" },
  contradicted: {
    words: "contradicted",
    mark: "⊗",
    gloss: "somebody says it is not so, or accounts hold different sides responsible",
  },
  different: { words: "different", mark: "≠", gloss: "not all that is said can be so at once" },
  agreed: {
    words: "agreed",
    mark: "=",
    gloss: "two origins at least, and all that is said can be so at once",
  },
  "one-only": { words: "one origin only", mark: "◦", gloss: "all of it goes back to one origin" },
};

const ORDER: readonly string[] = Object.keys(ACCORDS);

/** Those that the page does not know stand last. */
function rank(accord: string): number {
  return ORDER.indexOf(accord) + 1 || ORDER.length + 1;
}

/** An accord in words and as a shape; one the page does not know is shown by its code. */
export function accordWords(accord: string): AccordWords {
  return ACCORDS[accord] ?? { words: accord, mark: "·", gloss: accord };
}

/** The sides of an incident by accord, what parts accounts first. */
export function byAccord(accords: Readonly<Record<string, string>>): [accord: string, slots: string[]][] {
  const slots = new Map<string, string[]>();
  for (const [slot, accord] of Object.entries(accords))
    slots.set(accord, [...(slots.get(accord) ?? []), slot]);
  return [...slots].toSorted(([a], [b]) => rank(a) - rank(b));
}

const SLOTS: Readonly<Record<string, string>> = {
  happened: "whether it happened",
  type: "kind of event",
  time: "time",
  actor: "who did it",
  target: "to whom",
};

/** A side of an incident in words. */
export function slotWords(slot: string): string {
  return SLOTS[slot] ?? slot.replaceAll("-", " ");
}

const STANDINGS: Readonly<Record<string, string>> = {
  corroborated: "two origins or more",
  "one-origin": "one origin only",
  different: "told differently",
  contradicted: "contradicted",
  denied: "denied",
  "not-said": "nobody says it happened",
};

export const STANDING_ORDER: readonly string[] = Object.keys(STANDINGS);

/** How an incident stands in words; one the page does not know by its code. */
export function standingWords(standing: string): string {
  return STANDINGS[standing] ?? standing;
}
