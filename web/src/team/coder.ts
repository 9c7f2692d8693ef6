import { useSyncExternalStore } from "react";

import { useMe } from "../api/me";

const NAME = "desk-coder";
const BLIND = "desk-blind";
const CHANGED = "desk:coder";

/** In whose name judgements are made here. */
export interface Coder {
  name: string;
  /** The name typed on this browser, where nobody logs in; null where the desk's own name holds. */
  typed: string | null;
  /** Whether they may judge, and whether they may decide between coders. */
  may: boolean;
  decides: boolean;
  /** Whether what others decided is kept from them. */
  blind: boolean;
}

export function useCoder(): Coder {
  const { auth, name, role } = useMe();
  const kept = useSyncExternalStore(subscribe, () => read(NAME));
  const blind = useSyncExternalStore(subscribe, () => read(BLIND)) === "yes";
  const typed = auth || kept === null || kept.trim() === "" ? null : kept.trim();
  return {
    name: typed ?? name ?? "",
    typed,
    may: role !== "reader",
    decides: role === "editor",
    blind,
  };
}

export function keepCoderName(name: string): void {
  write(NAME, name.trim() === "" ? null : name.trim());
}

export function keepBlind(blind: boolean): void {
  write(BLIND, blind ? "yes" : null);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // A browser may refuse storage; the name then stays the desk's own.
  }
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed);
  window.addEventListener("storage", changed);
  return () => {
    window.removeEventListener(CHANGED, changed);
    window.removeEventListener("storage", changed);
  };
}
