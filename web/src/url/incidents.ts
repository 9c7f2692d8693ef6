import { type FilterValues, filterSet } from "./filterset";
import { type MapState, readMap, writeMap } from "./map";
import { withQuery } from "./query";

/** Filters of incidents as the desk's /api names them; several values of one widen, different ones narrow. */
export const INCIDENT_MANY = [
  "type",
  "place",
  "country",
  "actor",
  "outlet",
  "camp",
  "source",
  "standing",
  "grade",
  "incident",
] as const;
export const INCIDENT_SINGLE = ["text", "since", "until", "bbox"] as const;

export type IncidentMany = (typeof INCIDENT_MANY)[number];
export type IncidentSingle = (typeof INCIDENT_SINGLE)[number];
export type IncidentFilters = FilterValues<IncidentMany, IncidentSingle>;

export const INCIDENT_FILTERS = filterSet(INCIDENT_MANY, INCIDENT_SINGLE);

export const INCIDENT_WORDS: Readonly<Record<IncidentMany | IncidentSingle, string>> = {
  type: "Kind of event",
  place: "Place",
  country: "Country",
  actor: "Actor",
  outlet: "Outlet",
  camp: "Outlet’s camp",
  source: "Who says",
  standing: "How it stands",
  grade: "Grade of the toll",
  incident: "Incident",
  text: "Words",
  since: "Since",
  until: "Until",
  bbox: "On the map",
};

/** What may be sorted by; the other way round after a minus. */
export const SORTS = ["day", "type", "place", "accounts", "outlets", "origins", "dead"] as const;
export type SortName = (typeof SORTS)[number];
export type Sort = SortName | `-${SortName}`;
export const FIRST_SORT: Sort = "-day";

/** Whether the map and time stand beside the list: `auto` where the window is wide enough. */
export const PANELS = ["auto", "open", "closed"] as const;
export type Panel = (typeof PANELS)[number];

/** The columns of the list that may be shown or not. */
export const COLUMNS = ["days", "parties", "place", "told", "dead", "accords", "grade"] as const;
export type Column = (typeof COLUMNS)[number];
export const FIRST_COLUMNS: readonly Column[] = COLUMNS.filter((name) => name !== "parties");

/** Everything the incidents' address tells. */
export interface IncidentsState {
  filters: IncidentFilters;
  sort: Sort;
  panel: Panel;
  /** The columns shown beside what happened, in the list's order. */
  columns: readonly Column[];
  map: MapState;
}

export const FIRST_INCIDENTS: IncidentsState = readIncidents(new URLSearchParams());

export function readIncidents(query: URLSearchParams): IncidentsState {
  return {
    filters: INCIDENT_FILTERS.read(query),
    sort: sortOf(query.get("sort")),
    panel: PANELS.find((panel) => panel === query.get("panel")) ?? "auto",
    columns: columnsOf(query.get("columns")),
    map: readMap(query),
  };
}

export function incidentsAddress(state: Partial<IncidentsState> = {}): string {
  const { filters, sort, panel, columns, map } = { ...FIRST_INCIDENTS, ...state };
  const query = INCIDENT_FILTERS.write(filters);
  if (sort !== FIRST_SORT) query.set("sort", sort);
  if (panel !== "auto") query.set("panel", panel);
  if (columns.join() !== FIRST_COLUMNS.join()) query.set("columns", columns.join(",") || "none");
  for (const [name, value] of writeMap(map)) query.append(name, value);
  return withQuery("/", query);
}

/** The /api path of a stretch of the incidents found. */
export function incidentsPath(
  filters: IncidentFilters,
  { sort, limit, offset }: { sort: Sort; limit: number; offset: number },
): string {
  const query = INCIDENT_FILTERS.write(filters);
  query.set("sort", sort);
  query.set("limit", String(limit));
  query.set("offset", String(offset));
  return withQuery("/api/incidents", query);
}

/** The /api path of something else said about the same incidents: `facets`, `timeline`, `geo`. */
export function incidentsPathOf(what: "facets" | "timeline" | "geo", filters: IncidentFilters): string {
  return withQuery(`/api/incidents/${what}`, INCIDENT_FILTERS.write(filters));
}

/** The /api path at which everything found is handed out as a file. */
export function exportPath(file: string, query: URLSearchParams): string {
  return withQuery(`/api/export/${file}`, query);
}

function sortOf(given: string | null): Sort {
  const name = SORTS.find((sort) => sort === given?.replace(/^-/, ""));
  if (name === undefined) return FIRST_SORT;
  return given?.startsWith("-") ? `-${name}` : name;
}

function columnsOf(given: string | null): readonly Column[] {
  if (given === null) return FIRST_COLUMNS;
  const named = given.split(",");
  return COLUMNS.filter((name) => named.includes(name));
}
