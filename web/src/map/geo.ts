/** Where a map looks: its middle in degrees, and the zoom at which the world is 512 · 2^zoom pixels wide. */
export interface View {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** West, south, east, north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export const LEAST_ZOOM = 0;
/** The base map's lines are made for zoom 8; two steps closer they are still right to a street's block or two. */
export const MOST_ZOOM = 12;
/** Web Mercator ends where the world is a square. */
export const MOST_LATITUDE = 85.051129;
/** Nothing is shown closer than this because it was fitted: a lone place is seen with its surroundings. */
export const CLOSEST_FIT = 9;

const TILE = 512;
const KM_AROUND = 40_075.017;

export function worldX(lon: number): number {
  return (lon + 180) / 360;
}

export function worldY(lat: number): number {
  const sine = Math.sin((clamp(lat, -MOST_LATITUDE, MOST_LATITUDE) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

export function lonOf(x: number): number {
  return x * 360 - 180;
}

export function latOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** A view laid out on a screen: Web Mercator, north up. */
export class Frame {
  /** The world's width in pixels. */
  readonly scale: number;
  readonly #left: number;
  readonly #top: number;

  constructor(
    readonly view: View,
    readonly size: Size,
  ) {
    this.scale = TILE * 2 ** view.zoom;
    this.#left = worldX(view.lon) * this.scale - size.width / 2;
    this.#top = worldY(view.lat) * this.scale - size.height / 2;
  }

  /** Where a point in degrees lies, in pixels from the upper left corner. */
  project(lon: number, lat: number): [x: number, y: number] {
    return [worldX(lon) * this.scale - this.#left, worldY(lat) * this.scale - this.#top];
  }

  /** The same for a point of the unit square that the world is. */
  place(x: number, y: number): [x: number, y: number] {
    return [x * this.scale - this.#left, y * this.scale - this.#top];
  }

  unproject(x: number, y: number): [lon: number, lat: number] {
    return [lonOf((x + this.#left) / this.scale), latOf((y + this.#top) / this.scale)];
  }

  /** How many pixels so many kilometres are at a latitude. */
  pixels(km: number, lat: number): number {
    return (km * this.scale) / (KM_AROUND * Math.cos((clamp(lat, -85, 85) * Math.PI) / 180));
  }

  bounds(): Bounds {
    const [west, north] = this.unproject(0, 0);
    const [east, south] = this.unproject(this.size.width, this.size.height);
    return [Math.max(west, -180), south, Math.min(east, 180), north];
  }
}

/** The view that shows all of some bounds, with a margin in pixels. */
export function fitted(bounds: Bounds, size: Size, margin = 40): View {
  const [west, south, east, north] = bounds;
  const [top, bottom] = [worldY(north), worldY(south)];
  const wide = Math.max(worldX(east) - worldX(west), 1e-9);
  const high = Math.max(bottom - top, 1e-9);
  const room = (length: number) => Math.max(length - 2 * margin, 32) / TILE;
  const zoom = Math.log2(Math.min(room(size.width) / wide, room(size.height) / high));
  return {
    lon: (west + east) / 2,
    lat: latOf((top + bottom) / 2),
    zoom: clamp(zoom, LEAST_ZOOM, CLOSEST_FIT),
  };
}

/** The bounds of points with a reach in kilometres; undefined where there are none. */
export function boundsOf(
  points: readonly { lon: number; lat: number; radiusKm: number }[],
): Bounds | undefined {
  if (points.length === 0) return undefined;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { lon, lat, radiusKm } of points) {
    const up = (radiusKm / KM_AROUND) * 360;
    const aside = Math.min(up / Math.cos((clamp(lat, -80, 80) * Math.PI) / 180), 180);
    west = Math.min(west, Math.max(lon - aside, -180));
    east = Math.max(east, Math.min(lon + aside, 180));
    south = Math.min(south, Math.max(lat - up, -MOST_LATITUDE));
    north = Math.max(north, Math.min(lat + up, MOST_LATITUDE));
  }
  return [west, south, east, north];
}

/** The view moved by pixels, zoomed about a point of the screen; kept on the world. */
export function moved(
  frame: Frame,
  {
    by = [0, 0],
    zoom = frame.view.zoom,
    about,
  }: { by?: readonly [number, number]; zoom?: number; about?: readonly [number, number] },
): View {
  const { width, height } = frame.size;
  const [ax, ay] = about ?? [width / 2, height / 2];
  const to = clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
  const grown = 2 ** (to - frame.view.zoom);
  const [lon, lat] = frame.unproject(
    ax + (width / 2 - ax) / grown + by[0],
    ay + (height / 2 - ay) / grown + by[1],
  );
  return { lon: clamp(lon, -180, 180), lat: clamp(lat, -MOST_LATITUDE, MOST_LATITUDE), zoom: to };
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
