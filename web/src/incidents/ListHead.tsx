import { Menu } from "../parts/Menu";
import {
  type Column,
  COLUMNS,
  exportPath,
  FIRST_SORT,
  INCIDENT_FILTERS,
  type IncidentFilters,
  type IncidentsState,
  type Sort,
} from "../url/incidents";
import { several } from "../words/counts";
import { KINDS } from "./columns";

interface Props {
  state: IncidentsState;
  total: number | undefined;
  /** Whether the map and time stand beside the list. */
  beside: boolean;
  change: (change: Partial<IncidentsState>) => void;
}

/** How many incidents are found, and what can be done with the list. */
export function ListHead({ state, total, beside, change }: Props) {
  return (
    <header className="list-head">
      <h1>Incidents</h1>
      <p className="total" role="status">
        {total === undefined ? "\u00a0" : several(total, "incident")}
      </p>
      <div className="tools">
        <SortChoice sort={state.sort} onSort={(sort) => change({ sort })} />
        <Menu label="Columns">
          <ColumnChoice columns={state.columns} onChange={(columns) => change({ columns })} />
        </Menu>
        <Menu label="Export">
          <Exports filters={state.filters} sort={state.sort} />
        </Menu>
        <button
          type="button"
          aria-pressed={beside}
          onClick={() => change({ panel: beside ? "closed" : "open" })}
        >
          Map and time
        </button>
      </div>
    </header>
  );
}

const SORT_WORDS: readonly (readonly [Sort, string])[] = [
  ["-day", "Latest first"],
  ["day", "Earliest first"],
  ["-origins", "Most origins"],
  ["-outlets", "Most outlets"],
  ["-accounts", "Most accounts"],
  ["-dead", "Most dead"],
  ["type", "By kind"],
  ["place", "By place"],
];

/** The ways to sort where the columns' heads are not shown. */
function SortChoice({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  const known = SORT_WORDS.some(([value]) => value === sort);
  return (
    <label className="sort-choice">
      Sort{" "}
      <select
        value={sort}
        onChange={({ target }) =>
          onSort(SORT_WORDS.find(([value]) => value === target.value)?.[0] ?? FIRST_SORT)
        }
      >
        {!known && <option value={sort}>As its column</option>}
        {SORT_WORDS.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ColumnChoiceProps {
  columns: readonly Column[];
  onChange: (columns: readonly Column[]) => void;
}

function ColumnChoice({ columns, onChange }: ColumnChoiceProps) {
  const toggled = (name: Column) =>
    COLUMNS.filter((other) => (other === name ? !columns.includes(name) : columns.includes(other)));
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">Columns shown</legend>
      {COLUMNS.map((name) => (
        <label key={name}>
          <input type="checkbox" checked={columns.includes(name)} onChange={() => onChange(toggled(name))} />{" "}
          {KINDS.find((kind) => kind.name === name)?.head}
        </label>
      ))}
    </fieldset>
  );
}

const FILES = [
  ["incidents.csv", "CSV", "a row for each incident"],
  ["incidents.geojson", "GeoJSON", "for maps; each where it is said to have been, with its precision"],
  ["incidents.json", "JSON", "with every account"],
] as const;

/** Everything that is found, as files; whoever opens them sees what is found now. */
function Exports({ filters, sort }: { filters: IncidentFilters; sort: Sort }) {
  const query = INCIDENT_FILTERS.write(filters);
  query.set("sort", sort);
  return (
    <ul className="choices" aria-label="What is found, as a file">
      {FILES.map(([file, name, gloss]) => (
        <li key={file}>
          <a href={exportPath(file, query)} download>
            {name}
          </a>{" "}
          <span className="gloss">{gloss}</span>
        </li>
      ))}
    </ul>
  );
}
