import { useSyncExternalStore } from "react";

// Under this a table of accounts has room for two columns at most.
const NARROW = "(max-width: 48rem)";

/** Whether the window is too narrow for a table of accounts. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => window.matchMedia(NARROW).matches,
  );
}
