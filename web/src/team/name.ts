const NAME = "desk-coder";
const CHANGED = "desk:coder";

/** The name somebody typed on this browser to judge under, where nobody logs in. */
export function typedName(): string | null {
  try {
    return localStorage.getItem(NAME);
  } catch {
    // A browser may refuse storage; judgements then bear the name of the desk's own user.
    return null;
  }
}

export function keepTypedName(name: string): void {
  try {
    const plain = name.trim().replaceAll(/\s+/g, " ");
    if (plain === "") localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, plain);
  } catch {
    // See above.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** The header that tells the desk of it; the desk heeds it only where it has no accounts. */
export function nameHeader(): Record<string, string> {
  const name = typedName();
  return name === null ? {} : { "X-Reportedly-Name": encodeURIComponent(name) };
}

/** Calls `changed` when something of who judges changes here. */
export function onCoderChange(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed);
  window.addEventListener("storage", changed);
  return () => {
    window.removeEventListener(CHANGED, changed);
    window.removeEventListener("storage", changed);
  };
}

export function tellCoderChange(): void {
  window.dispatchEvent(new Event(CHANGED));
}
