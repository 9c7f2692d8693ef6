import { withQuery } from "./query";

/** What the address of one incident tells. */
export interface CompareState {
  id: string;
}

export function readCompare(query: URLSearchParams): CompareState {
  return { id: query.get("id") ?? "" };
}

export function compareAddress({ id }: CompareState): string {
  return withQuery("/incident", new URLSearchParams({ id }));
}
