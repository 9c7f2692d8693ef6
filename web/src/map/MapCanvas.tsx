import { type CSSProperties, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";

import type { MapView } from "../url/map";
import type { Bounds, Frame } from "./geo";
import type { Scene, Spot } from "./scene";
import { Surface } from "./surface";

export interface MapCanvasProps {
  scene: Scene;
  /** Where to look; null: at all that is marked. */
  view: MapView | null;
  /** The reader's own tiles, if the desk has any. */
  tiles: string | null;
  /** What a spot says, in one line. */
  says: (spot: Spot) => string;
  /** What is shown beside a spot that is pointed at. */
  tip: (spot: Spot) => React.ReactNode;
  onView: (view: MapView) => void;
  /** What is seen, once the map is still. */
  onSeen: (seen: { bounds: Bounds; zoom: number }) => void;
  onPoint: (spot: Spot | null) => void;
  onPick: (spot: Spot) => void;
  /** The surface, for what is asked of it from outside: to fit, to zoom, to take a picture; null when it goes. */
  surface: (surface: Surface | null) => void;
}

/** So many of the places in the window can be gone through with Tab; a list of more than that is not gone through. */
const TABBED = 40;
/** The list of what is in the window is made anew when the map has been still for so many milliseconds. */
const STILL = 200;

/** The map itself, under whichever hands: pointer, keys, or the list of what is on it. */
export function MapCanvas(props: MapCanvasProps) {
  const { scene, view, tiles, says, tip, onPick } = props;
  const place = useRef<HTMLDivElement>(null);
  const surface = useRef<Surface | null>(null);
  const told = useRef<string | null>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const [seen, setSeen] = useState<readonly Spot[]>([]);
  const [pointed, setPointed] = useState<Spot | null>(null);
  const [failure, setFailure] = useState("");

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let still = 0;
    const made = new Surface(
      element,
      {
        rested: (now) => {
          told.current = key(now);
          latest.current.onView(now);
        },
        seen: (spots, frame) => {
          clearTimeout(still);
          still = window.setTimeout(() => {
            setSeen(inWindow(spots, frame));
            latest.current.onSeen({ bounds: frame.bounds(), zoom: frame.view.zoom });
          }, STILL);
        },
        pointed: (spot) => {
          setPointed(spot);
          latest.current.onPoint(spot);
        },
        picked: (spot) => latest.current.onPick(spot),
        failed: setFailure,
      },
      { view: latest.current.view },
    );
    surface.current = made;
    latest.current.surface(made);
    const themed = new MutationObserver(() => made.dress());
    themed.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const dark = window.matchMedia?.("(prefers-color-scheme: dark)");
    const dress = () => made.dress();
    dark?.addEventListener?.("change", dress);
    return () => {
      clearTimeout(still);
      themed.disconnect();
      dark?.removeEventListener?.("change", dress);
      latest.current.surface(null);
      surface.current = null;
      made.destroy();
    };
  }, []);

  useEffect(() => {
    if (tiles !== null) surface.current?.lay(tiles);
  }, [tiles]);
  useEffect(() => surface.current?.setScene(scene), [scene]);

  // Where the address asks for, unless that is where the reader has just moved it; all that is marked for none.
  const wanted = view === null ? null : key(view);
  const marks = scene.marks;
  const holdings = scene.holdings;
  useEffect(() => {
    if (view === null) surface.current?.fitAll();
    // oxlint-disable-next-line react/exhaustive-deps -- only what is marked moves a map that nobody has moved
  }, [wanted === null, marks, holdings]);
  useEffect(() => {
    if (view === null || wanted === told.current) return;
    told.current = wanted;
    surface.current?.show(view);
    // oxlint-disable-next-line react/exhaustive-deps -- `wanted` is all of the view
  }, [wanted]);

  const press = (event: KeyboardEvent) => {
    if (event.target !== place.current || event.altKey || event.ctrlKey || event.metaKey) return;
    if (surface.current?.press(event.key)) event.preventDefault();
  };
  const focus = (spot: Spot | null) => {
    if (spot) surface.current?.reveal(spotLon(spot), spotLat(spot));
    setPointed(spot);
    latest.current.onPoint(spot);
  };
  const shown = pointed && (surface.current?.spot(pointed.id) ?? pointed);

  return (
    <div className="map-frame">
      <div
        ref={place}
        className="map-place"
        role="application"
        aria-roledescription="map"
        aria-label="Map. Arrow keys move it, plus and minus zoom, 0 shows everything; Tab goes through its places."
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is moved with the keys
        tabIndex={0}
        onKeyDown={press}
      />
      {failure !== "" && (
        <p className="map-failure" role="alert">
          {failure}
        </p>
      )}
      <ul className="visually-hidden" aria-label="Places in the window">
        {seen.slice(0, TABBED).map((spot) => (
          <li key={spot.id}>
            <button
              type="button"
              onFocus={() => focus(spot)}
              onBlur={() => focus(null)}
              onClick={() => onPick(spot)}
            >
              {says(spot)}
            </button>
          </li>
        ))}
      </ul>
      {shown && (
        <div className="map-tip" style={beside(shown, place.current)} aria-hidden="true">
          {tip(shown)}
        </div>
      )}
    </div>
  );
}

/** Where the tip stands: over the spot, or under it near the upper edge. */
function beside({ x, y, radius }: Spot, place: HTMLElement | null): CSSProperties {
  const width = place?.clientWidth ?? 0;
  const half = 120;
  const left = Math.min(Math.max(x, half), Math.max(width - half, half));
  // As high as a tip with its places is.
  const under = y < 230;
  return {
    left: `${left}px`,
    top: `${under ? y + radius + 8 : y - radius - 8}px`,
    transform: `translate(-50%, ${under ? "0" : "-100%"})`,
  };
}

function inWindow(spots: readonly Spot[], { size }: Frame): Spot[] {
  return spots
    .filter(({ x, y }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height)
    .toSorted((a, b) => weight(b) - weight(a));
}

function weight({ mark }: Spot): number {
  return mark?.incidents ?? 0;
}

function spotLon({ mark, holding }: Spot): number {
  return mark?.lon ?? holding?.lon ?? 0;
}

function spotLat({ mark, holding }: Spot): number {
  return mark?.lat ?? holding?.lat ?? 0;
}

function key({ lon, lat, zoom }: MapView): string {
  return `${lat.toFixed(4)},${lon.toFixed(4)},${zoom.toFixed(2)}`;
}
