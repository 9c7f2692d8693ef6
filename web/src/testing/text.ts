/** What stands in an element, its white space closed up. */
export function text(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}
