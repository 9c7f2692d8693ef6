import { NotGiven } from "../parts/NotGiven";
import { Published } from "../parts/Published";
import { Says } from "../parts/Says";
import { Standing } from "../parts/Standing";
import { Link } from "../url/location";
import { articleAddress } from "../url/route";
import type { ClaimShown } from "./types";

/** Who says a claim, in whose report, and the way to it there. */
export function ClaimHead({ shown: { title, record } }: { shown: ClaimShown }) {
  return (
    <div className="claim-head">
      <p className="of-report">
        <Link href={articleAddress(record.article, record.id)}>{title ?? record.article}</Link>
        <span>{record.outlet ?? <NotGiven what="outlet" />}</span>
        <Published published={record.published} />
      </p>
      <p>
        <Says claim={record} /> <Standing claim={record} />
      </p>
    </div>
  );
}
