import type { IncidentSummary } from "../api/types";
import { Caveats } from "../parts/Standing";
import { Link } from "../url/location";
import { compareAddress } from "../url/route";
import { several } from "../words/counts";
import { typeWords } from "../words/types";

/** What is said to have happened: the kind of event, one account's words and whose they are. */
export function What({ incident }: { incident: IncidentSummary }) {
  const { id, type, headline } = incident;
  return (
    <>
      <span className="what-line">
        <span className="kind">{typeWords(type)}</span> <PartMark incident={incident} />
        <span className="voice-line" title={headline.voice}>
          <span className="speaker">{headline.voice}</span>
          <span className="status-words">, {headline.status}</span> <Caveats claim={headline} />
        </span>
      </span>
      <Link className="content" href={compareAddress({ id })} tabIndex={-1}>
        “{headline.text}”
      </Link>
    </>
  );
}

/** Tells that an incident is a part of a larger one, or has such parts. */
function PartMark({ incident: { part_of: whole, parts } }: { incident: IncidentSummary }) {
  if (whole !== null) {
    return (
      <Link className="part-mark" href={compareAddress({ id: whole })} tabIndex={-1} title="Opens the whole">
        ◂ part of a larger one
      </Link>
    );
  }
  return parts.length > 0 ? <span className="part-mark">▸ has {several(parts.length, "part")}</span> : null;
}
