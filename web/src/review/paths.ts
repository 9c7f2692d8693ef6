import { withQuery } from "../url/query";
import type { ReviewState } from "../url/review";
import { PAGE_SIZE } from "../url/route";
import type { Kind } from "./types";

/** Where a judgement is sent. */
export const JUDGEMENTS = "/api/review/judgements";

export function withdrawalPath(key: number): string {
  return `${JUDGEMENTS}/${key}/withdrawal`;
}

export function queuePath(kind: Kind | "", limit: number): string {
  const query = new URLSearchParams(kind === "" ? {} : { kind });
  query.set("limit", String(limit));
  return withQuery("/api/review/queue", query);
}

export function articleJudgementsPath(article: string): string {
  return `/api/articles/${encodeURIComponent(article)}/judgements`;
}

export function articleIncidentsPath(article: string): string {
  return `/api/articles/${encodeURIComponent(article)}/incidents`;
}

/** All judgements as JSON lines, to save and to bring in. */
export const JUDGEMENTS_FILE = "/api/review/judgements.jsonl";

export function historyPath({ kind, who, standing, article, page }: ReviewState): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ kind, who, article })) {
    if (value !== "") query.set(name, value);
  }
  if (standing !== "") query.set("standing", "true");
  query.set("limit", String(PAGE_SIZE));
  query.set("offset", String((page - 1) * PAGE_SIZE));
  return withQuery(JUDGEMENTS, query);
}
