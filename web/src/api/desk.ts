import { createContext } from "react";

import { nameHeader } from "../team/name";
import type { Me } from "./types";

/** Why an answer could not be had, with what to do about it. */
export class DeskError extends Error {
  constructor(
    readonly what: string,
    readonly remedy: string,
    /** The HTTP status; 0 where there was no usable answer. */
    readonly status = 0,
  ) {
    super(`${what}. ${remedy}`);
  }

  get missing(): boolean {
    return this.status === 404;
  }
}

/** What is sent to the desk rather than asked of it. */
export interface Sent {
  method: "POST" | "DELETE";
  /** JSON; or text as it stands, for a file. */
  body?: unknown;
  signal?: AbortSignal;
}

/** Where nobody has to log in, the page may do everything; the server tells the name. */
export const NO_ACCOUNTS: Me = { auth: false, name: null, role: "editor", csrf: null };

// As a page held open for long gathers them: a list's answer is some 50 kB, so these are a few megabytes.
const MOST_KEPT = 60;

/**
 * The desk's server as the page sees it: what is asked, what is sent, and the last answers.
 *
 * Answers are kept so that going back shows a list at once; every visit asks again all the same, for the
 * casebook may have grown.  What has not changed is answered from the browser's own store (ETag).
 */
export class Desk {
  readonly #answers = new Map<string, unknown>();
  readonly #asksAgain = new Set<() => void>();
  #me: Promise<Me> | undefined;
  #shutOut: () => void = () => undefined;

  constructor(private readonly ask: typeof fetch = (...request) => fetch(...request)) {}

  /** The last answer for a path, or undefined. */
  kept(path: string): unknown {
    return this.#answers.get(path);
  }

  /** Throws a DeskError where there is no usable answer. */
  async get(path: string, signal: AbortSignal): Promise<unknown> {
    const body = await this.#answer(path, {
      signal,
      headers: { Accept: "application/json", ...nameHeader() },
    });
    signal.throwIfAborted();
    this.#keep(path, body);
    return body;
  }

  /** Sends something, with the token that shows it comes from this page; undefined where nothing is answered. */
  async send(path: string, { method, body, signal }: Sent): Promise<unknown> {
    const { csrf } = await this.me();
    const asText = typeof body === "string";
    return this.#answer(path, {
      method,
      headers: {
        Accept: "application/json",
        ...(body === undefined ? {} : { "Content-Type": asText ? "text/plain" : "application/json" }),
        ...(csrf === null ? {} : { "X-CSRF-Token": csrf }),
        ...nameHeader(),
      },
      ...(body === undefined ? {} : { body: asText ? body : JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  }

  /** Who works at this desk; asked once, and again after `forget`. */
  me(): Promise<Me> {
    this.#me ??= this.get("/api/me", new AbortController().signal).then(
      (body) => body as Me,
      (error: unknown) => {
        // A desk without accounts may have nothing there.
        if (error instanceof DeskError && error.missing) return NO_ACCOUNTS;
        this.#me = undefined;
        throw error;
      },
    );
    return this.#me;
  }

  /** Forgets who works here and every answer: somebody logged in or out. */
  forget(): void {
    this.#me = undefined;
    this.#answers.clear();
    this.refresh();
  }

  /** Has everything that is shown asked anew: something was sent that may have changed it. */
  refresh(): void {
    for (const again of this.#asksAgain) again();
  }

  /** Calls `again` at every `refresh`, until the function returned is called. */
  onRefresh(again: () => void): () => void {
    this.#asksAgain.add(again);
    return () => this.#asksAgain.delete(again);
  }

  /** Calls `lead` whenever the desk wants somebody to log in. */
  onShutOut(lead: () => void): void {
    this.#shutOut = lead;
  }

  #keep(path: string, body: unknown): void {
    this.#answers.delete(path);
    this.#answers.set(path, body);
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= MOST_KEPT) break;
      this.#answers.delete(oldest);
    }
  }

  async #answer(path: string, request: RequestInit): Promise<unknown> {
    const response = await this.#reach(path, request);
    const text = await response.text().catch(() => "");
    const body = parsed(text);
    request.signal?.throwIfAborted();
    if (response.status === 401 && path !== "/api/session") this.#shutOut();
    if (!response.ok) throw refusal(response.status, body);
    if (body === undefined && (text !== "" || request.method === undefined)) {
      throw new DeskError(
        "The desk's answer could not be read",
        "Check that this address is the one that `reportedly serve` prints, then try again.",
      );
    }
    return body;
  }

  async #reach(path: string, request: RequestInit): Promise<Response> {
    try {
      return await this.ask(path, request);
    } catch {
      request.signal?.throwIfAborted();
      throw new DeskError(
        "The desk does not answer",
        "See whether `reportedly serve` is still running, start it again if not, then try again.",
      );
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(status: number, body: unknown): DeskError {
  const told = (key: string): string | undefined => {
    const value: unknown = typeof body === "object" && body !== null ? Reflect.get(body, key) : undefined;
    return typeof value === "string" ? value : undefined;
  };
  const what = told("what") ?? told("detail") ?? `The desk answered with HTTP status ${status}`;
  const remedy =
    told("remedy") ??
    (status < 500
      ? "Change the filters or the address, then try again."
      : "See the terminal where `reportedly serve` runs for the cause, then try again.");
  return new DeskError(what, remedy, status);
}

export const DeskContext = createContext(new Desk());
