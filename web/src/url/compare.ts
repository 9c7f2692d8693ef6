import { withQuery } from "./query";

/** How accounts are laid out: `auto` is a table where there is room for one, else a list by side and value. */
export const LAYOUTS = ["auto", "table", "list"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Every origin with a column for each of its accounts. */
export const ALL_OPEN = "all";

/** What the address of one incident tells. */
export interface CompareState {
  id: string;
  layout: Layout;
  /** Only the sides on which accounts part. */
  parted: boolean;
  /** Origins shown with a column for each account; the others have one together. */
  open: readonly string[];
}

export function readCompare(query: URLSearchParams): CompareState {
  return {
    id: query.get("id") ?? "",
    layout: LAYOUTS.find((layout) => layout === query.get("as")) ?? "auto",
    parted: query.get("parted") === "1",
    open: [...new Set(query.getAll("open").filter((origin) => origin !== ""))],
  };
}

export function compareAddress(state: Pick<CompareState, "id"> & Partial<CompareState>): string {
  const { id, layout = "auto", parted = false, open = [] } = state;
  const query = new URLSearchParams({ id });
  if (layout !== "auto") query.set("as", layout);
  if (parted) query.set("parted", "1");
  for (const origin of open) query.append("open", origin);
  return withQuery("/incident", query);
}

/** The /api path of one incident with its accounts side by side. */
export function comparePath(id: string): string {
  return `/api/incidents/${encodeURIComponent(id)}`;
}
