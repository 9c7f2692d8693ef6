import { useRef } from "react";

import type { PictureFilters } from "../../url/picture";
import { voicesOf } from "../cells";
import { Opens } from "../Opens";
import { type Column, RowTable } from "../RowTable";
import type { Control } from "../rows";
import { ControlChart } from "./ControlChart";
import { holdOf, keyOfRow, placeOf, RESTS, titleOf } from "./strips";

/** Who is said to hold each place: strips of all places over time, and a page of the rows they are of as a table. */
export function ControlView({ rows, filters }: { rows: readonly Control[]; filters: PictureFilters }) {
  const frame = useRef<HTMLDivElement>(null);
  // Of what has no day there is no chart.
  const dated = rows.some(({ day }) => day !== null);
  return (
    <div ref={frame}>
      <ControlChart filters={filters} frame={frame} />
      <details className="as-table" open={!dated}>
        <summary>The same as a table</summary>
        <RowTable caption="Control as told" columns={COLUMNS} rows={rows} name={keyOfRow} />
      </details>
    </div>
  );
}

const COLUMNS: readonly Column<Control>[] = [
  { head: "Place", cell: placeOf },
  { head: "Day", cell: (row) => row.day ?? <span className="not-given">not given</span>, kind: "narrow" },
  { head: "How it is told to stand", cell: holdOf },
  {
    head: "Counted as told",
    cell: ({ reasons }) => (
      <ul>
        {reasons.map(({ what, weight }) => (
          <li key={what}>
            {what}
            {weight > 0 && (
              <span className="quiet">
                {" "}
                ({weight} {weight === 1 ? "voice" : "voices"})
              </span>
            )}
          </li>
        ))}
      </ul>
    ),
  },
  {
    head: "By whose word",
    cell: (row) => (
      <>
        {voicesOf(row, RESTS)} <Opens title={titleOf(row)} rows={[row]} lists={RESTS} />
      </>
    ),
  },
];
