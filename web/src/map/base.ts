import type { FeatureCollection, MultiLineString, MultiPolygon, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";

import coarseAddress from "./base/coarse.json?url";
import fineAddress from "./base/fine.json?url";

/** The base map's layers, of one detail. */
export interface Base {
  readonly land: MultiPolygon;
  readonly lakes: MultiPolygon;
  readonly borders: MultiLineString;
  readonly disputed: MultiLineString;
  /** Of 1:10m alone. */
  readonly divisions: MultiLineString | null;
  /** Of 1:50m alone: two to four kilometres off, so not for a close look. */
  readonly rivers: MultiLineString | null;
}

export type Detail = "coarse" | "fine";

/** From this zoom on the coarse map's bends are seen. */
export const FINE_ZOOM = 4.5;

const ADDRESSES: Readonly<Record<Detail, string>> = { coarse: coarseAddress, fine: fineAddress };
const asked = new Map<Detail, Promise<Base>>();

/** The base map, asked for once; throws where the page's own files cannot be had. */
export function base(detail: Detail): Promise<Base> {
  const known = asked.get(detail);
  if (known) return known;
  const asking = load(ADDRESSES[detail]);
  asked.set(detail, asking);
  // What failed once is asked for again.
  asking.catch(() => asked.delete(detail));
  return asking;
}

async function load(address: string): Promise<Base> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The base map could not be loaded: HTTP status ${response.status}`);
  return decoded((await response.json()) as Topology);
}

/** A topology's layers as plain geometries. */
export function decoded(topology: Topology): Base {
  const layer = <Kind extends Geometry>(name: string): Kind | null => {
    const object = topology.objects[name];
    if (!object) return null;
    const found = feature(topology, object);
    return "geometry" in found ? (found.geometry as Kind) : null;
  };
  const polygons = (name: string) =>
    layer<MultiPolygon>(name) ?? { type: "MultiPolygon" as const, coordinates: [] };
  const lines = (name: string) =>
    layer<MultiLineString>(name) ?? { type: "MultiLineString" as const, coordinates: [] };
  return {
    land: polygons("land"),
    lakes: polygons("lakes"),
    borders: lines("borders"),
    disputed: lines("disputed"),
    divisions: layer("divisions"),
    rivers: layer("rivers"),
  };
}

export function collected(geometry: Geometry): FeatureCollection {
  return { type: "FeatureCollection", features: [{ type: "Feature", properties: {}, geometry }] };
}
