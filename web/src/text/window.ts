import type { Claim, Span } from "../api/types";
import { utf16Offsets } from "./offsets";
import { type Run, runOf, spanOfRun, type Word, wordsOf } from "./words";

/** An article's text, or a part of it around a claim: all that is shown of it, and where in the article it begins. */
export interface Window {
  text: string;
  /** The offset of its first character in the article, in code points. */
  base: number;
  words: Word[];
}

export function windowOn(text: string, base = 0): Window {
  return { text, base, words: wordsOf(text) };
}

/** The run of whole words that holds a span of the article; null where none of it is shown. */
export function runOfSpan({ text, base, words }: Window, span: Span): Run | null {
  const unit = utf16Offsets(text);
  const [start, end] = [unit(span.start - base), unit(span.end - base)];
  return end > start ? runOf(words, start, end) : null;
}

/** A run of words as a span of the article. */
export function spanOf({ text, base, words }: Window, run: Run): Span {
  return shifted(spanOfRun(text, words, run), base);
}

/** A claim as it stands in a part of its article that begins at `base`. */
export function claimFrom(claim: Claim, base: number): Claim {
  const move = (span: Span): Span => shifted(span, -base);
  const maybe = (span: Span | null): Span | null => (span === null ? null : move(span));
  return {
    ...claim,
    sentence: move(claim.sentence),
    content: move(claim.content),
    source: maybe(claim.source),
    source_ref: maybe(claim.source_ref),
    via: claim.via.map(move),
    cue: maybe(claim.cue),
    events: claim.events.map((event) => ({
      ...event,
      trigger: move(event.trigger),
      actor: event.actor.map(move),
      target: event.target.map(move),
      place: event.place.map(move),
      time: event.time.map(move),
      materiel: event.materiel.map(move),
      counts: event.counts.map((count) => ({ ...count, span: move(count.span), who: maybe(count.who) })),
    })),
  };
}

const shifted = (span: Span, by: number): Span => ({ ...span, start: span.start + by, end: span.end + by });
