import { range } from "../words/counts";
import { typeWords } from "../words/types";
import type { Slot, SlotValue } from "./incident";

const SLOTS: Readonly<Record<string, string>> = {
  happened: "Whether it happened",
  type: "Kind of event",
  place: "Where",
  time: "When",
  actor: "By whom",
  target: "To whom or what",
  materiel: "With what",
};

/** What a side of an incident is called. */
export function slotWords(name: string): string {
  return SLOTS[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
}

/** A shape for each accord, so that it does not hang on colour. */
const SHAPES: Readonly<Record<string, string>> = {
  agreed: "=",
  "one origin only": "◦",
  "one-only": "◦",
  different: "≠",
  contradicted: "⊗",
  denied: "✕",
};

export function accordShape(accord: string): string {
  return SHAPES[accord] ?? "·";
}

export function accordWords(accord: string): string {
  return accord === "one-only" ? "one origin only" : accord;
}

/** A value as eyes have it: a type in words, days with "to" between them, a number with its bounds. */
export function valueWords(
  slot: Pick<Slot, "name">,
  value: Pick<SlotValue, "value" | "min" | "max">,
): string {
  if (value.min !== null || value.max !== null) return range(value);
  if (slot.name === "type") return typeWords(value.value);
  if (slot.name === "time") return value.value.replace("/", " to ");
  return value.value;
}

/** Values that cannot be so together with one, in words; past three their number. */
export function againstWords(slot: Slot, value: SlotValue): string {
  // In the order in which they were told.
  const others = slot.values
    .filter((other) => value.against.includes(other.value))
    .map((other) => valueWords(slot, other));
  const more = others.length > 3 ? ` and ${others.length - 3} more` : "";
  return others.slice(0, 3).join(", ") + more;
}

/** What an account does in its report. */
export const PARTS: Readonly<Record<string, string>> = {
  news: "news",
  "follow-up": "follow-up: told after the first report",
  background: "background: recalled later",
  denial: "denial",
};

/** Airwars' grades in a few words: what is said, by whom; never what is so. */
export const GRADES: Readonly<Record<string, string>> = {
  confirmed: "a party says that it did it",
  fair: "two origins or more, and a party held responsible",
  weak: "one origin",
  contested: "accounts hold different parties responsible",
  discounted: "all who are said to be hurt are combatants",
};
