import { Menu } from "../parts/Menu";
import type { MapState } from "../url/map";

interface Props {
  state: MapState;
  onState: (state: MapState) => void;
  onZoom: (by: number) => void;
  onAll: () => void;
  onPicture: () => void;
  geojson: string;
}

const ZOOM = 0.75;

/** What can be done with the map. */
export function Tools({ state, onState, onZoom, onAll, onPicture, geojson }: Props) {
  return (
    <div className="map-tools">
      <fieldset className="map-layers">
        <legend className="visually-hidden">What the map shows</legend>
        {(
          [
            ["incidents", "Incidents"],
            ["control", "Who is said to hold places"],
          ] as const
        ).map(([layer, words]) => (
          <label key={layer}>
            <input
              type="radio"
              name="map-layer"
              checked={state.layer === layer}
              onChange={() => onState({ ...state, layer })}
            />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <div className="map-buttons">
        <button type="button" aria-label="Zoom in" onClick={() => onZoom(ZOOM)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => onZoom(-ZOOM)}>
          −
        </button>
        <button type="button" onClick={onAll}>
          All
        </button>
        <button
          type="button"
          aria-pressed={state.large}
          onClick={() => onState({ ...state, large: !state.large })}
        >
          {state.large ? "Smaller" : "Larger"}
        </button>
        <Menu label="More">
          <label className="map-names">
            Names{" "}
            <select
              value={state.names}
              onChange={({ target }) => onState({ ...state, names: target.value === "ar" ? "ar" : "en" })}
            >
              <option value="en">English</option>
              <option value="ar">Arabic, where they are</option>
            </select>
          </label>
          <button type="button" onClick={onPicture}>
            Save as a picture
          </button>
          <a href={geojson} download>
            Save as GeoJSON
          </a>
        </Menu>
      </div>
    </div>
  );
}
