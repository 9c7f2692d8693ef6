/** Stands where a value is missing: the page fills nothing in. */
export function NotGiven({ what }: { what?: string }) {
  return <span className="not-given">{what === undefined ? "not given" : `${what} not given`}</span>;
}
