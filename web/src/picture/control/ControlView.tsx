import { use, useId, useRef, useState } from "react";

import { dayAxis } from "../../charts/days";
import { Figure } from "../../charts/Figure";
import { Keys } from "../../charts/Keys";
import { useWidth } from "../../charts/useWidth";
import { voicesOf } from "../cells";
import { OpeningContext } from "../opened";
import { Opens } from "../Opens";
import { type Column, RowTable } from "../RowTable";
import type { Control } from "../rows";
import { Inspected } from "./Inspected";
import { Strips } from "./Strips";
import { holdWords, keyOfRow, type Stay, stripsOf, tellingsOf, titleOf } from "./strips";

/** Who is said to hold each place: strips over time, what the place in hand rests on, and the same as a table. */
export function ControlView({ rows, filters }: { rows: readonly Control[]; filters: string }) {
  const { open } = use(OpeningContext);
  const [inHand, setInHand] = useState<Stay | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const prefix = useId().replaceAll(/\W/g, "");
  const { strips, holders } = stripsOf(rows);
  const room = width < NARROW ? 96 : 150;
  const days = strips.flatMap(({ stays }) => stays.map(({ day }) => day));
  const axis = dayAxis(days, { width: width - room - 24, least: 18, gap: 31 });
  return (
    <div ref={frame}>
      {axis && (
        <Figure
          title="Control over time, as told"
          filters={filters}
          keys={[...holders.map(({ letter, label }) => `${letter}: ${label}`), ...KEYS]}
          file="control"
          rule={<Rule />}
        >
          <Keys series={holders} title="Who is said to hold" />
          <ShapeKeys />
          <Strips
            strips={strips}
            holders={holders}
            axis={axis}
            prefix={prefix}
            room={room}
            onLook={setInHand}
            onOpen={(stay) => open(keyOfRow(stay.row))}
          />
        </Figure>
      )}
      {axis && <Inspected stay={inHand} />}
      <details className="as-table" open={!axis}>
        <summary>The same as a table</summary>
        <RowTable caption="Control as told" columns={COLUMNS} rows={rows} name={keyOfRow} />
      </details>
    </div>
  );
}

// On a telephone the days need the room more than long names.
const NARROW = 600;

const KEYS = [
  "Stripes: contested. Half height: parts only. Dashed edge: by the word of its own side alone. Empty: not known.",
  "A thin line: nothing newer is told; what was told last counts for 30 days.",
];

const COLUMNS: readonly Column<Control>[] = [
  { head: "Place", cell: (row) => titleOf(row).split(",")[0] },
  { head: "Day", cell: (row) => row.day ?? <span className="not-given">not given</span>, kind: "narrow" },
  { head: "How it is told to stand", cell: holdWords },
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
        {voicesOf(tellingsOf(row))} <Opens title={titleOf(row)} tellings={tellingsOf(row)} />
      </>
    ),
  },
];

function ShapeKeys() {
  return (
    <ul className="keys" aria-label="What the shapes mean">
      <li>
        <span className="swatch striped" aria-hidden="true" /> contested
      </li>
      <li>
        <span className="swatch own-word" aria-hidden="true" /> held by its own side’s word alone
      </li>
      <li>
        <span className="swatch half" aria-hidden="true" /> parts only
      </li>
      <li>
        <span className="swatch" aria-hidden="true">
          ?
        </span>{" "}
        not known
      </li>
    </ul>
  );
}

function Rule() {
  return (
    <>
      Each telling of ground is a vote for its place, for 30 days; a day has a box where something was told of
      the place that day, and a thin line where nothing newer is told. A place is <b>held</b> where one side
      is told to hold it by at least one voice that is not its own, <b>contested</b> where standing votes name
      different sides or fighting is told there. Who is right is not weighed: one voice against ten is
      contested. Colours are given in the order of appearance.
    </>
  );
}
