import { use, useRef } from "react";

import { Figure } from "../../charts/Figure";
import { useWidth } from "../../charts/useWidth";
import { NotGiven } from "../../parts/NotGiven";
import { number, several } from "../../words/counts";
import { Days, voicesOf as namesOf, Words } from "../cells";
import { keyOf, OpeningContext } from "../opened";
import { Opens } from "../Opens";
import { claimsOf, tellingsOf } from "../resting";
import { type Column, RowTable } from "../RowTable";
import type { Tie } from "../rows";
import { partyWords } from "../words";
import { Drawing } from "./Drawing";
import { type Edge, networkOf, SIDES, tieWords } from "./network";

/** Who is said to stand how to whom: a network, and beside it the same as a table. */
export function AlignmentView({ rows, filters }: { rows: readonly Tie[]; filters: string }) {
  const { open } = use(OpeningContext);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const network = networkOf(rows, Math.max(width - 4, 620));
  const show = (edge: Edge) => {
    const row = edge.rows[0];
    if (row) open(keyOfRow(row));
  };
  return (
    <div className="alignment" ref={frame}>
      {network.edges.length > 0 && (
        <Figure
          title="Ties between parties, as told"
          filters={filters}
          keys={KEYS}
          file="alignment"
          rule={
            <>
              A line is a tie that somebody tells of, thicker the more voices tell it; an arrow runs from who
              supports, supplies, leads, belongs or attacks. Ties are never added up: that X backs Y and Y
              fights Z makes X nobody’s enemy. Where a party stands means nothing.
              {network.left > 0 &&
                ` ${several(network.left, "row")} stand in the table alone: an end of the tie is not told, or there are too many to draw.`}
            </>
          }
        >
          <LineKeys />
          <Drawing network={network} onOpen={show} />
        </Figure>
      )}
      <h2>The same as a table</h2>
      <RowTable caption="Ties between parties, as told" columns={COLUMNS} rows={rows} name={keyOfRow} />
    </div>
  );
}

const KEYS = [
  "Solid: supports, supplies, leads, part of. Long dashes: allied, cooperates, linked. Dash and dot: fights, hostile, at odds.",
  "Short dashes and ✕: only denied. ?: only possible. ×2: by two voices.",
];

const end = (actor: Tie["source"]): string => (actor === null ? "somebody not told" : partyWords(actor));

function titleOf(row: Tie): string {
  return `${end(row.source)} ${tieWords(row)} ${end(row.target)}`;
}

const keyOfRow = (row: Tie): string => keyOf(titleOf(row), tellingsOf(row, SIDES));

const COLUMNS: readonly Column<Tie>[] = [
  { head: "Who", cell: ({ source }) => (source ? partyWords(source) : <NotGiven />) },
  { head: "Tie, as told", cell: (row) => tieWords(row) },
  { head: "To whom", cell: ({ target }) => (target ? partyWords(target) : <NotGiven />) },
  { head: "Its words", cell: (row) => <Words words={row.words} />, kind: "words" },
  { head: "Days", cell: (row) => <Days of={row} /> },
  { head: "Said", cell: (row) => <Side row={row} side="tellings" words="said" />, kind: "narrow" },
  { head: "Possible", cell: (row) => <Side row={row} side="hedged" words="as possible" />, kind: "narrow" },
  { head: "Denied", cell: (row) => <Side row={row} side="denied" words="denied" />, kind: "narrow" },
  {
    head: "By whose word",
    cell: (row) => (
      <>
        {namesOf(row, SIDES)} <Opens title={titleOf(row)} rows={[row]} lists={SIDES} />
      </>
    ),
  },
];

function Side({ row, side, words }: { row: Tie; side: "tellings" | "hedged" | "denied"; words: string }) {
  if (row[side].length === 0) return <span className="none">–</span>;
  return (
    <Opens title={`${titleOf(row)}, ${words}`} rows={[row]} lists={[side]}>
      {side === "denied" ? "✕ " : ""}
      {number(claimsOf([row], [side]))}
    </Opens>
  );
}

const LINES = [
  ["supports", "told", "supports, supplies, leads, part of"],
  ["allied", "told", "allied, cooperates, linked"],
  ["fights", "told", "fights, hostile, at odds"],
  ["supports", "denied", "✕ only denied"],
  ["supports", "hedged", "? only possible"],
] as const;

function LineKeys() {
  return (
    <ul className="keys" aria-label="What the lines mean">
      {LINES.map(([tie, stand, words]) => (
        <li key={words}>
          <svg width={44} height={10} aria-hidden="true" className={`edge ${tie} ${stand}`}>
            <path className="tie-line" d="M1 5H43" strokeWidth={2} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
