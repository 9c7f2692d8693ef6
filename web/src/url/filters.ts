/** Filters that may be given several times, and those given once, as the desk's /api names them. */
export const MANY = ["source", "status", "type", "outlet", "place", "actor", "article"] as const;
export const SINGLE = ["text", "since", "until"] as const;

export type Many = (typeof MANY)[number];
export type Single = (typeof SINGLE)[number];

export type Filters = Readonly<Record<Many, readonly string[]> & Record<Single, string>>;

export const NO_FILTERS: Filters = readFilters(new URLSearchParams());

export const FILTER_WORDS: Readonly<Record<Many | Single, string>> = {
  source: "Who says",
  status: "Status",
  type: "Kind of event",
  outlet: "Outlet",
  place: "Place named",
  actor: "Actor named",
  article: "Article",
  text: "Words",
  since: "Since",
  until: "Until",
};

export function readFilters(query: URLSearchParams): Filters {
  const many = MANY.map((name) => [name, [...new Set(query.getAll(name).filter((value) => value !== ""))]]);
  const single = SINGLE.map((name) => [name, query.get(name) ?? ""]);
  return Object.fromEntries([...many, ...single]) as Filters;
}

export function writeFilters(filters: Filters): URLSearchParams {
  return new URLSearchParams(active(filters).map(([name, value]) => [name, value]));
}

/** Every filter that is set, one value at a time. */
export function active(filters: Filters): [Many | Single, string][] {
  return [
    ...SINGLE.filter((name) => filters[name] !== "").map((name): [Single, string] => [name, filters[name]]),
    ...MANY.flatMap((name) => filters[name].map((value): [Many, string] => [name, value])),
  ];
}

export function isMany(name: Many | Single): name is Many {
  return (MANY as readonly string[]).includes(name);
}

/** The filters with one value set, or taken away where it was set. */
export function toggled(filters: Filters, name: Many, value: string): Filters {
  if (filters[name].includes(value)) return without(filters, name, value);
  return { ...filters, [name]: [...filters[name], value] };
}

/** The filters without one value. */
export function without(filters: Filters, name: Many | Single, value: string): Filters {
  return isMany(name)
    ? { ...filters, [name]: filters[name].filter((other) => other !== value) }
    : { ...filters, [name]: "" };
}
