import { typeWords } from "../words/types";
import { NotGiven } from "../parts/NotGiven";
import { speakerName } from "../words/chain";
import { Counts, Days, Parties, Place, Speaker, Stand, voicesOf, Words } from "./cells";
import { Opens } from "./Opens";
import { type Column, RowTable } from "./RowTable";
import type { Governance, Harm, Posture, Statement } from "./rows";
import { keyOf } from "./opened";
import { partyWords, placeWords, plainWords } from "./words";

const RESTS = ["tellings"] as const;

const HARMS: Readonly<Record<string, string>> = {
  "civilian-place": "civilian place struck",
  civilians: "civilians hurt",
  displacement: "displacement",
  siege: "siege",
  access: "access",
  aid: "aid",
  want: "want",
};

const harmWords = (row: Harm): string => {
  const struck = row.classes.length > 0 ? `: ${row.classes.map(plainWords).join(", ")}` : "";
  return (HARMS[row.kind] ?? row.kind) + struck;
};

const HARM: readonly Column<Harm>[] = [
  { head: "What", cell: (row) => harmWords(row) },
  {
    head: "How",
    cell: (row) => (
      <>
        {HARMS[row.kind] !== typeWords(row.what) && typeWords(row.what)} <Stand standing={row.standing} />
      </>
    ),
  },
  { head: "By whom, as told", cell: (row) => <Parties parties={row.actors} none={<NotGiven />} /> },
  { head: "To whom or what", cell: (row) => <Words words={row.target} />, kind: "words" },
  { head: "Numbers", cell: (row) => <Counts counts={row.counts} /> },
  {
    head: "Where",
    cell: (row) => (row.places.length === 0 ? <NotGiven /> : row.places.map(placeWords).join(", ")),
  },
  { head: "When", cell: (row) => <Days of={row} /> },
  { head: "By whose word", cell: (row) => <ByWord row={row} title={harmWords(row)} /> },
];

const POSTURE: readonly Column<Posture>[] = [
  { head: "Who", cell: (row) => <Parties parties={row.actors} /> },
  {
    head: "Move",
    cell: (row) => (
      <>
        {plainWords(row.move)} <Stand standing={row.standing} />
      </>
    ),
  },
  { head: "What is moved", cell: (row) => <Words words={[...row.forces, ...row.materiel]} />, kind: "words" },
  { head: "Numbers", cell: (row) => <Counts counts={row.counts} /> },
  { head: "Where", cell: (row) => <Place place={row.place} /> },
  { head: "When", cell: (row) => <Days of={row} /> },
  { head: "By whose word", cell: (row) => <ByWord row={row} title={`Posture: ${plainWords(row.move)}`} /> },
];

const RULINGS: Readonly<Record<string, string>> = {
  "run-by": "run by",
  governs: "governs",
  founded: "founded by",
  "taken-over": "taken over by",
  challenged: "challenged by",
  backed: "backed by",
  struck: "struck by",
  named: "named",
};

const GOVERNANCE: readonly Column<Governance>[] = [
  { head: "Body", cell: (row) => (row.actor ? partyWords(row.actor) : `“${row.body}”`) },
  {
    head: "What is said",
    cell: (row) => (
      <>
        {RULINGS[row.ruling] ?? row.ruling} <Stand standing={row.standing} />
      </>
    ),
  },
  { head: "By", cell: (row) => <Parties parties={row.by} /> },
  { head: "Set against", cell: (row) => (row.rival === null ? <NotGiven /> : `“${row.rival}”`) },
  { head: "Where", cell: (row) => <Place place={row.place} /> },
  { head: "When", cell: (row) => <Days of={row} /> },
  { head: "By whose word", cell: (row) => <ByWord row={row} title={`Governance: “${row.body}”`} /> },
];

const STATEMENTS: readonly Column<Statement>[] = [
  {
    head: "Reported on",
    cell: (row) => <Days of={{ earliest: row.day, latest: row.day }} />,
    kind: "narrow",
  },
  { head: "Who", cell: (row) => <Speaker speaker={row.speaker} /> },
  {
    head: "Does what",
    cell: (row) => (
      <>
        {row.kind} <Stand standing={row.standing} />
      </>
    ),
  },
  { head: "To whom", cell: (row) => <Parties parties={row.to} /> },
  { head: "About", cell: (row) => (row.about === null ? <NotGiven /> : typeWords(row.about)) },
  { head: "Its words", cell: (row) => <Words words={[row.content.text]} />, kind: "words" },
  {
    head: "Through",
    cell: (row) => row.through.map(speakerName).filter(Boolean).join(" → ") || <NotGiven />,
  },
  {
    head: "Claims",
    cell: (row) => <Opens title={`${row.kind}: “${row.content.text}”`} rows={[row]} lists={RESTS} />,
  },
];

function ByWord({ row, title }: { row: Harm | Posture | Governance; title: string }) {
  return (
    <>
      {voicesOf(row, RESTS)} <Opens title={title} rows={[row]} lists={RESTS} />
    </>
  );
}

const nameOf = (row: { tellings: Harm["tellings"] }, index: number): string =>
  keyOf(`${index}`, row.tellings);

export function HarmView({ rows }: { rows: readonly Harm[] }) {
  return <RowTable caption="Harm to civilians as told, and aid" columns={HARM} rows={rows} name={nameOf} />;
}

export function PostureView({ rows }: { rows: readonly Posture[] }) {
  return <RowTable caption="Moves of forces as told" columns={POSTURE} rows={rows} name={nameOf} />;
}

export function GovernanceView({ rows }: { rows: readonly Governance[] }) {
  return <RowTable caption="Bodies that govern, as told" columns={GOVERNANCE} rows={rows} name={nameOf} />;
}

export function StatementsView({ rows }: { rows: readonly Statement[] }) {
  return <RowTable caption="Statements" columns={STATEMENTS} rows={rows} name={nameOf} />;
}
