import type { Article, ArticleSummary, Claim, Facets, FacetValue } from "../api/types";
import { type Filters, readFilters } from "../url/filters";
import { speaker } from "../words/speaker";

/** What a desk with these articles answers for a path under /api; null where it has nothing there. */
export function answer(articles: Article[], address: string): unknown {
  const { pathname, searchParams } = new URL(address, "http://desk.invalid");
  const filters = readFilters(searchParams);
  const claims = articles.flatMap((article) => article.claims).filter((claim) => matches(claim, filters));
  const page = <Item>(items: Item[]) => {
    const offset = Number(searchParams.get("offset") ?? 0);
    return {
      total: items.length,
      items: items.slice(offset, offset + Number(searchParams.get("limit") ?? 50)),
    };
  };
  if (pathname === "/api/claims") return page(claims);
  if (pathname === "/api/facets") return facets(claims);
  if (pathname === "/api/articles") {
    const narrowed = searchParams.size > 2;
    return page(
      articles.filter((one) => !narrowed || claims.some((claim) => claim.article === one.id)).map(summary),
    );
  }
  const id = /^\/api\/articles\/(.+)$/.exec(pathname)?.[1];
  return articles.find((one) => id !== undefined && one.id === decodeURIComponent(id)) ?? null;
}

function summary({ id, title, outlet, published, url, language, claims }: Article): ArticleSummary {
  return { id, title, outlet, published, url, language, claims: claims.length };
}

function matches(claim: Claim, filters: Filters): boolean {
  const any = (
    name: "source" | "status" | "type" | "outlet" | "place" | "actor" | "article",
    has: string[],
  ) => filters[name].length === 0 || has.some((value) => filters[name].includes(value));
  const words = (name: "place" | "actor") =>
    claim.events.flatMap((event) => event[name].map((span) => span.text));
  const said = `${claim.content.text} ${speaker(claim).named ?? ""}`.toLowerCase();
  return (
    any("source", [speaker(claim).named ?? ""]) &&
    any("status", [claim.status]) &&
    any("outlet", [claim.outlet ?? ""]) &&
    any("article", [claim.article]) &&
    any(
      "type",
      claim.events.map((event) => event.type),
    ) &&
    any("place", words("place")) &&
    any("actor", words("actor")) &&
    said.includes(filters.text.toLowerCase()) &&
    (filters.since === "" || (claim.published ?? "") >= filters.since) &&
    (filters.until === "" || (claim.published ?? "9").slice(0, 10) <= filters.until)
  );
}

function facets(claims: Claim[]): Facets {
  return {
    outlet: counted(claims.map((claim) => claim.outlet)),
    status: counted(claims.map((claim) => claim.status)),
    source: counted(claims.map((claim) => speaker(claim).named)),
    type: counted(claims.flatMap((claim) => [...new Set(claim.events.map((event) => event.type))])),
  };
}

function counted(values: (string | null)[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
}
