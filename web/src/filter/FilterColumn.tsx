import { useId, useState } from "react";

import type { FacetName, Facets } from "../api/types";
import { useAnswer } from "../api/useAnswer";
import { active, type Filters, toggled } from "../url/filters";
import { facetsPath } from "../url/route";
import { typeWords } from "../words/types";
import { Facet } from "./Facet";
import { SearchForm } from "./SearchForm";

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

const FACETS: readonly FacetName[] = ["status", "source", "type", "outlet"];

/** Everything a list can be narrowed by, with how many claims each value has. */
export function FilterColumn({ filters, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const column = useId();
  const { body: facets } = useAnswer<Facets>(facetsPath(filters));
  const set = active(filters).length;
  return (
    <aside className="filters" aria-label="Filters">
      <button
        type="button"
        className="filters-toggle"
        aria-expanded={open}
        aria-controls={column}
        onClick={() => setOpen(!open)}
      >
        {open ? "Hide filters" : "Filters"}
        {set > 0 && ` (${set} set)`}
      </button>
      <div id={column} className={open ? "filters-body open" : "filters-body"}>
        <SearchForm filters={filters} onChange={onChange} />
        {FACETS.map((name) => (
          <Facet
            key={name}
            name={name}
            values={facets?.[name] ?? []}
            chosen={filters[name]}
            words={name === "type" ? typeWords : asGiven}
            onToggle={(value) => onChange(toggled(filters, name, value))}
          />
        ))}
      </div>
    </aside>
  );
}

const asGiven = (value: string): string => value;
