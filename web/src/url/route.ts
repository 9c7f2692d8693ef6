import { type Filters, readFilters, writeFilters } from "./filters";

/** What the page shows; its address tells all of it. */
export type Route =
  | { view: "claims"; filters: Filters; page: number }
  | { view: "articles"; filters: Filters; page: number }
  | { view: "article"; id: string; claim: string | null }
  | { view: "unknown" };

/** How many claims or articles a page of a list holds. */
export const PAGE_SIZE = 50;

export function readRoute(address: string): Route {
  const { pathname, searchParams: query } = new URL(address, "http://desk.invalid");
  const list = { filters: readFilters(query), page: pageNumber(query.get("page")) };
  switch (pathname) {
    case "/":
      return { view: "claims", ...list };
    case "/articles":
      return { view: "articles", ...list };
    case "/article":
      return { view: "article", id: query.get("id") ?? "", claim: query.get("claim") };
    default:
      return { view: "unknown" };
  }
}

export function claimsAddress(filters: Filters, page = 1): string {
  return withQuery("/", listQuery(filters, page));
}

export function articlesAddress(filters: Filters, page = 1): string {
  return withQuery("/articles", listQuery(filters, page));
}

/** The address of an article or, given a claim's id, of that claim in it. */
export function articleAddress(id: string, claim: string | null = null): string {
  return withQuery("/article", new URLSearchParams(claim === null ? { id } : { id, claim }));
}

/** The /api path of a page of a list. */
export function listPath(what: "claims" | "articles", filters: Filters, page: number): string {
  const query = writeFilters(filters);
  query.set("limit", String(PAGE_SIZE));
  query.set("offset", String((page - 1) * PAGE_SIZE));
  return withQuery(`/api/${what}`, query);
}

export function facetsPath(filters: Filters): string {
  return withQuery("/api/facets", writeFilters(filters));
}

export function articlePath(id: string): string {
  return `/api/articles/${encodeURIComponent(id)}`;
}

function listQuery(filters: Filters, page: number): URLSearchParams {
  const query = writeFilters(filters);
  if (page > 1) query.set("page", String(page));
  return query;
}

function withQuery(path: string, query: URLSearchParams): string {
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

function pageNumber(given: string | null): number {
  return given !== null && /^[1-9]\d{0,6}$/.test(given) ? Number(given) : 1;
}
