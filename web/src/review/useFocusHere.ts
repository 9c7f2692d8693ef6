import { type RefObject, useEffect } from "react";

/** Takes the focus to an element while its form is open, and back to where it was. */
export function useFocusHere(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    element.current?.focus();
    return () => {
      // Whoever went elsewhere meanwhile stays there.
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      if (isNowhere && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [element]);
}
