import { useCallback, useMemo, useRef, useState } from "react";

import type { IncidentSummary } from "../api/types";
import { Failure } from "../parts/Notice";
import { TimeStrip } from "../time/TimeStrip";
import { exportPath, INCIDENT_FILTERS, type IncidentFilters } from "../url/incidents";
import type { MapState } from "../url/map";
import { controlSays, HoldingList } from "./HoldingList";
import { Legend } from "./Legend";
import { MapCanvas } from "./MapCanvas";
import { canBeToldApart, type Mark } from "./marks";
import { Regions } from "./Regions";
import { EMPTY_SCENE, type Scene, type Spot } from "./scene";
import type { Surface } from "./surface";
import { Tip } from "./Tip";
import { Tools } from "./Tools";
import { useHoldings } from "./useHoldings";
import { useNames, usePlaces, useTiles } from "./usePlaces";
import { spoken } from "./words";

import "./map.css";

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

const tipOf = (spot: Spot) => <Tip spot={spot} />;
const NO_MARKS: readonly Mark[] = [];

/** The incidents of the list on a map and along time. It fills the place it is given (a flex column). */
export default function MapPanel({ filters, onNarrow, state, onState, pointed, onPoint }: MapPanelProps) {
  const surface = useRef<Surface | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const { marks, placed, unplaced, error, again } = usePlaces(filters);
  const { names, onSeen } = useNames();
  const tiles = useTiles();
  const control = useHoldings(state.layer === "control", state.day);
  const isControl = state.layer === "control";

  const lit = focused ?? (pointed ? (markOf(pointed, marks)?.id ?? null) : null);
  const scene = useMemo<Scene>(
    () => ({
      ...EMPTY_SCENE,
      marks: isControl ? NO_MARKS : marks,
      holdings: isControl ? control.holdings : EMPTY_SCENE.holdings,
      names,
      language: state.names,
      picked: new Set(filters.place),
      pointed: lit,
    }),
    [isControl, marks, control.holdings, names, state.names, filters.place, lit],
  );

  const pick = (mark: Mark) => {
    const places = mark.members.length > 0 ? mark.members.map((one) => one.place) : [mark.place];
    onNarrow({ place: places.every((place) => filters.place.includes(place)) ? [] : [...new Set(places)] });
  };
  const onPick = (spot: Spot) => {
    if (spot.holding) control.open(spot.holding.id);
    else if (spot.mark && canBeToldApart(spot.mark)) surface.current?.approach(spot);
    else if (spot.mark) pick(spot.mark);
  };
  const says = useCallback(
    (spot: Spot) => (spot.mark ? spoken(spot.mark) : spot.holding ? controlSays(spot.holding) : ""),
    [],
  );
  const hear = useCallback((made: Surface | null) => {
    surface.current = made;
  }, []);

  return (
    <div className={state.large ? "map-panel large" : "map-panel"}>
      <Tools
        state={state}
        onState={onState}
        onZoom={(by) => surface.current?.zoom(by)}
        onAll={() => {
          onState({ ...state, at: null });
          surface.current?.fitAll({ smooth: true });
        }}
        onPicture={() => void save(surface.current, pictureLines(filters, state))}
        geojson={exportPath("incidents.geojson", INCIDENT_FILTERS.write(filters))}
      />
      {error && <Failure error={error} again={again} />}
      <MapCanvas
        scene={scene}
        view={state.at}
        tiles={tiles}
        says={says}
        tip={tipOf}
        onView={(at) => onState({ ...state, at })}
        onSeen={onSeen}
        onPoint={(spot) => onPoint(spot?.mark?.ids ?? [])}
        onPick={onPick}
        surface={hear}
      />
      <div className="map-under-notes">
        {isControl ? (
          <HoldingList control={control} onPoint={setFocused} />
        ) : (
          <>
            {placed !== undefined && (
              <Regions
                marks={marks}
                unplaced={unplaced ?? 0}
                onPoint={(mark) => setFocused(mark?.id ?? null)}
                onPick={pick}
              />
            )}
            <Legend />
          </>
        )}
        <p className="map-source">Base map: Natural Earth. Names: GeoNames. No statement on borders.</p>
      </div>
      <TimeStrip
        filters={filters}
        onNarrow={onNarrow}
        day={isControl ? control.day : null}
        onDay={(day) => onState({ ...state, day })}
      />
    </div>
  );
}

/** The mark of an incident of the list: the place that has it among its first, or that lies where it does. */
function markOf({ id, place }: IncidentSummary, marks: readonly Mark[]): Mark | undefined {
  return (
    marks.find((mark) => mark.ids.includes(id)) ??
    marks.find(
      (mark) =>
        place !== null &&
        mark.lat === place.lat &&
        mark.lon === place.lon &&
        mark.radiusKm === place.radius_km,
    )
  );
}

/** What a picture of the map says of itself. */
function pictureLines(filters: IncidentFilters, { layer, day }: MapState): string[] {
  const span = [filters.since, filters.until].filter((one) => one !== "").join(" to ");
  const what =
    layer === "control"
      ? `Who is said to hold places${day === "" ? "" : `, ${day}`}`
      : `Incidents as reports tell them${span === "" ? "" : `, ${span}`}`;
  return [
    what,
    "Base map: Natural Earth. Names: GeoNames (CC BY 4.0). No statement on borders. Made with Reportedly.",
  ];
}

async function save(surface: Surface | null, lines: readonly string[]): Promise<void> {
  if (!surface) return;
  const address = URL.createObjectURL(await surface.picture(lines));
  const link = document.createElement("a");
  link.href = address;
  link.download = "map.png";
  link.click();
  URL.revokeObjectURL(address);
}
