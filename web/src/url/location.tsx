import { type ComponentPropsWithRef, type MouseEvent, useSyncExternalStore } from "react";

const MOVED = "desk:moved";

/** The address shown: path, query. */
export function useAddress(): string {
  return useSyncExternalStore(subscribe, currentAddress);
}

/** The address shown at this moment. */
export function currentAddress(): string {
  return window.location.pathname + window.location.search;
}

/** Goes to an address of the desk; `replace` leaves no step to go back to. */
export function go(address: string, { replace = false } = {}): void {
  if (replace) window.history.replaceState(null, "", address);
  else window.history.pushState(null, "", address);
  window.dispatchEvent(new Event(MOVED));
}

/** Keeps something with this step of the browser's history, for when it is gone back to. */
export function keepHere(kept: unknown): void {
  window.history.replaceState(kept, "");
}

/** What was kept with it. */
export function keptHere(): unknown {
  return window.history.state;
}

/** A link within the desk: a plain click stays in the page, any other is the browser's. */
export function Link({ href, children, ...rest }: ComponentPropsWithRef<"a"> & { href: string }) {
  const follow = (click: MouseEvent) => {
    if (!isPlain(click)) return;
    click.preventDefault();
    go(href);
    window.scrollTo(0, 0);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}

/** Whether a click asks for nothing but to follow: no new tab, no new window, no download. */
export function isPlain(click: MouseEvent): boolean {
  return click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("popstate", changed);
  window.addEventListener(MOVED, changed);
  return () => {
    window.removeEventListener("popstate", changed);
    window.removeEventListener(MOVED, changed);
  };
}
