import { useMemo } from "react";

import type { IncidentSummary, Page } from "../api/types";
import { useAnswer } from "../api/useAnswer";
import { articleIncidentsPath } from "../review/paths";
import { withQuery } from "../url/query";

/** The incidents that each claim of an article is an account of, by the claim's id. */
export type IncidentsOf = ReadonlyMap<string, IncidentOf[]>;

export interface IncidentOf {
  id: string;
  /** Null until it is known. */
  summary: IncidentSummary | null;
}

// An address can hold so many ids; a report that tells of more names the others by their ids.
const MOST = 40;

/** Nothing while it is not known; an article whose incidents were never made has none. */
export function useIncidentsOf(article: string): IncidentsOf {
  const { body, stale, error } = useAnswer<Record<string, string[]>>(articleIncidentsPath(article));
  const known = stale || error ? undefined : body;
  const ids = useMemo(() => [...new Set(Object.values(known ?? {}).flat())].slice(0, MOST), [known]);
  const query = new URLSearchParams([...ids.map((id) => ["incident", id]), ["limit", String(MOST)]]);
  const { body: told } = useAnswer<Page<IncidentSummary>>(
    ids.length === 0 ? null : withQuery("/api/incidents", query),
  );
  return useMemo(() => {
    const summaries = new Map((told?.items ?? []).map((one) => [one.id, one]));
    return new Map(
      Object.entries(known ?? {}).map(([claim, some]) => [
        claim,
        some.map((id) => ({ id, summary: summaries.get(id) ?? null })),
      ]),
    );
  }, [known, told]);
}
