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

/** Reads a topology; throws where it cannot be had. */
export async function readTopology(address: string): Promise<Topology> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The base map could not be loaded: HTTP status ${response.status}`);
  const bytes = await response.arrayBuffer();
  // The desk says that the file is compressed, and the browser unpacks it; other servers may not say so.
  const [first, second] = new Uint8Array(bytes, 0, 2);
  if (first !== 0x1f || second !== 0x8b) return JSON.parse(new TextDecoder().decode(bytes)) as Topology;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return (await new Response(unpacked).json()) as Topology;
}
