import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import type { Topology } from "topojson-specification";
import { describe, expect, it, vi } from "vitest";

import { allDecoded, decoded, readTopology } from "./decoding";

const packed = (name: string) => readFileSync(join(import.meta.dirname, "base", `map-${name}.json.gz`));
const unpacked = (name: string) => JSON.parse(gunzipSync(packed(name)).toString()) as Topology;
const coarse = allDecoded(unpacked("coarse"));
const fine = allDecoded(unpacked("fine"));

const near = (lines: readonly number[][][], [lon, lat]: readonly [number, number], within: number) =>
  lines.some((line) => line.some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < within));

describe("the base map", () => {
  it("comes with every layer, small enough to ship", () => {
    for (const map of [coarse, fine]) {
      expect(map.land.coordinates.length).toBeGreaterThan(500);
      expect(map.borders.coordinates.length).toBeGreaterThan(100);
      expect(map.lakes.coordinates.length).toBeGreaterThan(100);
    }
    expect(coarse.rivers.coordinates.length).toBeGreaterThan(300);
    expect(fine.divisions.coordinates.length).toBeGreaterThan(5_000);
    const bytes = packed("coarse").length + packed("fine").length;
    expect(bytes).toBeLessThan(2_000_000);
  });

  it("has no area that runs around the world", () => {
    for (const map of [coarse, fine]) {
      const steps = map.land.coordinates.flatMap(([outer = []]) =>
        outer.slice(1).map(([lon = 0], at) => Math.abs(lon - (outer[at]?.[0] ?? 0))),
      );
      expect(steps.filter((step) => step > 180)).toEqual([]);
    }
    // Chukotka, on either side.
    const reaches = coarse.land.coordinates.map(([outer = []]) => outer.map(([lon = 0]) => lon));
    expect(reaches.some((lons) => lons.some((lon) => lon > 185))).toBe(true);
    expect(reaches.some((lons) => lons.some((lon) => lon < -185))).toBe(true);
  });

  it("keeps disputed lines apart from borders", () => {
    // The neck of Crimea, the middle of Kosovo's border with Serbia; the border of Syria and Iraq is neither.
    for (const spot of [
      [33.6, 46.13],
      [21.3, 42.9],
    ] as const)
      expect(near(fine.disputed.coordinates, spot, 0.4)).toBe(true);
    expect(near(fine.disputed.coordinates, [41.2, 34.8], 0.5)).toBe(false);
    expect(near(fine.borders.coordinates, [41.2, 34.8], 0.5)).toBe(true);
  });

  it("is read whether or not the server says that it is compressed", async () => {
    for (const body of [new Uint8Array(packed("coarse")), JSON.stringify(unpacked("coarse"))]) {
      vi.stubGlobal("fetch", () => Promise.resolve(new Response(body)));
      expect(Object.keys((await readTopology("/coarse.json.gz")).objects)).toContain("land");
    }
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 404 })));
    await expect(readTopology("/coarse.json.gz")).rejects.toThrow("HTTP status 404");
  });

  it("is empty where a file lacks a layer", () => {
    expect(coarse.divisions.coordinates).toEqual([]);
    const none = { type: "Topology", objects: {}, arcs: [] } as unknown as Topology;
    expect(decoded(none, "land")).toEqual({ type: "MultiPolygon", coordinates: [] });
  });
});
