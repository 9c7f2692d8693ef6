import { useState } from "react";

import { ScrollRegion } from "../parts/ScrollRegion";
import { several } from "../words/counts";
import { Opens } from "./Opens";
import type { Naming } from "./rows";
import { partyKey, partyWords } from "./words";

/** Parties shown at first; the others on demand. */
const SHOWN = 8;
/** Columns for so many voices, the busiest; as `reportedly naming --matrix` has it. */
const VOICES = 8;

/** What each voice calls each party: for each party a table of words by voices. */
export function NamingView({ rows }: { rows: readonly Naming[] }) {
  const [all, setAll] = useState(false);
  const parties = [...grouped(rows, ({ actor }) => partyKey(actor)).values()].toSorted(
    (one, other) => sum(other) - sum(one),
  );
  const shown = all ? parties : parties.slice(0, SHOWN);
  return (
    <>
      <p className="quiet">
        Columns are voices, the busiest first; a speaker is named as quoted. “ ” marks words in quotation
        marks of their own, which may keep a distance; <i>verbatim</i> words stand within a longer quotation,
        so that they are the speaker’s own.
      </p>
      {shown.map((own) => {
        const [first] = own;
        return first && <Matrix key={partyKey(first.actor)} rows={own} />;
      })}
      {parties.length > SHOWN && (
        <button type="button" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? "Show fewer parties" : `Show ${parties.length - SHOWN} more`}
        </button>
      )}
    </>
  );
}

function Matrix({ rows }: { rows: readonly Naming[] }) {
  const [first] = rows;
  if (!first) return null;
  const voices = [...grouped(rows, voiceOf)].toSorted(([, one], [, other]) => sum(other) - sum(one));
  const columns = voices.slice(0, VOICES).map(([voice]) => voice);
  const rest = voices.slice(VOICES).map(([voice]) => voice);
  const words = [...grouped(rows, (row) => row.words)].toSorted(
    ([, one], [, other]) => sum(other) - sum(one),
  );
  const party = partyWords(first.actor);
  return (
    <section className="naming" aria-label={party}>
      <h2>
        {party}
        {first.actor.id === null && <span className="quiet"> – words for somebody not known by name</span>}
      </h2>
      <ScrollRegion className="wide" label={`What each voice calls ${party}`}>
        <table className="matrix">
          <caption className="visually-hidden">What each voice calls {party}</caption>
          <thead>
            <tr>
              <th scope="col">Called</th>
              {columns.map((voice) => (
                <th key={voice} scope="col">
                  {voice}
                </th>
              ))}
              {rest.length > 0 && <th scope="col">{several(rest.length, "other voice")}</th>}
            </tr>
          </thead>
          <tbody>
            {words.map(([label, told]) => (
              <tr key={label}>
                <th scope="row">
                  <span className="serif">{label}</span>{" "}
                  {told.some(({ loaded }) => loaded) && <span className="caveat">judging</span>}
                </th>
                {columns.map((voice) => (
                  <td key={voice}>
                    <Times party={party} rows={told.filter((row) => voiceOf(row) === voice)} />
                  </td>
                ))}
                {rest.length > 0 && (
                  <td>
                    <Times party={party} rows={told.filter((row) => rest.includes(voiceOf(row)))} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Times({ party, rows }: { party: string; rows: readonly Naming[] }) {
  const [first] = rows;
  if (!first) return <span className="none">–</span>;
  const scare = rows.reduce((all, row) => all + row.scare_quotes, 0);
  const verbatim = rows.reduce((all, row) => all + row.verbatim, 0);
  const voice = rows.length > 1 ? "other voices" : voiceOf(first);
  return (
    <>
      <Opens title={`${party} called “${first.words}” by ${voice}`} rows={rows} lists={["tellings"]}>
        {sum(rows)}
      </Opens>
      {scare > 0 && (
        <span className="quiet">
          {" "}
          <span aria-hidden="true">“ ”</span>
          <span className="visually-hidden">in quotation marks</span> {scare}
        </span>
      )}
      {verbatim > 0 && <span className="quiet"> verbatim {verbatim}</span>}
    </>
  );
}

const voiceOf = ({ voice, quoted }: Naming): string => (quoted ? `${voice} (quoted)` : voice);

const sum = (rows: readonly Naming[]): number => rows.reduce((all, { count }) => all + count, 0);

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
