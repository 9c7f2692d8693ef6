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
  path: string;
  body?: unknown;
  error?: DeskError;
}

/** What the desk answers for a path under /api, asked anew whenever the path changes. */
export function useAnswer<Body>(path: string): Answer<Body> {
  const desk = use(DeskContext);
  const [got, setGot] = useState<Got>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
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

  const current = got?.path === path ? got : { path, body: desk.kept(path) };
  return {
    body: (current.body ?? got?.body) as Body | undefined,
    stale: current.body === undefined,
    error: current.error,
    again,
  };
}

function asDeskError(error: unknown): DeskError {
  if (error instanceof DeskError) return error;
  return new DeskError("The desk's answer could not be used", "Reload the page, then try again.");
}
