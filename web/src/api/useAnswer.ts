import { use, useCallback, useEffect, useState } from "react";

import { DeskContext, DeskError } from "./desk";

export interface Answer<Body> {
  /** The answer; while a new one is awaited, the last one for this path or, failing that, the last at all. */
  body: Body | undefined;
  /** Whether `body` is the answer to another path than the one asked. */
  stale: boolean;
  error: DeskError | undefined;
  again: () => void;
}

interface Got {
  path: string | null;
  body?: unknown;
  error?: DeskError;
}

/** What the desk answers for a path under /api, asked anew whenever the path changes; null asks nothing. */
export function useAnswer<Body>(path: string | null): Answer<Body> {
  const desk = use(DeskContext);
  const [got, setGot] = useState<Got>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => desk.onRefresh(() => setAttempt((count) => count + 1)), [desk]);

  useEffect(() => {
    if (path === null) return undefined;
    const asking = new AbortController();
    desk.get(path, asking.signal).then(
      (body) => setGot({ path, body }),
      (error: unknown) => {
        if (!asking.signal.aborted) setGot({ path, error: asDeskError(error) });
      },
    );
    return () => asking.abort();
  }, [desk, path, attempt]);

  const again = useCallback(() => {
    setGot(undefined);
    setAttempt((count) => count + 1);
  }, []);

  const current: Got = got?.path === path ? got : { path, body: path === null ? undefined : desk.kept(path) };
  return {
    body: (current.body ?? got?.body) as Body | undefined,
    stale: current.body === undefined,
    error: current.error,
    again,
  };
}

/** Any failure as one that tells what to do. */
export function asDeskError(error: unknown): DeskError {
  if (error instanceof DeskError) return error;
  return new DeskError("The desk's answer could not be used", "Reload the page, then try again.");
}
