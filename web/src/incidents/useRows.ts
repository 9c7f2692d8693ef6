import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useLayoutEffect, useState } from "react";

/** The height a row is taken to have until it is measured: three lines and its edges (px). */
export const ROW = 72;
// The head stays at the window's top; rows are brought to light below it (px).
const HEAD = 56;
// Rows beyond the edges, so that a turn of the wheel meets rows and not their places.
const BEYOND = 6;

/** The rows to draw of a long list in the scrolling window; the active one is always among them. */
export function useRows(
  body: RefObject<HTMLElement | null>,
  { count, active }: { count: number; active: number },
) {
  const scrollMargin = useTop(body);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      if (active >= range.count || drawn.includes(active)) return drawn;
      return [...drawn, active].toSorted((a, b) => a - b);
    },
    [active],
  );
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  return useWindowVirtualizer({
    count,
    estimateSize: () => ROW,
    // Where nothing is laid out, as in a test, a row has no height.
    measureElement: (row: HTMLElement) => row.getBoundingClientRect().height || ROW,
    overscan: BEYOND,
    scrollMargin,
    scrollPaddingStart: HEAD,
    rangeExtractor,
  });
}

/** How far an element's top lies below the page's (px); what stands above it may grow and shrink. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (element.current) setTop(element.current.getBoundingClientRect().top + window.scrollY);
    };
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(document.body);
    for (let above = element.current?.parentElement; above; above = above.parentElement) {
      if (above === document.body) break;
      for (const part of above.children) watching.observe(part);
    }
    return () => watching.disconnect();
  }, [element]);
  return top;
}
