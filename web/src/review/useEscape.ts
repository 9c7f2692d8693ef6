import { useEffect, useRef } from "react";

/** Lets Escape end something wherever the focus is: selecting words in the text takes it out of a form. */
export function useEscape(end: () => void): void {
  const current = useRef(end);
  useEffect(() => {
    current.current = end;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      current.current();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}
