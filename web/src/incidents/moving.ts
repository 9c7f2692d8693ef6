import { useCallback, useEffect, useRef } from "react";

import { keptHere } from "../url/location";
import type { Found } from "./useIncidents";

// How a window is scrolled, and left, other than by the list's own keys.
const HANDS = ["wheel", "touchstart", "pointerdown"] as const;

interface KeptRow {
  row: number;
  id: string;
}

/** The row from which this step of the browser's history was left. */
export function rowKeptHere(): KeptRow | undefined {
  const kept = keptHere() as Partial<KeptRow> | null;
  return typeof kept?.row === "number" && typeof kept.id === "string" ? (kept as KeptRow) : undefined;
}

/**
 * Keeps the row that the keyboard went to in the window while rows about it come and take their height; whoever
 * scrolls by hand is not held.
 */
export function useFollow(height: number, keep: () => void): (on: boolean) => void {
  const following = useRef(false);
  const keeping = useRef(keep);
  useEffect(() => {
    keeping.current = keep;
  });
  useEffect(() => {
    if (following.current) keeping.current();
  }, [height]);
  useEffect(() => {
    const letGo = () => {
      following.current = false;
    };
    for (const way of HANDS) window.addEventListener(way, letGo, { passive: true });
    return () => {
      for (const way of HANDS) window.removeEventListener(way, letGo);
    };
  }, []);
  return useCallback((on: boolean) => {
    following.current = on;
  }, []);
}

/** Another question's answer is read from its first row. */
export function useBeginAgain(
  question: string,
  body: { current: HTMLElement | null },
  begin: (row: number) => void,
) {
  const first = useRef(question);
  useEffect(() => {
    if (first.current === question) return;
    first.current = question;
    begin(0);
    const top = (body.current?.parentElement?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (window.scrollY > top) window.scrollTo(0, top);
  }, [question, body, begin]);
}

/** Whoever comes back to the list comes back to the row they left, unless they have gone elsewhere meanwhile. */
export function useComeBack(found: Found, reach: (row: number) => boolean) {
  const waiting = useRef(rowKeptHere());
  useEffect(() => {
    const kept = waiting.current;
    const there = kept && found.at(kept.row);
    if (!kept || !there || found.stale) return;
    const idle = document.activeElement === document.body || document.activeElement?.id === "main";
    // A row is drawn a moment after the list knows the window's height.
    if (there.id !== kept.id || !idle || reach(kept.row)) waiting.current = undefined;
  });
}
