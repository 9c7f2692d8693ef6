import type { Page } from "../../api/types";
import { useAnswer } from "../../api/useAnswer";
import { NotGiven } from "../../parts/NotGiven";
import { Failure } from "../../parts/Notice";
import { type PictureFilters, weeklyPath } from "../../url/picture";
import { innermost, speakerName } from "../../words/chain";
import { typeWords } from "../../words/types";
import { Days, Parties, Place, voicesOf } from "../cells";
import { Opens } from "../Opens";
import { type Column, RowTable } from "../RowTable";
import { keyOf } from "../opened";
import { isCut } from "../resting";
import type { Breach, BreachWeek } from "../rows";
import { partyWords } from "../words";
import { Weekly } from "./Weekly";

const RESTS = ["tellings"] as const;
const DENIALS = ["denials"] as const;

const SAID: Readonly<Record<string, string>> = {
  broken: "broke",
  unkept: "did not keep",
  denied: "denied to have broken",
  kept: "not broken",
};

/** Breaches as alleged: in a sentence each, as a table, and by week beside how much was read. */
export function BreachesView({ rows, filters }: { rows: readonly Breach[]; filters: PictureFilters }) {
  const weekly = useAnswer<Page<BreachWeek>>(weeklyPath(filters));
  return (
    <>
      {rows.length === 0 ? (
        <p className="found">Nobody was read to allege a breach. That is not to say that there was none.</p>
      ) : (
        <>
          <section className="in-short" aria-label="In short">
            <h2>In short</h2>
            <ul>
              {rows.slice(0, SENTENCES).map((row, index) => (
                <li key={nameOf(row, index)}>
                  <Sentence row={row} />
                </li>
              ))}
            </ul>
            {rows.length > SENTENCES && <p className="quiet">The others stand in the table.</p>}
          </section>
          <section aria-label="Breaches as alleged">
            <h2>All that is alleged, denied or said to be kept</h2>
            <RowTable caption="Breaches as alleged" columns={COLUMNS} rows={rows} name={nameOf} />
          </section>
        </>
      )}
      <section aria-label="Week by week">
        <h2>Week by week</h2>
        {weekly.error && <Failure error={weekly.error} again={weekly.again} />}
        {weekly.body && <Weekly lines={weekly.body.items} />}
      </section>
    </>
  );
}

// As many as are read within a minute.
const SENTENCES = 8;

/** One breach in plain words: who is said to have broken what, by whose word, and who denies it. */
export function Sentence({ row }: { row: Breach }) {
  const accuser = accuserOf(row);
  const accused = row.accused.length > 0 ? row.accused.map(partyWords).join(", ") : "Somebody not named";
  return (
    <>
      {row.said === "kept" ? (
        <>
          The <b>{row.agreement}</b> is said not to have been broken
        </>
      ) : row.said === "denied" ? (
        <>
          <b>{accused}</b> is said not to have broken the <b>{row.agreement}</b>; no claim read alleges it
        </>
      ) : (
        <>
          <b>{accused}</b> is said to have {row.said === "unkept" ? "not kept" : "broken"} the{" "}
          <b>{row.agreement}</b>
        </>
      )}
      , by the word of <b>{accuser}</b>, <Via row={row} />.{" "}
      <Opens title={titleOf(row)} rows={[row]} lists={RESTS}>
        Its words
      </Opens>{" "}
      <Denied row={row} />
    </>
  );
}

function Denied({ row }: { row: Breach }) {
  if (row.said === "kept" || row.said === "denied") return null;
  if (row.denials.length === 0) return <span className="quiet">Nobody was read to deny it.</span>;
  return (
    <>
      <span aria-hidden="true">✕ </span>Denied by <b>{voicesOf(row, DENIALS)}</b>.{" "}
      <Opens title={`Denied: ${titleOf(row)}`} rows={[row]} lists={DENIALS}>
        Words of the denial
      </Opens>
    </>
  );
}

function accuserOf(row: Breach): string {
  const [first] = row.tellings;
  const named = row.accuser && speakerName(row.accuser);
  return named ?? (first ? innermost(first) : "nobody named");
}

function titleOf(row: Breach): string {
  const accused = row.accused.map(partyWords).join(", ") || "nobody named";
  return `${accuserOf(row)}, of ${accused}: ${SAID[row.said] ?? row.said} the ${row.agreement}`;
}

const nameOf = (row: Breach, index: number): string => keyOf(`${index}`, row.tellings);

const COLUMNS: readonly Column<Breach>[] = [
  {
    head: "By whose word",
    cell: (row) => (
      <>
        {accuserOf(row)} <Via row={row} />
      </>
    ),
  },
  { head: "Who is said to have", cell: (row) => <Parties parties={row.accused} /> },
  { head: "done what", cell: (row) => SAID[row.said] ?? row.said },
  { head: "Agreement", cell: (row) => row.agreement },
  {
    head: "By what",
    cell: (row) => (row.what.length === 0 ? <NotGiven /> : row.what.map(typeWords).join(", ")),
  },
  { head: "Where", cell: (row) => <Place place={row.place} /> },
  { head: "When", cell: (row) => <Days of={row} /> },
  {
    head: "Denied by",
    cell: (row) =>
      row.denials.length === 0 ? (
        <span className="quiet">nobody read</span>
      ) : (
        <Opens title={`Denied: ${titleOf(row)}`} rows={[row]} lists={DENIALS}>
          {voicesOf(row, DENIALS)}
        </Opens>
      ),
  },
  { head: "Claims", cell: (row) => <Opens title={`Claims: ${titleOf(row)}`} rows={[row]} lists={RESTS} /> },
];

function Via({ row }: { row: Breach }) {
  const outlets = [...new Set(row.tellings.map(({ outlet }) => outlet).filter((outlet) => outlet !== null))];
  const statuses = [...new Set(row.tellings.map(({ status }) => status))];
  return (
    <span className="quiet">
      in {outlets.join(", ")}
      {isCut(row, RESTS) && " and others"} ({statuses.join(", ")})
    </span>
  );
}
