import { withQuery } from "./query";

export const SHEETS = ["queue", "history", "agreement"] as const;
export type Sheet = (typeof SHEETS)[number];

/** What is asked about in the queue, and what kinds of judgement the history tells apart. */
export const QUEUE_KINDS = ["claim", "pair", "mention"] as const;
export const JUDGED_KINDS = ["claim", "field", "pair", "mention"] as const;

/** What the address of review tells. */
export interface ReviewState {
  sheet: Sheet;
  /** Only items of this kind; all where it is empty. */
  kind: string;
  /** The item of the queue in hand; the first where it is empty. */
  item: string;
  /** The history's filters; none where they are empty. */
  who: string;
  /** "yes" leaves out what was withdrawn. */
  standing: string;
  article: string;
  page: number;
}

export function readReview(query: URLSearchParams): ReviewState {
  const page = Number(query.get("page"));
  return {
    sheet: SHEETS.find((sheet) => sheet === query.get("sheet")) ?? "queue",
    kind: query.get("kind") ?? "",
    item: query.get("item") ?? "",
    who: query.get("who") ?? "",
    standing: query.get("standing") ?? "",
    article: query.get("article") ?? "",
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

export function reviewAddress(state: Partial<ReviewState>): string {
  const { sheet = "queue", page = 1, ...filters } = state;
  const query = new URLSearchParams();
  if (sheet !== "queue") query.set("sheet", sheet);
  for (const name of ["kind", "item", "who", "standing", "article"] as const) {
    const value = filters[name];
    if (value !== undefined && value !== "") query.set(name, value);
  }
  if (page > 1) query.set("page", String(page));
  return withQuery("/review", query);
}
