import type { IncidentSummary } from "../api/types";
import type { IncidentFilters } from "../url/incidents";
import type { MapState } from "../url/map";

export interface MapPanelProps {
  /** The filters of the list beside it; the panel shows the same incidents. */
  filters: IncidentFilters;
  /** Narrows the list: `{bbox}`, `{since, until}`, `{place: [name]}`; an empty value takes a filter away. */
  onNarrow: (change: Partial<IncidentFilters>) => void;
  /** What the address tells of the panel itself. */
  state: MapState;
  /** Keeps it in the address, without a step to go back to. */
  onState: (state: MapState) => void;
  /** The incident pointed at or focused in the list. */
  pointed: IncidentSummary | null;
  /** Lights the rows of the incidents pointed at on the map or the time strip; none: `[]`. */
  onPoint: (incidents: readonly string[]) => void;
}

/** The incidents of the list on a map and along time. It fills the place it is given (a flex column). */
export default function MapPanel(_props: MapPanelProps) {
  return <p className="loading">The map and time are not built yet.</p>;
}
