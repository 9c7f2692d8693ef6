import { type CompareState, readCompare } from "./compare";
import { type Filters, readFilters, writeFilters } from "./filters";
import { type IncidentsState, readIncidents } from "./incidents";
import { type LoginState, readLogin } from "./login";
import { type PictureState, readPicture } from "./picture";
import { pageNumber, withQuery } from "./query";
import { type ReviewState, readReview } from "./review";

export { compareAddress } from "./compare";
export { incidentsAddress } from "./incidents";
export { loginAddress } from "./login";
export { pictureAddress } from "./picture";
export { reviewAddress } from "./review";

/** What the page shows; its address tells all of it.  Each view reads its own part in a module of its own. */
export type Route =
  | { view: "incidents"; state: IncidentsState }
  | { view: "incident"; state: CompareState }
  | { view: "claims"; filters: Filters; page: number }
  | { view: "articles"; filters: Filters; page: number }
  | { view: "article"; id: string; claim: string | null }
  | { view: "picture"; state: PictureState }
  | { view: "review"; state: ReviewState }
  | { view: "login"; state: LoginState }
  | { view: "unknown" };

/** How many claims or articles a page of a list holds. */
export const PAGE_SIZE = 50;

export function readRoute(address: string): Route {
  const { pathname, searchParams: query } = new URL(address, "http://desk.invalid");
  const list = () => ({ filters: readFilters(query), page: pageNumber(query.get("page")) });
  switch (pathname) {
    case "/":
      return { view: "incidents", state: readIncidents(query) };
    case "/incident":
      return { view: "incident", state: readCompare(query) };
    case "/claims":
      return { view: "claims", ...list() };
    case "/articles":
      return { view: "articles", ...list() };
    case "/article":
      return { view: "article", id: query.get("id") ?? "", claim: query.get("claim") };
    case "/picture":
      return { view: "picture", state: readPicture(query) };
    case "/review":
      return { view: "review", state: readReview(query) };
    case "/login":
      return { view: "login", state: readLogin(query) };
    default:
      return { view: "unknown" };
  }
}

export function claimsAddress(filters: Filters, page = 1): string {
  return withQuery("/claims", listQuery(filters, page));
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
