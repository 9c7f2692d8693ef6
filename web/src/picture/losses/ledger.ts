import type { Loss } from "../rows";
import { partyKey, partyWords } from "../words";

/** Kinds of loss, in the order of the ledger's columns. */
export const KINDS = [
  "killed",
  "injured",
  "captured",
  "missing",
  "destroyed",
  "captured-materiel",
  "other",
] as const;

const WHAT: Readonly<Record<string, string>> = {
  destroyed: "equipment destroyed",
  "captured-materiel": "equipment captured",
  other: "killed or injured",
};

export function kindWords(what: string): string {
  return WHAT[what] ?? what;
}

/** The losses of a side, as claimed; or of all that have no name but a report's words, or of whom nothing is told. */
export interface Side {
  key: string;
  name: string;
  /** Whether it is one side, known by name. */
  known: boolean;
  losses: Loss[];
}

const WORDS = "told by words alone";
const UNTOLD = "not told";
const NAMES: Readonly<Record<string, string>> = {
  [WORDS]: "Told by words alone",
  [UNTOLD]: "Whose they were is not told",
};

/** Losses by the side that is said to have lost them: known sides by their number of rows, then the others. */
export function sidesOf(rows: readonly Loss[]): Side[] {
  const sides = new Map<string, Side>();
  for (const row of rows) {
    const { side } = row;
    const known = side !== null && side.id !== null;
    const key = known ? partyKey(side) : side === null ? UNTOLD : WORDS;
    const own = sides.get(key) ?? {
      key,
      name: NAMES[key] ?? (side ? partyWords(side) : ""),
      known,
      losses: [],
    };
    own.losses.push(row);
    sides.set(key, own);
  }
  return [...sides.values()]
    .map((side) => ({ ...side, losses: side.losses.toSorted(byKind) }))
    .toSorted((one, other) => rank(one) - rank(other) || other.losses.length - one.losses.length);
}

const rank = ({ key, known }: Side): number => (known ? 0 : key === WORDS ? 1 : 2);

const wordsOf = ({ side }: Loss): string => (side && side.id === null ? side.text.toLowerCase() : "");

/** By words where they tell the side, then by kind: what is told of one kind of people stands together. */
function byKind(one: Loss, other: Loss): number {
  return wordsOf(one).localeCompare(wordsOf(other)) || order(one.what) - order(other.what);
}

function order(what: string): number {
  const found = KINDS.findIndex((kind) => kind === what);
  return found < 0 ? KINDS.length : found;
}

/** The greatest number in any one row: where the bars' scale ends. */
export function greatest(rows: readonly Loss[]): number {
  return Math.max(1, ...rows.map(({ min, max }) => max ?? min ?? 0));
}

/** The least and the greatest that any one loss is told to be; null where none gives a number. */
export function spread(rows: readonly Loss[]): { min: number; max: number } | null {
  const told = rows.flatMap(({ min, max }) => [min, max].filter((each) => each !== null));
  return told.length === 0 ? null : { min: Math.min(...told), max: Math.max(...told) };
}
