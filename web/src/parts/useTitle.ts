import { useEffect } from "react";

/** Names the window after what it shows; undefined leaves the name as it is. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} – Reportedly`;
  }, [title]);
}
