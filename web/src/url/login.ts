import { withQuery } from "./query";

/** Where to go once logged in: an address of this desk. */
export interface LoginState {
  next: string;
}

export function readLogin(query: URLSearchParams): LoginState {
  const next = query.get("next") ?? "";
  // `//elsewhere` and `/\elsewhere` would lead to another host.
  return { next: /^\/(?![/\\])/.test(next) ? next : "/" };
}

export function loginAddress({ next }: LoginState): string {
  return withQuery("/login", new URLSearchParams(next === "/" ? {} : { next }));
}
