import { articleAddress } from "../../url/route";
import { Link } from "../../url/location";
import { voice } from "../../words/chain";
import { spell } from "../../words/spell";
import type { Vote } from "../rows";
import { partyWords } from "../words";
import { holdWords, type Stay, titleOf } from "./strips";

/** What the box in hand rests on: the rule's reasons, and every vote with its words. */
export function Inspected({ stay }: { stay: Stay | null }) {
  return (
    <section className="inspected" aria-label="The place and day in hand">
      {stay === null ? (
        <p className="quiet">
          Point at a box, or reach one with Tab and the arrow keys, to see the votes it rests on.
        </p>
      ) : (
        <>
          <h3>
            {titleOf(stay.row).split(":")[0]}: {holdWords(stay.row)}
          </h3>
          <p className="quiet">Counted as told: {stay.row.reasons.map(({ what }) => what).join("; ")}</p>
          <ul>
            {stay.row.votes.map((vote) => (
              <li key={`${vote.telling.claim} ${vote.telling.trigger.start} ${vote.change}`}>
                <VoteLine vote={vote} />
              </li>
            ))}
            {stay.row.fronts.map(({ telling, words }) => (
              <li key={`${telling.claim} ${words.start}`}>
                {voice(telling)} of the front: “{words.text}”
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function VoteLine({ vote }: { vote: Vote }) {
  const { telling, party, change, share } = vote;
  const told = spell(vote.earliest, vote.latest);
  return (
    <>
      <span className="speaker">{voice(telling)}</span>{" "}
      {vote.denied && <span className="caveat">not so, not counted</span>}{" "}
      {vote.possible && <span className="caveat">as possible, not counted</span>}{" "}
      {party ? partyWords(party) : "somebody not named"} {change} {share === null ? "it" : `“${share}”`}
      {told !== null && <span className="quiet"> ({told})</span>}:{" "}
      <Link className="serif" href={articleAddress(telling.article, telling.claim)}>
        “{telling.content.text}”
      </Link>
    </>
  );
}
