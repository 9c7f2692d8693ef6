/** Filters that may be given several times, and those given once, by name. */
export type FilterValues<Many extends string, Single extends string> = Readonly<
  Record<Many, readonly string[]> & Record<Single, string>
>;

/** How a set of filters is read from an address, written to one and changed a value at a time. */
export interface FilterSet<Many extends string, Single extends string> {
  readonly none: FilterValues<Many, Single>;
  read: (query: URLSearchParams) => FilterValues<Many, Single>;
  write: (filters: FilterValues<Many, Single>) => URLSearchParams;
  /** Every filter that is set, one value at a time. */
  active: (filters: FilterValues<Many, Single>) => [Many | Single, string][];
  isMany: (name: Many | Single) => name is Many;
  /** The filters with one value set, or taken away where it was set. */
  toggled: (filters: FilterValues<Many, Single>, name: Many, value: string) => FilterValues<Many, Single>;
  /** The filters without one value. */
  without: (
    filters: FilterValues<Many, Single>,
    name: Many | Single,
    value: string,
  ) => FilterValues<Many, Single>;
}

export function filterSet<Many extends string, Single extends string>(
  many: readonly Many[],
  single: readonly Single[],
): FilterSet<Many, Single> {
  type Values = FilterValues<Many, Single>;

  const isMany = (name: Many | Single): name is Many => (many as readonly string[]).includes(name);

  const read = (query: URLSearchParams): Values =>
    Object.fromEntries([
      ...many.map((name) => [name, [...new Set(query.getAll(name).filter((value) => value !== ""))]]),
      ...single.map((name) => [name, query.get(name) ?? ""]),
    ]) as Values;

  const active = (filters: Values): [Many | Single, string][] => [
    ...single
      .filter((name) => (filters[name] as string) !== "")
      .map((name): [Single, string] => [name, filters[name] as string]),
    ...many.flatMap((name) =>
      (filters[name] as readonly string[]).map((value): [Many, string] => [name, value]),
    ),
  ];

  const without = (filters: Values, name: Many | Single, value: string): Values =>
    isMany(name)
      ? { ...filters, [name]: (filters[name] as readonly string[]).filter((other) => other !== value) }
      : { ...filters, [name]: "" };

  const toggled = (filters: Values, name: Many, value: string): Values => {
    const chosen = filters[name] as readonly string[];
    if (chosen.includes(value)) return without(filters, name, value);
    return { ...filters, [name]: [...chosen, value] };
  };

  return {
    none: read(new URLSearchParams()),
    read,
    write: (filters) => new URLSearchParams(active(filters) as [string, string][]),
    active,
    isMany,
    toggled,
    without,
  };
}
