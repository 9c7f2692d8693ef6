/** The row a key leads to, of rows 0 to `count` − 1; null where the key leads nowhere. */
export function rowAfter(key: string, { at, count, screen }: { at: number; count: number; screen: number }) {
  const to = (row: number) => Math.min(Math.max(row, 0), count - 1);
  switch (key) {
    case "ArrowDown":
      return to(at + 1);
    case "ArrowUp":
      return to(at - 1);
    case "PageDown":
      return to(at + screen);
    case "PageUp":
      return to(at - screen);
    case "Home":
      return to(0);
    case "End":
      return to(count - 1);
    default:
      return null;
  }
}

/** What Right and Left lead to within a row: its links and buttons in turn, and the row itself. */
export function withinRow(key: string, row: HTMLElement, at: Element | null): HTMLElement | null {
  if (key !== "ArrowRight" && key !== "ArrowLeft") return null;
  const stops = [row, ...row.querySelectorAll<HTMLElement>("a[href], button")];
  const index = stops.findIndex((stop) => stop === at) + (key === "ArrowRight" ? 1 : -1);
  return stops[index] ?? null;
}
