import { type FilterValues, filterSet } from "./filterset";

/** Filters of claims: those that may be given several times, and those given once, as the desk's /api names them. */
export const MANY = ["source", "status", "type", "outlet", "place", "actor", "article"] as const;
export const SINGLE = ["text", "since", "until"] as const;

export type Many = (typeof MANY)[number];
export type Single = (typeof SINGLE)[number];

export type Filters = FilterValues<Many, Single>;

export const CLAIM_FILTERS = filterSet(MANY, SINGLE);

export const {
  none: NO_FILTERS,
  read: readFilters,
  write: writeFilters,
  active,
  isMany,
  toggled,
  without,
} = CLAIM_FILTERS;

export const FILTER_WORDS: Readonly<Record<Many | Single, string>> = {
  source: "Who says",
  status: "Status",
  type: "Kind of event",
  outlet: "Outlet",
  place: "Place named",
  actor: "Actor named",
  article: "Article",
  text: "Words",
  since: "Since",
  until: "Until",
};
