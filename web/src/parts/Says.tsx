import type { Claim } from "../api/types";
import { speaker, unnamed } from "../words/speaker";

/** Who says a claim, and through whom, in the text's own words. */
export function Says({
  claim,
}: {
  claim: Pick<Claim, "source" | "source_ref" | "via"> & { status: string };
}) {
  const { named, as } = speaker(claim);
  return (
    <span className="says">
      {named === null ? (
        <span className="voice">{unnamed(claim.status)}</span>
      ) : (
        <span className="speaker">{named}</span>
      )}
      {as !== null && <span className="as"> as “{as}”</span>}
      {claim.via.length > 0 && (
        <span className="via"> via {claim.via.map((span) => span.text).join(", via ")}</span>
      )}
    </span>
  );
}
