import type { Claim, ClaimEvent, Span } from "../api/types";
import { MODES, STATUSES } from "../words/standing";
import { TYPES, typeWords } from "../words/types";
import type { Value } from "./types";

/** A field of a claim that can be corrected. */
export interface Field {
  /** Its path in the record: "status", "events.0.actor". */
  path: string;
  /** Its name on the page. */
  name: string;
  /** What the reader has there. */
  machine: Value;
  /** Whether it may hold several runs of words. */
  several: boolean;
  /** The values it can have, with their words; null where it holds words of the text. */
  choices: readonly (readonly [value: string, words: string])[] | null;
}

export const ROLES = ["actor", "target", "place", "time", "materiel"] as const;

const POLARITIES = [
  ["positive", "said to be so"],
  ["negative", "said not to be so"],
] as const;

/** Every field of a claim that can be corrected, in the order in which the page shows them. */
export function fieldsOf(claim: Claim): Field[] {
  return [
    words("source", "who says", claim.source),
    words("via", "through whom", claim.via, true),
    words("cue", "words of saying", claim.cue),
    words("content", "said to have happened", claim.content),
    word("status", "status", claim.status, Object.entries(STATUSES)),
    word("polarity", "polarity", claim.polarity, POLARITIES),
    word("modality", "modality", claim.modality, [
      ["actual", "as having happened"],
      ...Object.entries(MODES),
    ]),
    ...claim.events.flatMap((event, index) => eventFields(event, index, claim.events.length)),
  ];
}

function words(path: string, name: string, machine: Value, several = false): Field {
  return { path, name, machine, several, choices: null };
}

function word(path: string, name: string, machine: string, choices: Field["choices"]): Field {
  return { path, name, machine, several: false, choices };
}

function eventFields(event: ClaimEvent, index: number, of: number): Field[] {
  const before = of > 1 ? `event ${index + 1}: ` : "";
  const path = (name: string): string => `events.${index}.${name}`;
  return [
    word(path("type"), `${before}kind of event`, event.type, Object.entries(TYPES)),
    words(path("trigger"), `${before}told as`, event.trigger),
    ...ROLES.map((role) => words(path(role), `${before}${role}`, event[role], true)),
  ];
}

/** A value in words: “the text's own”, or the record's word. */
export function valueWords(path: string, value: Value): string | null {
  if (value === null) return null;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return path.endsWith(".type") ? typeWords(value) : value;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(quoted).join(", ");
  return quoted(value);
}

/** A field's name where its claim is not at hand: "events.1.actor" is "actor of event 2". */
export function fieldWords(path: string): string {
  const event = /^events\.(\d+)\.(.+)$/.exec(path);
  const own: Readonly<Record<string, string>> = {
    source: "who says",
    source_ref: "named as",
    via: "through whom",
    cue: "words of saying",
    content: "said to have happened",
    type: "kind of event",
    trigger: "words of the event",
  };
  const name = event?.[2] ?? path;
  const which = event && event[1] !== "0" ? ` of event ${Number(event[1]) + 1}` : "";
  return `${own[name] ?? name}${which}`;
}

const quoted = (span: Span): string => `“${span.text}”`;
