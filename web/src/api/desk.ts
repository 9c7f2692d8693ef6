import { createContext } from "react";

/** Why an answer could not be had, with what to do about it. */
export class DeskError extends Error {
  constructor(
    readonly what: string,
    readonly remedy: string,
    readonly missing = false,
  ) {
    super(`${what}. ${remedy}`);
  }
}

/**
 * The desk's server as the page sees it: one GET, and the last answers.
 *
 * Answers are kept so that going back shows a list at once; every visit asks again all the same,
 * for the casebook may have grown.
 */
export class Desk {
  readonly #answers = new Map<string, unknown>();

  constructor(private readonly ask: typeof fetch = (...request) => fetch(...request)) {}

  /** The last answer for a path, or undefined. */
  kept(path: string): unknown {
    return this.#answers.get(path);
  }

  /** Throws a DeskError where there is no usable answer. */
  async get(path: string, signal: AbortSignal): Promise<unknown> {
    const response = await this.#send(path, signal);
    const body: unknown = await response.json().catch(() => undefined);
    signal.throwIfAborted();
    if (!response.ok) throw refusal(response.status, body);
    if (body === undefined) {
      throw new DeskError(
        "The desk's answer could not be read",
        "Check that this address is the one that `reportedly serve` prints, then try again.",
      );
    }
    this.#answers.set(path, body);
    return body;
  }

  async #send(path: string, signal: AbortSignal): Promise<Response> {
    try {
      return await this.ask(path, { signal, headers: { Accept: "application/json" } });
    } catch {
      signal.throwIfAborted();
      throw new DeskError(
        "The desk does not answer",
        "See whether `reportedly serve` is still running, start it again if not, then try again.",
      );
    }
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
  return new DeskError(what, remedy, status === 404);
}

export const DeskContext = createContext(new Desk());
