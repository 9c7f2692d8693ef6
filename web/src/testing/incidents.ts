import type { IncidentFacets, IncidentSummary, Kept, LabelledCount } from "../api/types";
import { type IncidentFilters, INCIDENT_FILTERS } from "../url/incidents";

/** An incident as a list tells it, with what a test is about put in. */
export function incident(id: string, told: Partial<IncidentSummary> = {}): IncidentSummary {
  return {
    id,
    type: "ASSAULT.shelling",
    headline: {
      article: "bridge",
      claim: "bridge.0",
      text: `shells fell on ${id}`,
      voice: "the mayor → Harbour Post",
      status: "reported",
      polarity: "positive",
      modality: "actual",
    },
    place: {
      text: "Tarsen",
      name: "Tarsen",
      id: "geonames:1",
      relation: null,
      lat: 35.1,
      lon: 36.2,
      country: "SYR",
      geo_precision: 1,
      radius_km: 1,
    },
    earliest: "2024-03-11",
    latest: "2024-03-11",
    accounts: 1,
    articles: 1,
    outlets: ["Harbour Post"],
    camps: [],
    origins: 1,
    standing: ["one-origin"],
    accord: { type: "one-only", place: "one-only" },
    toll: null,
    grade: null,
    actors: [],
    targets: [],
    part_of: null,
    parts: [],
    ...told,
  };
}

export const UP_TO_DATE: Kept = {
  made: "2024-03-20T00:00:00Z",
  stale: false,
  making: false,
  doing: null,
  progress: null,
  articles: 3,
  claims: 13,
  incidents: 2,
  judgements_since: 0,
  failed: null,
};

/** A desk with these incidents; `asked` lists what it was asked, with the method where that is not GET. */
export function deskOf(incidents: readonly IncidentSummary[], kept: Partial<Kept> = {}) {
  const asked: string[] = [];
  const state = { ...UP_TO_DATE, ...kept };
  const ask: typeof fetch = async (address, request) => {
    const method = request?.method ?? "GET";
    asked.push(method === "GET" ? String(address) : `${method} ${String(address)}`);
    const { pathname, searchParams } = new URL(String(address), "http://desk.invalid");
    if (pathname === "/api/kept" && method === "POST") {
      Object.assign(state, { stale: false, making: false });
      return Response.json(state, { status: 202 });
    }
    const body = answer(pathname, searchParams, incidents, state);
    return body === undefined
      ? Response.json({ detail: "Nothing there" }, { status: 404 })
      : Response.json(body);
  };
  return { ask, asked };
}

function answer(
  path: string,
  query: URLSearchParams,
  incidents: readonly IncidentSummary[],
  kept: Kept,
): unknown {
  const filters = INCIDENT_FILTERS.read(query);
  const found = incidents.filter((one) => matches(one, filters));
  if (path === "/api/incidents") {
    const sorted = found.toSorted(
      query.get("sort") === "-accounts" ? (a, b) => b.accounts - a.accounts : undefined,
    );
    const from = Number(query.get("offset"));
    return { total: found.length, items: sorted.slice(from, from + Number(query.get("limit"))) };
  }
  if (path === "/api/incidents/facets") return facets(incidents);
  if (path === "/api/kept") return kept;
  return undefined;
}

function any(values: readonly string[], has: readonly string[]): boolean {
  return values.length === 0 || has.some((value) => values.includes(value));
}

function matches(one: IncidentSummary, filters: IncidentFilters): boolean {
  return (
    any(filters.type, [one.type]) &&
    any(filters.standing, one.standing) &&
    any(filters.outlet, one.outlets) &&
    one.headline.text.includes(filters.text)
  );
}

function facets(incidents: readonly IncidentSummary[]): IncidentFacets {
  return {
    type: counted(incidents.map(({ type }) => [type])),
    standing: counted(incidents.map(({ standing }) => standing)),
    outlet: counted(incidents.map(({ outlets }) => outlets)),
    country: [{ value: "SYR", label: "Syria", count: 1 }],
    place: [],
    actor: [],
    camp: [],
    grade: [],
    source: [],
    more: {},
  };
}

function counted(values: readonly (readonly string[])[]): LabelledCount[] {
  const counts = new Map<string, number>();
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, label: value, count }));
}
