import { lazy, Suspense, useCallback, useMemo, useState } from "react";

import type { IncidentSummary } from "../api/types";
import { Chosen } from "../filter/Chosen";
import { KeptBar } from "../parts/Kept";
import { Failure, Loading } from "../parts/Notice";
import { Stumble } from "../parts/Stumble";
import { useMedia } from "../parts/useMedia";
import { useTitle } from "../parts/useTitle";
import {
  INCIDENT_FILTERS,
  type IncidentFilters,
  incidentsAddress,
  incidentsPath,
  type IncidentsState,
} from "../url/incidents";
import { go } from "../url/location";
import { chips } from "./chips";
import { CountryNames } from "./countries";
import { IncidentFilterColumn } from "./IncidentFilterColumn";
import { IncidentGrid } from "./IncidentGrid";
import { ListHead } from "./ListHead";
import { rowKeptHere } from "./moving";
import { Nothing } from "./Nothing";
import { Skeleton } from "./Skeleton";
import { useFacets } from "./useFacets";
import { STRETCH, useIncidents } from "./useIncidents";

const MapPanel = lazy(() => import("../map/MapPanel"));

// Room for filters, a list of all its columns and a map beside one another.
const WIDE = "(min-width: 87.5rem)";
const NOBODY: readonly string[] = [];

/** What is said to have happened, by whom, and where accounts part. */
export function IncidentsPage({ state }: { state: IncidentsState }) {
  const { filters, sort, columns } = state;
  const wide = useMedia(WIDE);
  const beside = state.panel === "auto" ? wide || state.map.large : state.panel === "open";
  const [range, setRange] = useState(() => {
    const row = rowKeptHere()?.row ?? 0;
    return { from: row, to: row };
  });
  const [lit, setLit] = useState(NOBODY);
  const [pointed, setPointed] = useState<IncidentSummary | null>(null);
  const facets = useFacets(filters);
  const found = useIncidents({ filters, sort, ...range });
  const countries = useMemo(
    () => facets && new Map(facets.country.map(({ value, label }) => [value, label])),
    [facets],
  );
  useTitle("Incidents");

  const change = (next: Partial<IncidentsState>) => go(incidentsAddress({ ...state, ...next }));
  const narrow = (next: IncidentFilters) => change({ filters: next });
  const onRange = useCallback((from: number, to: number) => setRange({ from, to }), []);
  const { total, error } = found;
  return (
    <div className={beside ? "narrowed with-panel" : "narrowed"}>
      <IncidentFilterColumn filters={filters} facets={facets} onChange={narrow} />
      <main id="main" tabIndex={-1} className="incidents" aria-busy={found.stale && !error}>
        <ListHead state={state} total={error ? undefined : total} beside={beside} change={change} />
        <KeptBar />
        <Chosen chips={chips(filters, facets, narrow)} clear={() => narrow(INCIDENT_FILTERS.none)} />
        {error && <Failure error={error} again={found.again} />}
        {!error && total === undefined && <Skeleton />}
        {!error && total === 0 && <Nothing filters={filters} change={narrow} />}
        {!error && total !== undefined && total > 0 && (
          <div className={found.stale ? "stale" : undefined}>
            <CountryNames value={countries}>
              <IncidentGrid
                found={found}
                total={total}
                question={incidentsPath(filters, { sort, limit: STRETCH, offset: 0 })}
                columns={columns}
                sort={sort}
                onSort={(next) => change({ sort: next })}
                onRange={onRange}
                lit={lit}
                onPoint={setPointed}
              />
            </CountryNames>
          </div>
        )}
      </main>
      {beside && (
        <section className="beside" aria-label="Map and time">
          <Stumble>
            <Suspense fallback={<Loading what="the map and time" />}>
              <MapPanel
                filters={filters}
                onNarrow={(some) => narrow({ ...filters, ...some })}
                state={state.map}
                onState={(map) => go(incidentsAddress({ ...state, map }), { replace: true })}
                pointed={pointed}
                onPoint={setLit}
              />
            </Suspense>
          </Stumble>
        </section>
      )}
    </div>
  );
}
