import { type RefObject, useEffect, useRef } from "react";

import { selectedUnits, type Units } from "../text/selection";

// Handles on a touch screen tell of every step; whoever drags them has stopped after so long.
const SETTLED_MS = 600;

/** Hands on what is selected in the text once the selection is made, and lets go of it; null listens to nothing. */
export function useSelected(
  body: RefObject<HTMLElement | null>,
  onSelect: ((units: Units) => void) | null,
): void {
  const hand = useRef(onSelect);
  useEffect(() => {
    hand.current = onSelect;
  });
  const listens = onSelect !== null;
  useEffect(() => {
    if (!listens) return undefined;
    let pressed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = () => {
      const units = body.current ? selectedUnits(body.current) : null;
      if (units === null) return;
      window.getSelection()?.removeAllRanges();
      hand.current?.(units);
    };
    const after = (wait: number) => {
      clearTimeout(timer);
      timer = setTimeout(take, wait);
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener("pointerdown", () => (pressed = true), { signal });
    // After the click that follows, which would be on one word.
    const released = () => {
      pressed = false;
      after(0);
    };
    document.addEventListener("pointerup", released, { signal });
    document.addEventListener("pointercancel", () => (pressed = false), { signal });
    document.addEventListener("selectionchange", () => !pressed && after(SETTLED_MS), { signal });
    return () => {
      listening.abort();
      clearTimeout(timer);
    };
  }, [body, listens]);
}
