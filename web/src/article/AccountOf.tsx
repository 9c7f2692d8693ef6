import { Link } from "../url/location";
import { compareAddress } from "../url/compare";
import { several } from "../words/counts";
import { spell } from "../words/spell";
import { typeWords } from "../words/types";
import type { IncidentOf } from "./useIncidentsOf";

/** The incidents that a claim is an account of: the ways to what others say of them. */
export function AccountOf({ incidents }: { incidents: IncidentOf[] }) {
  if (incidents.length === 0) return null;
  return (
    <p className="account-of">
      An account of{" "}
      {incidents.map(({ id, summary }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <Link href={compareAddress({ id })}>{summary === null ? id : words(summary)}</Link>
          {summary !== null && (
            <span className="gloss">
              {" "}
              {several(summary.accounts, "account")}, {several(summary.outlets.length, "outlet")}
            </span>
          )}
        </span>
      ))}
    </p>
  );
}

type Summary = NonNullable<IncidentOf["summary"]>;

function words({ type, place, earliest, latest }: Summary): string {
  const where = place === null ? "place not given" : place.name;
  return `${typeWords(type)}, ${where}, ${spell(earliest, latest) ?? "day not given"}`;
}
