import { number } from "../words/counts";
import { incidents, standings, whereabouts } from "./words";
import type { Mark } from "./marks";
import type { Spot } from "./scene";

/** So many of the places brought together are named. */
const NAMED = 5;

/** What is told of a spot, beside it. */
export function Tip({ spot }: { spot: Spot }) {
  if (spot.holding) {
    const { name, hold, holder } = spot.holding;
    return (
      <>
        <strong>{name}</strong>
        <p>{holder === null ? hold : `${hold}: ${holder}, as said`}</p>
      </>
    );
  }
  return spot.mark && <MarkTip mark={spot.mark} />;
}

function MarkTip({ mark }: { mark: Mark }) {
  const known = whereabouts(mark);
  return (
    <>
      <strong>{mark.name}</strong>
      <p>
        {incidents(mark.incidents)}, {number(mark.accounts)} {mark.accounts === 1 ? "account" : "accounts"}
      </p>
      {mark.deadHigh !== null && <p>up to {number(mark.deadHigh)} dead told of one</p>}
      <p className="quiet">{standings(mark).join(" · ")}</p>
      {known !== "" && <p className="quiet">{known}</p>}
      {mark.members.length > 0 && (
        <ul>
          {mark.members.slice(0, NAMED).map((one) => (
            <li key={one.id}>
              {one.name} <span className="quiet">{number(one.incidents)}</span>
            </li>
          ))}
          {mark.members.length > NAMED && <li className="quiet">and {mark.members.length - NAMED} more</li>}
        </ul>
      )}
    </>
  );
}
