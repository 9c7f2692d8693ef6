import { active, type Filters, FILTER_WORDS, NO_FILTERS, without } from "../url/filters";
import { typeWords } from "../words/types";

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** The filters that are set, each with a way to take it away. */
export function Chosen({ filters, onChange }: Props) {
  const set = active(filters);
  if (set.length === 0) return null;
  return (
    <ul className="chosen" aria-label="Filters set">
      {set.map(([name, value]) => (
        <li key={`${name} ${value}`}>
          <button type="button" onClick={() => onChange(without(filters, name, value))}>
            <span className="visually-hidden">Remove filter </span>
            <span className="name">{FILTER_WORDS[name]}</span> {name === "type" ? typeWords(value) : value}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="clear" onClick={() => onChange(NO_FILTERS)}>
          Clear all filters
        </button>
      </li>
    </ul>
  );
}
