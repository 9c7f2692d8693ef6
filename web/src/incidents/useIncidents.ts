import { use, useCallback, useEffect, useState } from "react";

import { type Desk, DeskContext, type DeskError } from "../api/desk";
import type { IncidentSummary, Page } from "../api/types";
import { asDeskError } from "../api/useAnswer";
import { type IncidentFilters, incidentsPath, type Sort } from "../url/incidents";

/** How many incidents are asked for at a time: some three screens. */
export const STRETCH = 50;
// Long enough to pass over what is only scrolled by, short enough not to be waited for (ms).
const SETTLED = 60;

/** Incidents in the order asked for, as far as they have come. */
export interface Found {
  /** How many are found; undefined until the desk has said. */
  total: number | undefined;
  at: (index: number) => IncidentSummary | undefined;
  /** Whether these are still the answer to the question before. */
  stale: boolean;
  error: DeskError | undefined;
  again: () => void;
}

interface Held {
  question: string;
  total: number;
  stretches: ReadonlyMap<number, readonly IncidentSummary[]>;
}

interface Asked {
  filters: IncidentFilters;
  sort: Sort;
  /** The first and last row wanted. */
  from: number;
  to: number;
}

/** The incidents that are found, a stretch at a time as rows are wanted; the last answer stands until the new one. */
export function useIncidents({ filters, sort, from, to }: Asked): Found {
  const desk = use(DeskContext);
  const question = incidentsPath(filters, { sort, limit: STRETCH, offset: 0 });
  const [first, last] = [Math.floor(from / STRETCH), Math.floor(Math.max(to, from) / STRETCH)];
  const [held, setHeld] = useState(() => keptFor(desk, question, first, last));
  const [failed, setFailed] = useState<{ question: string; error: DeskError }>();
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => {
    setFailed(undefined);
    setAttempt((count) => count + 1);
  }, []);
  useEffect(() => desk.onRefresh(again), [desk, again]);

  useEffect(() => {
    const asking = new AbortController();
    const ask = async (stretch: number) => {
      const path = at(question, stretch);
      const { total, items } = (await desk.get(path, asking.signal)) as Page<IncidentSummary>;
      setHeld((before) => withStretch(before, { question, total, stretch, items }));
      setFailed(undefined);
    };
    const timer = setTimeout(
      () => {
        for (let stretch = first; stretch <= last; stretch += 1) {
          ask(stretch).catch((error: unknown) => {
            if (!asking.signal.aborted) setFailed({ question, error: asDeskError(error) });
          });
        }
      },
      first === 0 ? 0 : SETTLED,
    );
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [desk, question, first, last, attempt]);

  const shown = held?.question === question ? held : (keptFor(desk, question, first, last) ?? held);
  return {
    total: shown?.total,
    at: (index) => shown?.stretches.get(Math.floor(index / STRETCH))?.[index % STRETCH],
    stale: shown?.question !== question,
    error: failed?.question === question ? failed.error : undefined,
    again,
  };
}

function at(question: string, stretch: number): string {
  return question.replace(/offset=0$/, `offset=${stretch * STRETCH}`);
}

/** What the desk is known to have answered before. */
function keptFor(desk: Desk, question: string, first: number, last: number): Held | undefined {
  let held: Held | undefined;
  for (let stretch = first; stretch <= last; stretch += 1) {
    const kept = desk.kept(at(question, stretch)) as Page<IncidentSummary> | undefined;
    if (kept) held = withStretch(held, { question, stretch, ...kept });
  }
  return held;
}

function withStretch(
  before: Held | undefined,
  { question, total, stretch, items }: Page<IncidentSummary> & { question: string; stretch: number },
): Held {
  // Where the total has changed, the casebook has: what was held may have moved.
  const same = before?.question === question && before.total === total;
  return { question, total, stretches: new Map(same ? before.stretches : []).set(stretch, items) };
}
