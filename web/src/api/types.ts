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

/** Who works at this desk; without accounts the name is the machine's own login. */
export interface Me {
  auth: boolean;
  name: string | null;
  role: "editor" | "coder" | "reader";
  csrf: string | null;
}

/** How accounts part on one question: agreed, different, contradicted, denied, one-only … */
export type Accord = string;

export interface IncidentPlace {
  /** As an account puts it. */
  text: string;
  name: string | null;
  id: string | null;
  relation: string | null;
  lat: number | null;
  lon: number | null;
  country: string | null;
  /** 1 the place itself … 5 the country, 6 somewhere else; see docs/incidents.md. */
  geo_precision: number | null;
  radius_km: number | null;
}

/** Dead as told, low to high; `best` is null where the rule gives none. */
export interface Toll {
  low: number | null;
  best: number | null;
  high: number | null;
  rule: string;
}

export interface Party {
  id: string | null;
  name: string;
}

/** The words of one of an incident's claims, with who says them. */
export interface Headline {
  article: string;
  claim: string;
  text: string;
  voice: string;
  status: string;
  polarity: string;
  modality: string;
}

/** An incident as lists and maps show it. */
export interface IncidentSummary {
  id: string;
  type: string;
  headline: Headline;
  place: IncidentPlace | null;
  earliest: string | null;
  latest: string | null;
  accounts: number;
  articles: number;
  outlets: string[];
  camps: string[];
  origins: number;
  standing: string[];
  accord: Record<string, Accord>;
  toll: Toll | null;
  grade: string | null;
  actors: Party[];
  targets: Party[];
  part_of: string | null;
  parts: string[];
}

export interface LabelledCount {
  value: string;
  label: string;
  count: number;
}

export type IncidentFacetName =
  "type" | "country" | "place" | "actor" | "outlet" | "camp" | "standing" | "grade" | "source";

export type IncidentFacets = Record<IncidentFacetName, LabelledCount[]> & {
  /** How many values more there are, by facet. */
  more: Record<string, number>;
};

export interface TimeBin {
  start: string;
  end: string;
  /** Incidents that may lie in it; `within` those that wholly do. */
  incidents: number;
  within: number;
  accounts: number;
}

export interface Timeline {
  unit: "day" | "week" | "month" | "year";
  bins: TimeBin[];
  undated: number;
}

/** How the kept incidents stand to the articles they were made from. */
export interface Kept {
  made: string | null;
  stale: boolean;
  making: boolean;
  progress: number | null;
  articles: number;
  claims: number;
  incidents: number;
  judgements_since: number;
}
