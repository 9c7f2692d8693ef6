import type { Span } from "../api/types";
import { type Run, runOf } from "../text/words";
import { runOfSpan, spanOf, type Window } from "../text/window";
import type { Field } from "./fields";
import type { Draft, ClaimRef, Value } from "./types";

/** A correction being made of a field that holds words: what it is to hold, and which of them the ends move. */
export interface Correction {
  path: string;
  spans: Span[];
  /** The place in `spans` of those being moved; none (-1) where words are to be added. */
  at: number;
}

/** A correction that begins with what the reader has. */
export function begun(field: Field): Correction {
  const { machine } = field;
  const spans = Array.isArray(machine)
    ? machine
    : typeof machine === "object" && machine !== null
      ? [machine]
      : [];
  return { path: field.path, spans, at: spans.length === 0 ? -1 : 0 };
}

/** With words of the text for those in hand, or beside the others where none is. */
export function withRun(correction: Correction, window: Window, run: Run, several: boolean): Correction {
  const span = spanOf(window, run);
  const { spans, at } = correction;
  if (at >= 0 && at < spans.length)
    return { ...correction, spans: spans.map((one, i) => (i === at ? span : one)) };
  return several
    ? { ...correction, spans: [...spans, span], at: spans.length }
    : { ...correction, spans: [span], at: 0 };
}

/** With what was selected in the text, given in UTF-16 units of what is shown of it. */
export function withSelected(
  correction: Correction,
  window: Window,
  units: { start: number; end: number },
  several: boolean,
): Correction {
  const run = runOf(window.words, units.start, units.end);
  return run === null ? correction : withRun(correction, window, run, several);
}

export function without({ path, spans }: Correction, at: number): Correction {
  const left = spans.filter((_, index) => index !== at);
  return { path, spans: left, at: left.length - 1 };
}

/** The run in hand; null where none is, or where it is not in what is shown of the text. */
export function runInHand({ spans, at }: Correction, window: Window): Run | null {
  const span = spans[at];
  return span === undefined ? null : runOfSpan(window, span);
}

/** Words to begin with where the field holds none: the first of the sentence. */
export function firstRun(window: Window, sentence: Span): Run {
  const run = runOfSpan(window, sentence);
  return run === null ? { first: 0, last: 0 } : { first: run.first, last: run.first };
}

/** What is to be kept: that the reader is right where nothing was changed, else what is right instead. */
export function draftOf(claim: ClaimRef, field: Field, value: Value, reason: string): Draft {
  const subject = { kind: "field", ...claim, field: field.path } as const;
  const why = reason.trim() === "" ? {} : { reason: reason.trim() };
  if (sameValue(value, field.machine)) return { subject, verdict: "positive", ...why };
  return { subject, verdict: "negative", ...(value === null ? {} : { value }), ...why };
}

/** The value of a field by its spans: one, several, or none. */
export function valueOf(field: Field, spans: Span[]): Value {
  if (field.several) return spans.length === 0 ? null : spans;
  return spans[0] ?? null;
}

function sameValue(one: Value, other: Value): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value: Value): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(({ start, end }) => [start, end]);
  if (typeof value === "object" && value !== null) return [value.start, value.end];
  return value;
}
