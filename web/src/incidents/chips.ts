import type { IncidentFacetName, IncidentFacets } from "../api/types";
import type { Chip } from "../filter/Chosen";
import { INCIDENT_FILTERS, INCIDENT_WORDS, type IncidentFilters } from "../url/incidents";
import { standingWords } from "../words/accords";
import { typeWords } from "../words/types";

/** The filters that are set, in words. */
export function chips(
  filters: IncidentFilters,
  facets: IncidentFacets | undefined,
  change: (filters: IncidentFilters) => void,
): Chip[] {
  return INCIDENT_FILTERS.active(filters).map(([name, value]) => ({
    key: `${name} ${value}`,
    name: INCIDENT_WORDS[name],
    words: name === "bbox" ? "the area searched" : labelOf(facets, name, value),
    remove: () => change(INCIDENT_FILTERS.without(filters, name, value)),
  }));
}

/** How a value of a facet is shown: closed lists in the page's words, names in the desk's. */
export function labelOf(facets: IncidentFacets | undefined, name: string, value: string): string {
  if (name === "type") return typeWords(value);
  if (name === "standing") return standingWords(value);
  const offered = facets?.[name as IncidentFacetName];
  return offered?.find((choice) => choice.value === value)?.label ?? value;
}
