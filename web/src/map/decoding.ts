import type { FeatureCollection, Geometry, MultiLineString, MultiPolygon, Position } from "geojson";
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
  if (found && "geometry" in found) return whole(found.geometry);
  const isArea = (AREAS as readonly string[]).includes(layer);
  return { type: isArea ? "MultiPolygon" : "MultiLineString", coordinates: [] };
}

/**
 * Areas that lie across the 180th meridian in one piece, once on either side of the world: as they come they run around
 * all of it from one side to the other.
 */
function whole(geometry: Geometry): Geometry {
  if (geometry.type !== "MultiPolygon") return geometry;
  const coordinates = geometry.coordinates.flatMap((rings) => {
    const onward = rings.map(unwound);
    const reach = (onward[0] ?? []).map(([lon = 0]) => lon);
    if (reach.every((lon) => Math.abs(lon) <= 180)) return [rings];
    const beyond = reach.some((lon) => lon > 180) ? -360 : 360;
    return [onward, onward.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon + beyond, lat]))];
  });
  return { ...geometry, coordinates };
}

/** A ring that goes on past the 180th meridian where it crossed it; one around a pole, which has no other side, as it is. */
function unwound(ring: Position[]): Position[] {
  let turns = 0;
  const onward = ring.map(([lon = 0, lat = 0], at) => {
    const step = lon - (ring[at - 1]?.[0] ?? lon);
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [lon + 360 * turns, lat];
  });
  return turns === 0 ? onward : ring;
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
