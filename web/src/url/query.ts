/** A path with a query where there is one. */
export function withQuery(path: string, query: URLSearchParams): string {
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** A page's number as an address has it; the first where it names none. */
export function pageNumber(given: string | null): number {
  return given !== null && /^[1-9]\d{0,6}$/.test(given) ? Number(given) : 1;
}
