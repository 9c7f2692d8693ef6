import type { IncidentFacets } from "../api/types";
import { useAnswer } from "../api/useAnswer";
import { type IncidentFilters, incidentsPathOf } from "../url/incidents";

/** What each filter offers under all the others; undefined until the desk has said. */
export function useFacets(filters: IncidentFilters): IncidentFacets | undefined {
  return useAnswer<IncidentFacets>(incidentsPathOf("facets", filters)).body;
}
