import { RangeBar } from "../../charts/RangeBar";
import { NotGiven } from "../../parts/NotGiven";
import { ScrollRegion } from "../../parts/ScrollRegion";
import { compareAddress } from "../../url/route";
import { Link } from "../../url/location";
import { number, range, several } from "../../words/counts";
import { innermost } from "../../words/chain";
import { Days, Place, Stand, voicesOf } from "../cells";
import { keyOf } from "../opened";
import { Opens } from "../Opens";
import { distinctClaims } from "../resting";
import { type Column, RowTable } from "../RowTable";
import type { Loss } from "../rows";
import { plainWords } from "../words";
import { greatest, kindWords, KINDS, type Side, sidesOf, spread } from "./ledger";

/** Losses as claimed: an overview by side and kind, then every loss of each side with its range. */
export function LossesView({ rows }: { rows: readonly Loss[] }) {
  const sides = sidesOf(rows);
  const most = greatest(rows);
  return (
    <>
      <Overview sides={sides} />
      {sides.map((side) => (
        <section key={side.key} className="side" aria-label={side.name}>
          <h2>{side.name}</h2>
          <RowTable
            caption={`Losses of ${side.name}, as claimed`}
            columns={columnsFor(most)}
            rows={side.losses}
            name={nameOf}
            className="ledger"
          />
        </section>
      ))}
    </>
  );
}

const RESTS = ["tellings"] as const;

const nameOf = (row: Loss, index: number): string => keyOf(`${index}`, row.tellings);

/** How many separate losses are claimed, and how great any one of them; never a total. */
function Overview({ sides }: { sides: readonly Side[] }) {
  const kinds = KINDS.filter((kind) => sides.some(({ losses }) => losses.some(({ what }) => what === kind)));
  return (
    <section aria-label="By side">
      <h2>By side, as claimed</h2>
      <p className="quiet">
        How many separate losses are told, and from the least to the greatest number in any one of them. They
        are never added up: two rows may count the same dead, and a part is told beside its whole.
      </p>
      <ScrollRegion className="wide" label="Losses by side and kind">
        <table className="matrix">
          <caption className="visually-hidden">Losses by side and kind</caption>
          <thead>
            <tr>
              <th scope="col">Side, as told</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {kindWords(kind)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sides.map((side) => (
              <tr key={side.key}>
                <th scope="row">{side.name}</th>
                {kinds.map((kind) => (
                  <td key={kind}>
                    <Sum
                      title={`${side.name}: ${kindWords(kind)}`}
                      rows={side.losses.filter(({ what, stand }) => what === kind && stand === "lost")}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Sum({ title, rows }: { title: string; rows: readonly Loss[] }) {
  if (rows.length === 0) return <span className="none">–</span>;
  return (
    <Opens title={title} rows={rows} lists={RESTS}>
      {rows.length === 1 ? "1 loss" : `${number(rows.length)} losses`}
      {spreadWords(rows)}
    </Opens>
  );
}

/** How many any one of some losses is told to be: a single one with its bounds, several from the least to the greatest. */
function spreadWords(rows: readonly Loss[]): string {
  const told = spread(rows);
  if (told === null) return ", no number";
  if (rows.length === 1 && rows[0]) return `: ${range(rows[0])}`;
  const open = rows.some(({ min, max }) => min === told.max && max === null) ? " or more" : "";
  return told.min === told.max
    ? `: ${number(told.min)}${open}`
    : `: ${number(told.min)} to ${number(told.max)}${open} each`;
}

function columnsFor(most: number): readonly Column<Loss>[] {
  return [
    {
      head: "Lost",
      cell: (row) => (
        <>
          {kindWords(row.what)} <Stand standing={row.stand} />
          {row.materiel !== null && <span className="quiet"> {plainWords(row.materiel)}</span>}
        </>
      ),
    },
    { head: "Who or what", cell: (row) => <Who row={row} />, kind: "words" },
    {
      head: "How many",
      cell: (row) => (
        <>
          {row.min === null && row.max === null ? <NotGiven /> : range(row)}
          <RangeBar min={row.min} max={row.max} most={most} />
        </>
      ),
    },
    { head: "Where", cell: (row) => <Place place={row.place} /> },
    { head: "When", cell: (row) => <Days of={row} /> },
    {
      head: "By whose word",
      cell: (row) => (
        <>
          {voicesOf(row, RESTS)} <Opens title={titleOf(row)} rows={[row]} lists={RESTS} />
          {row.claims.length > 1 && <EachOwn row={row} />}
        </>
      ),
    },
    {
      head: "Incident",
      cell: (row) =>
        row.incident === null ? (
          <NotGiven />
        ) : (
          <Link href={compareAddress({ id: row.incident })}>accounts side by side</Link>
        ),
    },
  ];
}

/** One loss told several times: each claim's own number, of many claims the first. */
function EachOwn({ row }: { row: Loss }) {
  const more = (row.cut?.["claims"]?.claims ?? 0) - distinctClaims(row.claims.map(({ telling }) => telling));
  return (
    <ul className="own-numbers">
      {row.claims.map((claim) => (
        <li key={`${claim.telling.claim} ${claim.count?.start}`}>
          {claim.count === null ? "no number" : `“${claim.count.text}”`} – {innermost(claim.telling)}{" "}
          <Stand standing={claim.stand} />
        </li>
      ))}
      {more > 0 && <li className="quiet">and {several(more, "claim")} more</li>}
    </ul>
  );
}

function Who({ row }: { row: Loss }) {
  const { named, who, part_of: whole } = row;
  const person =
    named &&
    [named.rank?.text, named.name.text, named.unit && `(${named.unit.text})`].filter(Boolean).join(" ");
  return (
    <>
      {person ?? (who === null ? <NotGiven /> : <span className="serif">“{who.text}”</span>)}
      {whole !== null && (
        <span className="part-of">part of “{whole.text.replace(/^of /, "")}”, never to be added to it</span>
      )}
    </>
  );
}

function titleOf(row: Loss): string {
  const whom = row.named?.name.text ?? row.who?.text;
  const told = row.min === null && row.max === null ? "" : `, ${range(row)}`;
  return `${kindWords(row.what)}${whom ? `: “${whom}”` : ""}${told}`;
}
