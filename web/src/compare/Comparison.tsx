import { Notice } from "../parts/Notice";
import { ALL_OPEN, compareAddress, type CompareState } from "../url/compare";
import { go } from "../url/location";
import { exportPath } from "../url/incidents";
import { BySide } from "./BySide";
import { type Origin, originsOf, partsOn, thatTell } from "./columns";
import { Courses } from "./Course";
import { Held } from "./Held";
import type { Incident } from "./incident";
import { IncidentHead } from "./IncidentHead";
import { JudgeIncident } from "./JudgeIncident";
import { Legend } from "./Legend";
import { SideBySide } from "./SideBySide";
import { useNarrow } from "./useNarrow";

/** An incident's accounts set side by side, with what they are held together by and how the numbers ran. */
export function Comparison({ incident, state }: { incident: Incident; state: CompareState }) {
  const narrow = useNarrow();
  const slots = state.parted ? incident.slots.filter(partsOn) : incident.slots;
  const accounts = state.parted ? thatTell(incident.accounts, slots) : incident.accounts;
  const origins = originsOf(accounts, state.open);
  const layout = state.layout === "auto" ? (narrow ? "list" : "table") : state.layout;
  const change = (next: Partial<CompareState>) =>
    go(compareAddress({ ...state, ...next }), { replace: true });
  return (
    <>
      <IncidentHead incident={incident} />
      <Ways incident={incident} state={{ ...state, layout }} origins={origins} onChange={change} />
      <Legend />
      {slots.length === 0 ? (
        <Notice title="The accounts part on nothing that was read">
          <button type="button" onClick={() => change({ parted: false })}>
            Show all sides of it
          </button>
        </Notice>
      ) : layout === "list" ? (
        <BySide slots={slots} accounts={incident.accounts} />
      ) : (
        <SideBySide
          origins={origins}
          slots={slots}
          onToggle={(origin) => change({ open: toggled(state.open, origin, origins) })}
        />
      )}
      <Courses incident={incident} slots={slots} />
      <Held incident={incident} />
      <JudgeIncident incident={incident} />
    </>
  );
}

/** The origins that stay open once one was folded or unfolded. */
function toggled(open: readonly string[], { key, open: was }: Origin, origins: readonly Origin[]): string[] {
  const before = open.includes(ALL_OPEN) ? origins.filter(many).map((origin) => origin.key) : open;
  return was ? before.filter((other) => other !== key) : [...before, key];
}

const many = (origin: Origin): boolean => origin.accounts.length > 1;

interface WaysProps {
  incident: Incident;
  state: CompareState;
  origins: readonly Origin[];
  onChange: (next: Partial<CompareState>) => void;
}

function Ways({ incident, state, origins, onChange }: WaysProps) {
  const folded = origins.filter(many);
  const allOpen = folded.every((origin) => origin.open);
  const file = new URLSearchParams({ incident: incident.summary.id });
  return (
    <div className="compare-ways">
      <label>
        <input
          type="checkbox"
          checked={state.parted}
          onChange={(event) => onChange({ parted: event.target.checked })}
        />{" "}
        Only where they part
      </label>
      <button
        type="button"
        aria-pressed={state.layout === "list"}
        onClick={() => onChange({ layout: state.layout === "list" ? "table" : "list" })}
      >
        {state.layout === "list" ? "Show as columns" : "Show as a list"}
      </button>
      {state.layout !== "list" && folded.length > 0 && (
        <button type="button" onClick={() => onChange({ open: allOpen ? [] : [ALL_OPEN] })}>
          {allOpen ? "One column for each origin" : "One column for each account"}
        </button>
      )}
      <a href={exportPath("claims.csv", file)} download>
        Its claims as CSV
      </a>
    </div>
  );
}
