import { useEffect, useRef, useSyncExternalStore } from "react";

/** What a key does: its letter, what is done in words, and the doing. */
export interface Shortcut {
  key: string;
  does: string;
  act: () => void;
}

const KEPT = "desk-shortcuts";
const CHANGED = "desk:shortcuts";

/** Whether single keys act on this browser.  They can be turned off (WCAG 2.1.4): speech software types letters. */
export function useShortcutsOn(): boolean {
  return useSyncExternalStore(subscribe, shortcutsOn);
}

export function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch {
    return true;
  }
}

export function turnShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, "off");
  } catch {
    // A browser may refuse storage; the keys then stay as they are.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** Lets single keys act while the view is shown: not in fields, not in an open dialog, not with Ctrl, Alt or Meta. */
export function useShortcuts(shortcuts: Shortcut[]): void {
  const on = useShortcutsOn();
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    if (!on) return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
      const found = current.current.find(
        (one) => one.key === event.key || one.key === event.key.toLowerCase(),
      );
      if (!found) return;
      event.preventDefault();
      found.act();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [on]);
}

/** Whether keys pressed there are words or choices being given. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement)
    return !["checkbox", "radio", "button", "submit"].includes(target.type);
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed);
  window.addEventListener("storage", changed);
  return () => {
    window.removeEventListener(CHANGED, changed);
    window.removeEventListener("storage", changed);
  };
}
