/** Scrolls as little as shows a claim's words in the text and its card in the list. */
export function bringIntoView(desk: HTMLElement | null, number: number): void {
  const words = desk?.querySelector(`[data-marks~="${number}:content"]`);
  if (words && !isComfortablyShown(words)) words.scrollIntoView({ block: "center" });

  const list = desk?.querySelector(".claim-list");
  const card = desk?.querySelector(`[data-card="${number}"]`);
  // Only where the list scrolls by itself: moving the page would take the text away.
  if (list && card && list.scrollHeight > list.clientHeight + 1) {
    const [outer, inner] = [list.getBoundingClientRect(), card.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) list.scrollTop += inner.top - outer.top - 8;
  }
}

function isComfortablyShown(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top > window.innerHeight * 0.12 && top < window.innerHeight * 0.7;
}
