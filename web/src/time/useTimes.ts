import { useMemo } from "react";

import type { Schemas, TimeBin, Timeline } from "../api/types";
import { useAnswer } from "../api/useAnswer";
import { type IncidentFilters, incidentsPathOf } from "../url/incidents";
import { withQuery } from "../url/query";

type Coverage = Schemas["Page_CoverageRow_"];
type CoverageRow = Pick<Schemas["CoverageRow"], "outlet" | "day" | "articles">;

/** The most rows that are asked for; a day of an outlet is one. */
const ROWS = 500;

/** Incidents over time, and how many articles there are of each stretch of it. */
export function useTimes(filters: IncidentFilters) {
  // The strip needs the whole of time, whatever part of it is chosen.
  const { body, error, again } = useAnswer<Timeline>(
    incidentsPathOf("timeline", { ...filters, since: "", until: "" }),
  );
  const asked = new URLSearchParams([
    ...filters.outlet.map((outlet) => ["outlet", outlet]),
    ["limit", String(ROWS)],
  ]);
  const coverage = useAnswer<Coverage>(withQuery("/api/picture/coverage", asked));
  const articles = useMemo(
    () => (body && coverage.body ? articlesBy(body.bins, coverage.body.items) : null),
    [body, coverage.body],
  );
  const partial = coverage.body !== undefined && coverage.body.total > coverage.body.items.length;
  return { timeline: body, articles: partial ? null : articles, error, again };
}

/** How many articles fall in each bin. */
export function articlesBy(bins: readonly TimeBin[], rows: readonly CoverageRow[]): number[] {
  const counts = bins.map(() => 0);
  for (const { day, articles } of rows) {
    if (day === null) continue;
    const at = bins.findIndex((bin) => bin.start <= day && day <= bin.end);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + articles;
  }
  return counts;
}
