/** What the desk asks and answers about review; `present/desk/review/answers.py` tells each field. */
import type { Claim, Span } from "../api/types";

export type Verdict = "positive" | "negative" | "unsure";

/** A claim by its article and its id there. */
export interface ClaimRef {
  article: string;
  claim: string;
}

/** What a judgement is on. */
export type Subject =
  | ({ kind: "claim" } & ClaimRef)
  | ({ kind: "field"; field: string } & ClaimRef)
  | { kind: "pair"; left: ClaimRef; right: ClaimRef }
  | { kind: "mention"; words: string; entity: string | null; article: string | null };

/** What a field holds: words of the text, several, a word of a closed set, a number; null where it holds nothing. */
export type Value = Span | Span[] | string | number | null;

/** What a person is about to decide. */
export interface Draft {
  subject: Subject;
  verdict: Verdict;
  /** With `negative` on a field: what is right instead; none where it is to be empty. */
  value?: Value;
  reason?: string | null;
  adjudicate?: boolean;
}

export type Effect = "applied" | "disputed" | "overruled" | "unsure" | "withdrawn" | "lost";

/** What a person decided, as the desk keeps it. */
export interface Judgement {
  key: number;
  who: string;
  when: string;
  subject: Subject;
  verdict: Verdict;
  value: Value;
  machine: Value;
  reason: string | null;
  adjudicates: boolean;
  withdrawn: boolean;
  withdrawal: { who: string; when: string; reason: string | null } | null;
  /** Whether the words it was made on still stand where they stood; null for words that stand nowhere in particular. */
  anchor: "same" | "moved" | "lost" | null;
  /** Its subject as it is found today; null where it is lost. */
  now: Subject | null;
  effect: Effect;
  /** The name of the entity that a mention was said to mean. */
  name: string | null;
}

export interface Judgements {
  total: number;
  items: Judgement[];
}

/** What the judgements on a claim or a field (null: the whole) come to. */
export interface Decided {
  claim: string;
  field: string | null;
  verdict: Verdict | null;
  value: Value;
  machine: Value;
  decided_by: string[];
  when: string;
  disputed: boolean;
  keys: number[];
}

export interface ArticleJudgements {
  items: Judgement[];
  decided: Decided[];
}

export interface Reason {
  what: string;
  weight: number;
}

export interface ClaimShown {
  title: string | null;
  record: Claim;
  before: string;
  after: string;
}

export interface Option {
  id: string;
  name: string;
  detail: string | null;
}

export type Kind = "claim" | "pair" | "mention";

export type ToJudge =
  | Exclude<Subject, { kind: "field" | "mention" }>
  | { kind: "mention"; words: string; entity: string | null; article: string | null };

export interface QueueItem {
  id: string;
  kind: Kind;
  subject: ToJudge;
  score: number;
  doubt: number;
  weight: number;
  why: Reason[];
  claims: ClaimShown[];
  fields: { field: string; machine: Value; confidence: number }[];
  of: "actor" | "place" | null;
  mentions: number | null;
  options: Option[];
  judged: number;
}

export interface Queue {
  total: number;
  done: number;
  coders: number;
  items: QueueItem[];
}

export interface Agreement {
  field: string;
  items: number;
  judgements: number;
  alpha: number | null;
  low: number | null;
  high: number | null;
  percent: number | null;
  confusion: { one: string; other: string; count: number }[];
}

export interface AgreementTold {
  coders: string[];
  overall: Agreement;
  fields: Agreement[];
}

export interface Difference {
  subject: Subject;
  claims: ClaimShown[];
  judgements: Judgement[];
  decided: Judgement | null;
}

export interface Differences {
  total: number;
  open: number;
  items: Difference[];
}

export interface Imported {
  added: number;
  already: number;
  refused: { line: number; what: string; remedy: string }[];
}
