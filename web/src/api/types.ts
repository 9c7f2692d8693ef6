/** What the desk's /api answers: the record of docs/record.md, and lists of it. */

/** A run of an article's characters; offsets count Unicode code points. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

export interface Count {
  span: Span;
  min: number | null;
  max: number | null;
  what: string;
  who: Span | null;
}

export interface ClaimEvent {
  trigger: Span;
  type: string;
  confidence: number;
  actor: Span[];
  target: Span[];
  place: Span[];
  time: Span[];
  materiel: Span[];
  counts: Count[];
}

export interface Claim {
  article: string;
  id: string;
  sentence: Span;
  content: Span;
  source: Span | null;
  source_ref: Span | null;
  via: Span[];
  cue: Span | null;
  status: string;
  polarity: string;
  modality: string;
  confidence: number;
  events: ClaimEvent[];
  outlet: string | null;
  published: string | null;
  derived_by: { reader: string; version: string };
}

/** A line of an article, or a run within one, with what it is there for. */
export interface Line {
  span: Span;
  kind: string;
}

interface ArticleFacts {
  id: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  url: string | null;
  language: string | null;
}

export interface ArticleSummary extends ArticleFacts {
  claims: number;
}

export interface Article extends ArticleFacts {
  text: string;
  lines: Line[];
  claims: Claim[];
}

export interface Page<Item> {
  total: number;
  items: Item[];
}

export interface FacetValue {
  value: string | null;
  count: number;
}

export type FacetName = "outlet" | "status" | "type" | "source";

export type Facets = Record<FacetName, FacetValue[]>;
