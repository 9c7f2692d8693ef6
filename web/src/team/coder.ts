import { useSyncExternalStore } from "react";

import { useMe } from "../api/me";
import { onCoderChange, tellCoderChange } from "./name";

const BLIND = "desk-blind";

/** In whose name judgements are made here. */
export interface Coder {
  name: string;
  /** Whether they may judge, and whether they may decide between coders. */
  may: boolean;
  decides: boolean;
  /** Whether what others decided is kept from them. */
  blind: boolean;
}

export function useCoder(): Coder {
  const { name, role } = useMe();
  const blind = useSyncExternalStore(onCoderChange, isBlind);
  return { name: name ?? "", may: role !== "reader", decides: role === "editor", blind };
}

export function keepBlind(blind: boolean): void {
  try {
    if (blind) localStorage.setItem(BLIND, "yes");
    else localStorage.removeItem(BLIND);
  } catch {
    // A browser may refuse storage; nothing is then hidden.
  }
  tellCoderChange();
}

function isBlind(): boolean {
  try {
    return localStorage.getItem(BLIND) === "yes";
  } catch {
    return false;
  }
}
