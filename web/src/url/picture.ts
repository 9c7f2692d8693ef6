import { type FilterValues, filterSet } from "./filterset";
import { pageNumber, withQuery } from "./query";

/** The views of the picture, in the order of their tabs. */
export const VIEWS = [
  "control",
  "alignment",
  "losses",
  "breaches",
  "naming",
  "harm",
  "posture",
  "governance",
  "statements",
  "coverage",
] as const;
export type View = (typeof VIEWS)[number];

export const VIEW_WORDS: Readonly<Record<View, string>> = {
  control: "Control",
  alignment: "Alignment",
  losses: "Losses",
  breaches: "Breaches",
  naming: "Naming",
  harm: "Civil harm",
  posture: "Posture",
  governance: "Governance",
  statements: "Statements",
  coverage: "Coverage",
};

export const PICTURE_MANY = ["outlet", "place", "actor", "party"] as const;
export const PICTURE_SINGLE = ["text", "since", "until"] as const;
export type PictureMany = (typeof PICTURE_MANY)[number];
export type PictureSingle = (typeof PICTURE_SINGLE)[number];
export type PictureFilters = FilterValues<PictureMany, PictureSingle>;

export const PICTURE_FILTERS = filterSet(PICTURE_MANY, PICTURE_SINGLE);

export const PICTURE_WORDS: Readonly<Record<PictureMany | PictureSingle, string>> = {
  outlet: "Outlet",
  place: "Place",
  actor: "Actor named",
  party: "Party",
  text: "Words",
  since: "Since",
  until: "Until",
};

/** What the address of the picture tells; `opened` names the number whose claims are shown. */
export interface PictureState {
  view: View;
  filters: PictureFilters;
  page: number;
  opened: string;
}

/** How many rows a page of a view holds; a row brings its claims, about a kilobyte each. */
export const ROWS = 200;

export function readPicture(query: URLSearchParams): PictureState {
  return {
    view: VIEWS.find((view) => view === query.get("view")) ?? "control",
    filters: PICTURE_FILTERS.read(query),
    page: pageNumber(query.get("page")),
    opened: query.get("opened") ?? "",
  };
}

export function pictureAddress(state: Partial<PictureState> = {}): string {
  const { view = "control", filters = PICTURE_FILTERS.none, page = 1, opened = "" } = state;
  const query = new URLSearchParams({ view });
  for (const [name, value] of PICTURE_FILTERS.write(filters)) query.append(name, value);
  if (page > 1) query.set("page", String(page));
  if (opened !== "") query.set("opened", opened);
  return withQuery("/picture", query);
}

/** The /api path of a page of a view's rows. */
export function picturePath(view: View, filters: PictureFilters, page = 1, rows = ROWS): string {
  const query = PICTURE_FILTERS.write(filters);
  query.set("limit", String(rows));
  query.set("offset", String((page - 1) * rows));
  return withQuery(`/api/picture/${view}`, query);
}

/** The /api path of rows with all their claims, by their numbers. */
export function wholePath(address: string, rows: readonly { row?: number }[]): string {
  const query = new URLSearchParams(
    rows.flatMap(({ row }) => (row === undefined ? [] : [["row", String(row)]])),
  );
  return withQuery(`/api/picture/${address}/whole`, query);
}

/** The /api path of what the chart of control draws. */
export function stripsPath(filters: PictureFilters): string {
  return withQuery("/api/picture/control/strips", PICTURE_FILTERS.write(filters));
}

/** The /api path of the ceasefire monitor's table: breaches by week. */
export function weeklyPath(filters: PictureFilters): string {
  return withQuery("/api/picture/breaches/weekly", PICTURE_FILTERS.write(filters));
}

/** Where every row that is found can be had as a file. */
export function pictureFile(view: View, kind: "csv" | "json", filters: PictureFilters): string {
  return withQuery(`/api/export/picture/${view}.${kind}`, PICTURE_FILTERS.write(filters));
}

/** The /api path of what the filters of a view offer. */
export function facetsOfPath(view: View, filters: PictureFilters): string {
  return withQuery(`/api/picture/${view}/facets`, PICTURE_FILTERS.write(filters));
}
