import { Fragment, type ReactNode, use } from "react";

import type { IncidentSummary } from "../api/types";
import { NotGiven } from "../parts/NotGiven";
import { Accords } from "../parts/Accords";
import type { Column, SortName } from "../url/incidents";
import { number } from "../words/counts";
import { daysWords } from "../words/days";
import { precisionWords, sameName } from "../words/places";
import { tollRange } from "../words/toll";
import { CountryNames } from "./countries";
import { What } from "./What";

export interface ColumnKind {
  name: Column | "what";
  head: string;
  /** What it can be sorted by, each with the word on its button; the column's own head where it is one. */
  sorts: readonly (readonly [SortName, string])[];
  cell: (incident: IncidentSummary) => ReactNode;
}

/** The columns in the order in which they stand. */
export const KINDS: readonly ColumnKind[] = [
  { name: "days", head: "Days", sorts: [["day", "Days"]], cell: (one) => <Days incident={one} /> },
  {
    name: "what",
    head: "Said to have happened",
    sorts: [["type", "Said to have happened"]],
    cell: (one) => <What incident={one} />,
  },
  { name: "parties", head: "Who to whom", sorts: [], cell: (one) => <Parties incident={one} /> },
  { name: "place", head: "Where", sorts: [["place", "Where"]], cell: (one) => <Where incident={one} /> },
  {
    name: "told",
    head: "Told by",
    sorts: [
      ["accounts", "accounts"],
      ["outlets", "outlets"],
      ["origins", "origins"],
    ],
    cell: (one) => <Told incident={one} />,
  },
  { name: "dead", head: "Dead", sorts: [["dead", "Dead"]], cell: (one) => <Dead incident={one} /> },
  {
    name: "accords",
    head: "How accounts stand",
    sorts: [],
    cell: (one) => <Accords accords={one.accord} />,
  },
  { name: "grade", head: "Grade", sorts: [], cell: (one) => one.grade ?? <NotGiven /> },
];

function Days({ incident: { earliest, latest } }: { incident: IncidentSummary }) {
  const words = daysWords(earliest, latest);
  if (words === null) return <NotGiven what="day" />;
  // A date stays in one piece.
  return words.split(" ").map((word) => (
    <Fragment key={word}>
      <span className="day-word">{word}</span>{" "}
    </Fragment>
  ));
}

/** Where it is said to have happened, with how imprecise that is. */
export function Where({ incident: { place } }: { incident: IncidentSummary }) {
  const countries = use(CountryNames);
  if (place === null) return <NotGiven what="place" />;
  const country = place.country && countries ? (countries.get(place.country) ?? place.country) : null;
  const known = place.name !== null && !sameName(place.name, place.text) ? `(${place.name})` : null;
  const told = [precisionWords(place), country].filter((words) => words !== null).join(", ");
  return (
    <>
      <span className="place">{place.text}</span>
      {known !== null && <span className="as"> {known}</span>}
      {told !== "" && " "}
      {told !== "" && <span className="as precision">{told}</span>}
    </>
  );
}

function Told({ incident }: { incident: IncidentSummary }) {
  const { accounts, outlets, origins } = incident;
  return (
    <ul className="told" title={outlets.join(", ")}>
      <Tally count={accounts} what="account" />
      {outlets.length > 0 ? (
        <Tally count={outlets.length} what="outlet" />
      ) : (
        <li>
          <NotGiven what="outlet" />
        </li>
      )}
      <Tally count={origins} what="origin" />
    </ul>
  );
}

function Tally({ count, what }: { count: number; what: string }) {
  return (
    <li>
      <b>{number(count)}</b> {what}
      {count === 1 ? "" : "s"}
    </li>
  );
}

/** The dead that are told, low to high, and the number most origins give. */
export function Dead({ incident: { toll } }: { incident: IncidentSummary }) {
  const range = toll && tollRange(toll);
  if (!toll || range === null) return <NotGiven />;
  const one = toll.low === toll.high;
  return (
    <>
      <span className="unit">dead: </span>
      <b className="range">{range}</b>
      {toll.best !== null && !one && <span className="as"> best {number(toll.best)}</span>}
    </>
  );
}

function Parties({ incident: { actors, targets } }: { incident: IncidentSummary }) {
  return (
    <>
      {actors.length > 0 ? names(actors) : <NotGiven what="doer" />}
      <span className="as"> to </span>
      {targets.length > 0 ? names(targets) : <NotGiven />}
    </>
  );
}

function names(parties: IncidentSummary["actors"]): string {
  return parties.map(({ name }) => name).join(", ");
}
