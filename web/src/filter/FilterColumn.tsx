import type { FacetName, Facets, FacetValue } from "../api/types";
import { useAnswer } from "../api/useAnswer";
import { active, type Filters, FILTER_WORDS, toggled } from "../url/filters";
import { facetsPath } from "../url/route";
import { typeWords } from "../words/types";
import { type Choice, Facet } from "./Facet";
import { FilterFrame } from "./FilterFrame";
import { SearchForm } from "./SearchForm";

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

const FACETS: readonly FacetName[] = ["status", "source", "type", "outlet"];

/** Everything a list can be narrowed by, with how many claims each value has. */
export function FilterColumn({ filters, onChange }: Props) {
  const { body: facets } = useAnswer<Facets>(facetsPath(filters));
  return (
    <FilterFrame set={active(filters).length}>
      <SearchForm filters={filters} onChange={onChange} />
      {FACETS.map((name) => (
        <Facet
          key={name}
          label={FILTER_WORDS[name]}
          choices={choices(facets?.[name] ?? [], name)}
          chosen={filters[name]}
          onToggle={(value) => onChange(toggled(filters, name, value))}
        />
      ))}
    </FilterFrame>
  );
}

/** How a value of a filter of claims is shown. */
export function valueWords(name: string, value: string): string {
  return name === "type" ? typeWords(value) : value;
}

function choices(values: readonly FacetValue[], name: FacetName): Choice[] {
  return values.flatMap(({ value, count }) =>
    value === null ? [] : [{ value, words: valueWords(name, value), count }],
  );
}
