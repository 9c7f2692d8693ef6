import { withQuery } from "./query";

/** What the address of review tells. */
export interface ReviewState {
  kind: string;
}

export function readReview(query: URLSearchParams): ReviewState {
  return { kind: query.get("kind") ?? "" };
}

export function reviewAddress({ kind }: ReviewState): string {
  return withQuery("/review", new URLSearchParams(kind === "" ? {} : { kind }));
}
