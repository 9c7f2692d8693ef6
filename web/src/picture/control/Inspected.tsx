import type { Page } from "../../api/types";
import { useAnswer } from "../../api/useAnswer";
import { Failure, Loading } from "../../parts/Notice";
import { wholePath } from "../../url/picture";
import { articleAddress } from "../../url/route";
import { Link } from "../../url/location";
import { voice } from "../../words/chain";
import { spell } from "../../words/spell";
import type { Control, Vote } from "../rows";
import { partyWords } from "../words";
import type { Stay } from "./strips";

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
          <h3>{stay.title}</h3>
          <Votes row={stay.row} />
        </>
      )}
    </section>
  );
}

function Votes({ row }: { row: number }) {
  const { body, stale, error, again } = useAnswer<Page<Control>>(wholePath("control", [{ row }]));
  if (error) return <Failure error={error} again={again} />;
  const told = stale ? undefined : body?.items[0];
  if (!told) return <Loading what="its votes" />;
  return (
    <>
      <p className="quiet">Counted as told: {told.reasons.map(({ what }) => what).join("; ")}</p>
      <ul>
        {told.votes.map((vote) => (
          <li
            key={`${vote.telling.article} ${vote.telling.claim} ${vote.telling.trigger.start} ${vote.change}`}
          >
            <VoteLine vote={vote} />
          </li>
        ))}
        {told.fronts.map(({ telling, words }) => (
          <li key={`${telling.article} ${telling.claim} ${words.start}`}>
            {voice(telling)} of the front: “{words.text}”
          </li>
        ))}
      </ul>
    </>
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
