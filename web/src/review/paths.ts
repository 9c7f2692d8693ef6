import { withQuery } from "../url/query";
import type { ReviewState } from "../url/review";
import { PAGE_SIZE } from "../url/route";
import type { Kind } from "./types";

/** Where a judgement is sent; `coder` is the name typed where nobody logs in. */
export function judgementsPath(coder: string | null): string {
  return withQuery("/api/review/judgements", named(coder));
}

export function withdrawalPath(key: number, coder: string | null): string {
  return withQuery(`/api/review/judgements/${key}/withdrawal`, named(coder));
}

export function queuePath(kind: Kind | "", coder: string | null, limit: number): string {
  const query = named(coder);
  if (kind !== "") query.set("kind", kind);
  query.set("limit", String(limit));
  return withQuery("/api/review/queue", query);
}

export function articleJudgementsPath(article: string): string {
  return `/api/articles/${encodeURIComponent(article)}/judgements`;
}

export function articleIncidentsPath(article: string): string {
  return `/api/articles/${encodeURIComponent(article)}/incidents`;
}

function named(coder: string | null): URLSearchParams {
  return new URLSearchParams(coder === null ? {} : { coder });
}

/** All judgements as JSON lines, to save and to bring in. */
export const JUDGEMENTS_FILE = "/api/review/judgements.jsonl";

export function historyPath({ kind, who, standing, article, page }: ReviewState): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ kind, who, standing, article })) {
    if (value !== "") query.set(name, value);
  }
  query.set("limit", String(PAGE_SIZE));
  query.set("offset", String((page - 1) * PAGE_SIZE));
  return withQuery("/api/review/judgements", query);
}
