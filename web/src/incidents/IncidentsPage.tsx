import { useTitle } from "../parts/useTitle";
import type { IncidentsState } from "../url/incidents";

/** What is said to have happened, by whom, and where accounts part. */
export function IncidentsPage(_props: { state: IncidentsState }) {
  useTitle("Incidents");
  return (
    <main id="main" tabIndex={-1} className="plain">
      <h1>Incidents</h1>
    </main>
  );
}
