import type { IncidentFacetName, IncidentFacets, LabelledCount } from "../api/types";
import { type Choice, Facet } from "../filter/Facet";
import { FilterFrame } from "../filter/FilterFrame";
import { INCIDENT_FILTERS, INCIDENT_WORDS, type IncidentFilters } from "../url/incidents";
import { STANDING_ORDER } from "../words/accords";
import { labelOf } from "./chips";
import { IncidentSearch } from "./IncidentSearch";

interface Props {
  filters: IncidentFilters;
  facets: IncidentFacets | undefined;
  onChange: (filters: IncidentFilters) => void;
}

const FACETS: readonly IncidentFacetName[] = [
  "standing",
  "type",
  "place",
  "country",
  "actor",
  "source",
  "outlet",
  "camp",
  "grade",
];
// Nine filters shall be seen without scrolling far.
const SHOWN = 5;
// How an incident stands is a short list of what is looked for first.
const SHOWN_WHOLE = 6;

/** Everything incidents can be narrowed by, with how many there are of each value. */
export function IncidentFilterColumn({ filters, facets, onChange }: Props) {
  return (
    <FilterFrame set={INCIDENT_FILTERS.active(filters).length}>
      <IncidentSearch filters={filters} onChange={onChange} />
      {FACETS.map((name) => (
        <Facet
          key={name}
          label={INCIDENT_WORDS[name]}
          choices={choices(facets, name)}
          more={facets?.more[name] ?? 0}
          shown={name === "standing" ? SHOWN_WHOLE : SHOWN}
          chosen={filters[name]}
          onToggle={(value) => onChange(INCIDENT_FILTERS.toggled(filters, name, value))}
        />
      ))}
    </FilterFrame>
  );
}

const byStanding = (a: LabelledCount, b: LabelledCount) =>
  STANDING_ORDER.indexOf(a.value) - STANDING_ORDER.indexOf(b.value);

function choices(facets: IncidentFacets | undefined, name: IncidentFacetName): Choice[] {
  const offered = facets?.[name] ?? [];
  const inOrder = name === "standing" ? offered.toSorted(byStanding) : offered;
  return inOrder.map(({ value, count }) => ({ value, words: labelOf(facets, name, value), count }));
}
