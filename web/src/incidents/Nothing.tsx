import { Notice } from "../parts/Notice";
import { INCIDENT_FILTERS, type IncidentFilters } from "../url/incidents";
import { Link } from "../url/location";

interface Props {
  filters: IncidentFilters;
  change: (filters: IncidentFilters) => void;
}

/** Why there is no incident to show, and what to do about it. */
export function Nothing({ filters, change }: Props) {
  if (INCIDENT_FILTERS.active(filters).length > 0) {
    return (
      <Notice title="No incidents match these filters">
        <p>Remove a filter above, or all of them.</p>
        <button type="button" onClick={() => change(INCIDENT_FILTERS.none)}>
          Clear all filters
        </button>
      </Notice>
    );
  }
  return (
    <Notice title="This casebook holds no incidents yet">
      <p>
        Incidents are brought together from claims that tell of a happening.{" "}
        <Link href="/claims">See whether there are claims</Link>. If there are none, add reports from a
        terminal: <code>reportedly add FILE …</code>
      </p>
      <p>
        If there are, have the incidents made: press <em>Bring up to date</em> above where it stands, or run{" "}
        <code>reportedly reconcile</code>. Where the desk serves a casebook other than{" "}
        <code>casebook.db</code>, name it: <code>--casebook FILE</code>.
      </p>
    </Notice>
  );
}
