import type { Claim, ClaimJudged, Span } from "../api/types";
import { NotGiven } from "../parts/NotGiven";
import { Published } from "../parts/Published";
import { Says } from "../parts/Says";
import { Caveats } from "../parts/Standing";
import { fieldWords } from "../review/fields";
import { type Filters, toggled } from "../url/filters";
import { Link } from "../url/location";
import { articleAddress, claimsAddress } from "../url/route";
import { countWords } from "../words/counts";
import { typeWords } from "../words/types";

const HEADS = ["Who says", "Status", "Said to have happened", "Where and when, as told", "Reported by"];

interface Props {
  claims: Claim[];
  /** Those of which persons decided something. */
  judged?: ClaimJudged[];
  filters: Filters;
}

/** Claims as rows; narrow windows lay them out as cards. */
export function ClaimTable({ claims, judged = [], filters }: Props) {
  const decided = new Map(judged.map((one) => [`${one.article} ${one.claim}`, one.judged]));
  return (
    <table className="claims cards" aria-label="Claims: who says that what happened">
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <ClaimRow
            key={`${claim.article} ${claim.id}`}
            claim={claim}
            judged={decided.get(`${claim.article} ${claim.id}`) ?? []}
            filters={filters}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  claim: Claim;
  judged: ClaimJudged["judged"];
  filters: Filters;
}

function ClaimRow({ claim, judged, filters }: RowProps) {
  return (
    <tr>
      <td className="cell-says">
        <Says claim={claim} />
      </td>
      <td className="cell-standing">
        <span className="status">{claim.status}</span>
        {claim.cue && <span className="cue-words">“{claim.cue.text}”</span>}
      </td>
      <td className="cell-content">
        <Caveats claim={claim} />
        <Link className="content" href={articleAddress(claim.article, claim.id)}>
          “{claim.content.text}”
        </Link>
        <Kinds claim={claim} />
        <Judged judged={judged} />
      </td>
      <td className="cell-where">
        <Words spans={claim.events.flatMap((event) => event.place)} what="place" filters={filters} />
        <Words spans={claim.events.flatMap((event) => event.time)} what="time" filters={filters} />
      </td>
      <td className="cell-outlet">
        {claim.outlet ?? <NotGiven what="outlet" />}
        <Published published={claim.published} />
      </td>
    </tr>
  );
}

/** What persons decided of a claim, each beside what the machine has, which stays to be read. */
function Judged({ judged }: { judged: ClaimJudged["judged"] }) {
  if (judged.length === 0) return null;
  return (
    <ul className="judged-beside" aria-label="Decided by persons">
      {judged.map(({ field, verdict, value, machine, decided_by: who }) => (
        <li key={field}>
          {who.join(", ")}:{" "}
          {field === "" ? (
            verdict === "negative" ? (
              "rejected"
            ) : (
              "accepted"
            )
          ) : verdict === "positive" ? (
            `${fieldWords(field)} right`
          ) : (
            <>
              {fieldWords(field)} <s>{machine ?? "not given"}</s> {value ?? "not given"}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The kinds of event a claim tells of, and the numbers it gives. */
function Kinds({ claim }: { claim: Claim }) {
  const kinds = distinct(claim.events.map((event) => typeWords(event.type)));
  const counts = distinct(claim.events.flatMap((event) => event.counts.map(countWords)));
  if (kinds.length + counts.length === 0) return null;
  return (
    <ul className="kinds" aria-label="Kinds of event and numbers">
      {kinds.map((kind) => (
        <li key={kind}>{kind}</li>
      ))}
      {counts.map((count) => (
        <li key={count} className="count">
          {count}
        </li>
      ))}
    </ul>
  );
}

interface WordsProps {
  spans: Span[];
  what: "place" | "time";
  filters: Filters;
}

/** Place or time words; a place leads to the claims that name it. */
function Words({ spans, what, filters }: WordsProps) {
  const words = distinct(spans.map((span) => span.text));
  if (words.length === 0) return <NotGiven what={what} />;
  return (
    <ul className={`told-words ${what}`} aria-label={what}>
      {words.map((text) => (
        <li key={text}>
          {what === "place" && !filters.place.includes(text) ? (
            <Link href={claimsAddress(toggled(filters, "place", text))} title={`Claims naming ${text}`}>
              {text}
            </Link>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  );
}

const distinct = (texts: string[]): string[] => [...new Set(texts)];
