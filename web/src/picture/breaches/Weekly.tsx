import { ScrollRegion } from "../../parts/ScrollRegion";
import { number, several } from "../../words/counts";
import { Opens } from "../Opens";
import type { BreachWeek } from "../rows";
import { plainWords } from "../words";

/** Pairs with a column of their own; more would not fit beside each other. */
const PAIRS = 6;

/** A ceasefire monitor's table: weeks by who accuses whom, beside how many articles were read. */
export function Weekly({ lines }: { lines: readonly BreachWeek[] }) {
  const pairs = [...new Set(lines.filter(tells).map(pairOf))].toSorted(
    (one, other) => alleged(lines, other) - alleged(lines, one),
  );
  const columns = pairs.slice(0, PAIRS);
  const more = pairs.length > PAIRS;
  const weeks = [...new Set(lines.map(({ monday }) => monday))];
  return (
    <>
      <p className="quiet">
        Breaches alleged in each week, beside how many articles of that week were read. No breach alleged
        means that nobody was read to allege one, not that it was quiet.
      </p>
      <ScrollRegion className="wide" label="Breaches by week">
        <table className="weekly">
          <caption className="visually-hidden">Breaches alleged by week, by who accuses whom</caption>
          <thead>
            <tr>
              <th scope="col">Week from</th>
              <th scope="col" className="figure">
                Articles read
              </th>
              {columns.map((pair) => (
                <th key={pair} scope="col">
                  {pair}
                </th>
              ))}
              {more && <th scope="col">{several(pairs.length - PAIRS, "other")}</th>}
            </tr>
          </thead>
          <tbody>
            {weeks.map((monday) => {
              const own = lines.filter((line) => line.monday === monday);
              const [first] = own;
              if (!first) return null;
              return (
                <tr key={monday}>
                  <th scope="row">{weekWords(first)}</th>
                  <td className="figure">{monday === null ? "" : number(first.articles)}</td>
                  {columns.map((pair) => (
                    <td key={pair}>
                      <Week
                        week={monday}
                        lines={own.filter((line) => tells(line) && pairOf(line) === pair)}
                      />
                    </td>
                  ))}
                  {more && (
                    <td>
                      <Week
                        week={monday}
                        lines={own.filter((line) => tells(line) && !columns.includes(pairOf(line)))}
                      />
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Week({ week, lines }: { week: string | null; lines: readonly BreachWeek[] }) {
  const [first] = lines;
  if (!first) return <span className="none">–</span>;
  const total = (name: "alleged" | "denied" | "kept") => lines.reduce((sum, line) => sum + line[name], 0);
  const said = [
    total("alleged") > 0 ? `${number(total("alleged"))} alleged` : "",
    total("denied") > 0 ? `${number(total("denied"))} denied` : "",
    total("kept") > 0 ? `${number(total("kept"))} said to be kept` : "",
  ].filter(Boolean);
  return (
    <Opens
      title={`Week from ${week ?? "(not told)"}: ${lines.length > 1 ? "other accusations" : pairOf(first)}`}
      rows={lines}
      lists={["tellings"]}
      address="breaches/weekly"
    >
      {said.join(", ")}
    </Opens>
  );
}

const tells = (line: BreachWeek): boolean => line.tellings.length > 0;

function pairOf({ accuser, accused, agreement }: BreachWeek): string {
  return `By ${accuser || "somebody not named"}, of ${accused || "nobody named"} (${plainWords(agreement)})`;
}

function alleged(lines: readonly BreachWeek[], pair: string): number {
  return lines
    .filter((line) => tells(line) && pairOf(line) === pair)
    .reduce((sum, line) => sum + line.alleged, 0);
}

function weekWords({ monday, weeks }: BreachWeek): string {
  if (monday === null) return "not told";
  return weeks > 1 ? `${monday}, for ${number(weeks)} weeks: nothing was read` : monday;
}
