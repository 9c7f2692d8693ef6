import { type RefObject, useLayoutEffect, useState } from "react";

/** How wide an element is, in pixels, as the window changes; `first` until that is known. */
export function useWidth(element: RefObject<HTMLElement | null>, first = 960): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const measure = () => measured.clientWidth > 0 && setWidth(measured.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
