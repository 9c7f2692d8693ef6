/** What is shown of the casebook on the map: what is said to have happened, or who is said to hold places. */
export const MAP_LAYERS = ["incidents", "control"] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

/** The language of the base map's names. */
export const NAMES = ["en", "ar"] as const;
export type Names = (typeof NAMES)[number];

/** Where the map looks: degrees and zoom. */
export interface MapView {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** What the address tells of the map and the time strip beyond the incidents' filters. */
export interface MapState {
  /** Null: all that was found. */
  at: MapView | null;
  layer: MapLayer;
  /** The day of whose holding the map tells; empty: the last one told of. */
  day: string;
  names: Names;
  /** Whether the map fills the window. */
  large: boolean;
}

export const FIRST_MAP: MapState = { at: null, layer: "incidents", day: "", names: "en", large: false };

const AT = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?),(\d{1,2}(?:\.\d+)?)$/;

export function readMap(query: URLSearchParams): MapState {
  const day = query.get("day") ?? "";
  return {
    at: viewOf(query.get("at") ?? ""),
    layer: MAP_LAYERS.find((layer) => layer === query.get("layer")) ?? FIRST_MAP.layer,
    day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : "",
    names: NAMES.find((names) => names === query.get("names")) ?? FIRST_MAP.names,
    large: query.get("shown") === "map",
  };
}

/** Only names that no other part of the incidents' address has. */
export function writeMap({ at, layer, day, names, large }: MapState): URLSearchParams {
  const query = new URLSearchParams();
  if (large) query.set("shown", "map");
  if (at !== null) query.set("at", [at.lat.toFixed(4), at.lon.toFixed(4), at.zoom.toFixed(2)].join(","));
  if (layer !== FIRST_MAP.layer) query.set("layer", layer);
  if (day !== "") query.set("day", day);
  if (names !== FIRST_MAP.names) query.set("names", names);
  return query;
}

function viewOf(given: string): MapView | null {
  const [, lat, lon, zoom] = (AT.exec(given) ?? []).map(Number);
  if (lat === undefined || lon === undefined || zoom === undefined) return null;
  if (Math.abs(lat) > 85 || Math.abs(lon) > 180 || zoom > 22) return null;
  return { lat, lon, zoom };
}
