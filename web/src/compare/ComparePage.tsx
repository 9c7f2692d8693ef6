import { useAnswer } from "../api/useAnswer";
import { Failure, Loading, Notice } from "../parts/Notice";
import { useTitle } from "../parts/useTitle";
import { comparePath, type CompareState } from "../url/compare";
import { Link } from "../url/location";
import { incidentsAddress } from "../url/route";
import { Comparison } from "./Comparison";
import type { Incident } from "./incident";
import { incidentTitle } from "./IncidentHead";
import "../charts/charts.css";
import "./compare.css";

export interface Props {
  /** All that the address tells of this view. */
  state: CompareState;
}

/** One incident: its accounts set side by side. */
export default function ComparePage({ state }: Props) {
  const { body, error, again, stale } = useAnswer<Incident>(state.id === "" ? null : comparePath(state.id));
  const incident = stale ? undefined : body;
  useTitle(incident ? incidentTitle(incident) : "Incident");
  return (
    <main id="main" tabIndex={-1} className="plain compare-page">
      <p className="back">
        <Link href={incidentsAddress()}>All incidents</Link>
      </p>
      {state.id === "" && (
        <Notice title="This address names no incident">
          <p>
            Choose one from <Link href={incidentsAddress()}>the incidents</Link>.
          </p>
        </Notice>
      )}
      {error?.missing && (
        <Notice title={`This casebook holds no incident “${state.id}”`}>
          <p>
            It may have got another name when incidents were made anew, or belong to another casebook. See{" "}
            <Link href={incidentsAddress()}>the incidents of this one</Link>.
          </p>
        </Notice>
      )}
      {error && !error.missing && <Failure error={error} again={again} />}
      {!error && !incident && state.id !== "" && <Loading what="the accounts" />}
      {!error && incident && <Comparison incident={incident} state={state} />}
    </main>
  );
}
