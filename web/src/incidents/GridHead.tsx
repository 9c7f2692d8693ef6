import type { Sort, SortName } from "../url/incidents";
import type { ColumnKind } from "./columns";

interface Props {
  columns: readonly ColumnKind[];
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** The columns' heads, each a way to sort by it; pressed again it sorts the other way round. */
export function GridHead({ columns, sort, onSort }: Props) {
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-row">
        {columns.map((column) => {
          const sorted = column.sorts.some(([name]) => name === nameOf(sort));
          return (
            <div
              role="columnheader"
              key={column.name}
              className={`cell cell-${column.name}`}
              aria-sort={sorted ? (sort.startsWith("-") ? "descending" : "ascending") : undefined}
            >
              {column.sorts.length !== 1 && (
                <span className={column.sorts.length > 1 ? "visually-hidden" : undefined}>
                  {column.head}{" "}
                </span>
              )}
              {column.sorts.map(([name, words]) => (
                <SortButton key={name} name={name} words={words} sort={sort} onSort={onSort} />
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface SortButtonProps {
  name: SortName;
  words: string;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

function SortButton({ name, words, sort, onSort }: SortButtonProps) {
  const on = nameOf(sort) === name;
  return (
    <button type="button" className={on ? "sort on" : "sort"} onClick={() => onSort(nextSort(name, sort))}>
      {words}
      <span aria-hidden="true" className="arrow">
        {on ? (sort.startsWith("-") ? "▾" : "▴") : ""}
      </span>
    </button>
  );
}

/** What a press sorts by: most, latest and first names first, then the other way round. */
export function nextSort(name: SortName, sort: Sort): Sort {
  if (nameOf(sort) === name) return sort === name ? `-${name}` : name;
  return name === "type" || name === "place" ? name : `-${name}`;
}

function nameOf(sort: Sort): string {
  return sort.replace(/^-/, "");
}
