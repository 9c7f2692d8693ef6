import { Failure } from "../parts/Notice";
import { Link } from "../url/location";
import { articleAddress } from "../url/route";
import { several } from "../words/counts";
import { type Holding, letterOf } from "./holdings";
import type { Control } from "./useHoldings";

/** The ways a place may stand, as control.md has them. */
const HOLD_WORDS: Readonly<Record<string, string>> = {
  held: "held, by the word of others than that side",
  claimed: "claimed: only its own side says so",
  contested: "contested",
  partly: "only parts are told of",
  unknown: "unknown: no holder is told, or what was told is over",
};

const rank = ({ hold }: Holding): number => Object.keys(HOLD_WORDS).indexOf(hold);
const silent = ({ votes }: Holding): number => (votes.length > 0 ? 0 : 1);

/** Places of which something is told first, by name within each way of standing. */
function inOrder(holdings: readonly Holding[]): Holding[] {
  return holdings.toSorted(
    (a, b) => silent(a) - silent(b) || rank(a) - rank(b) || a.name.localeCompare(b.name),
  );
}

/** Who holds a place, in one line; every word of it is what reports say. */
export function controlSays({ name, hold, holder }: Holding): string {
  return `${name}: ${hold}${holder === null ? "" : `, ${holder}, as said`}`;
}

/** What the letters stand for, and each place with the claims its holding rests on. */
export function HoldingList({
  control,
  onPoint,
}: {
  control: Control;
  onPoint: (id: string | null) => void;
}) {
  const { holdings, holders, error, again, opened, open } = control;
  if (error) return <Failure error={error} again={again} />;
  if (holdings.length === 0) return <p>Nobody is told to hold a place by that day.</p>;
  return (
    <div className="holdings">
      <ul className="holders" aria-label="Holders, as said">
        {holders.map((holder, series) => (
          <li key={holder}>
            <span className={`letter series-${(series % 8) + 1}`}>{letterOf(series)}</span> {holder}
          </li>
        ))}
      </ul>
      <details>
        <summary>How a place may stand</summary>
        <dl>
          {Object.entries(HOLD_WORDS).map(([hold, words]) => (
            <div key={hold}>
              <dt>
                <span className={`letter hold-${hold}`}>
                  {hold === "contested" ? "×" : hold === "unknown" ? "?" : "A"}
                </span>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </details>
      <ul className="holding-list" aria-label="Places">
        {inOrder(holdings).map((one) => (
          <li key={one.id}>
            <button
              type="button"
              aria-expanded={opened === one.id}
              onFocus={() => onPoint(one.id)}
              onBlur={() => onPoint(null)}
              onPointerEnter={() => onPoint(one.id)}
              onPointerLeave={() => onPoint(null)}
              onClick={() => open(opened === one.id ? null : one.id)}
            >
              <strong>{one.name}</strong> {one.hold}
              {one.holder !== null && `: ${one.holder}`}
              <span className="quiet"> {several(one.votes.length, "claim")}</span>
            </button>
            {opened === one.id && <Why holding={one} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Why({ holding: { why, votes } }: { holding: Holding }) {
  return (
    <div className="why">
      {why.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <ul>
        {votes.map(({ telling, denied, possible }, at) => (
          // One claim may tell of a place more than once.
          // oxlint-disable-next-line react/no-array-index-key -- the votes of a day never move
          <li key={`${telling.claim} ${at}`}>
            {denied && "Said not to be so: "}
            {possible && "As possible: "}
            <Link href={articleAddress(telling.article, telling.claim)}>“{telling.content.text}”</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
