import type { Claim, ClaimEvent, Span } from "../api/types";
import { countedWords } from "../words/counts";
import { typeWords } from "../words/types";

/** What a run of characters is for a claim. */
export type Role =
  | "source"
  | "naming"
  | "via"
  | "cue"
  | "content"
  | "trigger"
  | "actor"
  | "target"
  | "place"
  | "time"
  | "materiel"
  | "count"
  | "draft"; // a person's, not the reader's

/** A claim with its number on the page: its place in the article, from 1. */
export interface Numbered {
  claim: Claim;
  number: number;
}

/** A run of characters that a claim marks; offsets in code points, as in the record. */
export interface Mark {
  number: number;
  role: Role;
  label: string;
  span: Span;
}

/** The claims in the order of the text, each with its number. */
export function numbered(claims: Claim[]): Numbered[] {
  return claims
    .toSorted((a, b) => a.content.start - b.content.start || a.content.end - b.content.end)
    .map((claim, index) => ({ claim, number: index + 1 }));
}

/** What is marked of every claim: who says it, through whom, the words of saying, what is said. */
export function attributionMarks({ claim, number }: Numbered): Mark[] {
  const mark = marker(number);
  return [
    ...some(claim.source).map(mark("source", "source")),
    ...claim.via.map(mark("via", "via")),
    ...some(claim.cue).map(mark("cue", "cue")),
    ...[claim.content].map(mark("content", "content")),
  ];
}

/** What is marked of the claim in hand beside its attribution: the naming of its source, and its events. */
export function detailMarks({ claim, number }: Numbered): Mark[] {
  const naming = some(claim.source_ref).filter((span) => !sameSpan(span, claim.source));
  return distinct([
    ...naming.map(marker(number)("naming", "named here")),
    ...claim.events.flatMap((event) => eventMarks(event, number)),
  ]);
}

/** Words that a person has, or is putting, in place of the reader's, with what they are for. */
export interface PersonsWords {
  label: string;
  span: Span;
}

/** What is marked of what persons say of the claim in hand. */
export function personsMarks(words: readonly PersonsWords[], number: number): Mark[] {
  return words.map(({ label, span }) => marker(number)("draft", label)(span));
}

function eventMarks(event: ClaimEvent, number: number): Mark[] {
  const mark = marker(number);
  const roles = ["actor", "target", "place", "time", "materiel"] as const;
  return [
    mark("trigger", typeWords(event.type))(event.trigger),
    ...roles.flatMap((role) => event[role].map(mark(role, role))),
    ...event.counts.map((count) => mark("count", countedWords(count))(count.span)),
  ];
}

/** One mark for what several events say of the same characters. */
function distinct(marks: Mark[]): Mark[] {
  const key = ({ role, label, span }: Mark): string => `${role} ${label} ${span.start} ${span.end}`;
  return [...new Map(marks.map((mark) => [key(mark), mark])).values()];
}

const marker =
  (number: number) =>
  (role: Role, label: string) =>
  (span: Span): Mark => ({ number, role, label, span });

const some = (span: Span | null): Span[] => (span ? [span] : []);

const sameSpan = (a: Span, b: Span | null): boolean => b !== null && a.start === b.start && a.end === b.end;
