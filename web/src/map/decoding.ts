import type { FeatureCollection, Geometry, MultiLineString, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";

/** The base map's layers: areas, then lines.  A file has some of them. */
export const AREAS = ["land", "lakes"] as const;
export const LINES = ["rivers", "divisions", "borders", "disputed"] as const;
export const LAYERS = [...AREAS, ...LINES] as const;
export type Layer = (typeof LAYERS)[number];

export type Base = Readonly<Record<(typeof AREAS)[number], MultiPolygon>> &
  Readonly<Record<(typeof LINES)[number], MultiLineString>>;

/** A topology's layer as a plain geometry; an empty one where it has no such layer. */
export function decoded(topology: Topology, layer: string): Geometry {
  const object = topology.objects[layer];
  const found = object && feature(topology, object);
  if (found && "geometry" in found) return found.geometry;
  const isArea = (AREAS as readonly string[]).includes(layer);
  return { type: isArea ? "MultiPolygon" : "MultiLineString", coordinates: [] };
}

/** All of a topology's layers. */
export function allDecoded(topology: Topology): Base {
  return Object.fromEntries(LAYERS.map((layer) => [layer, decoded(topology, layer)])) as unknown as Base;
}

export function collected(geometry: Geometry): FeatureCollection {
  return { type: "FeatureCollection", features: [{ type: "Feature", properties: {}, geometry }] };
}
