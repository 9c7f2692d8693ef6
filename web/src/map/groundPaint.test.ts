import { expect, it } from "vitest";

import type { Colours } from "./colours";
import type { Base } from "./decoding";
import { Frame } from "./geo";
import { drawingOf, paintGround } from "./groundPaint";

const NONE = { type: "MultiLineString" as const, coordinates: [] };
const FRAME = new Frame({ lon: 37, lat: 36, zoom: 8 }, { width: 800, height: 600 });
const COLOURS = { land: "land", sea: "sea" } as unknown as Colours;

/** A coast around the frame with many small bends, all of them out of sight. */
function coast(): number[][] {
  const bends: number[][] = [];
  const step = 0.01;
  for (let lon = 20; lon < 55; lon += step) bends.push([lon, 20 + Math.sin(lon * 90) / 9]);
  for (let lat = 20; lat < 55; lat += step) bends.push([55 + Math.sin(lat * 90) / 9, lat]);
  for (let lon = 55; lon > 20; lon -= step) bends.push([lon, 55 + Math.sin(lon * 90) / 9]);
  for (let lat = 55; lat > 20; lat -= step) bends.push([20 + Math.sin(lat * 90) / 9, lat]);
  return [...bends, bends[0] ?? []];
}

/** The corners of the area that is filled with land. */
function filled(base: Base): [number, number][] {
  let path: [number, number][] = [];
  let land: [number, number][] = [];
  const pen = {
    fillStyle: "",
    beginPath: () => {
      path = [];
    },
    moveTo: (x: number, y: number) => path.push([x, y]),
    lineTo: (x: number, y: number) => path.push([x, y]),
    fillRect: () => undefined,
    fill(this: { fillStyle: string }) {
      if (this.fillStyle === "land") land = path;
    },
    stroke: () => undefined,
    setLineDash: () => undefined,
  };
  const pieces = paintGround(pen as unknown as CanvasRenderingContext2D, FRAME, COLOURS, drawingOf(base));
  while (!pieces.next().done);
  return land;
}

/** Whether a point lies in an area, by how often a ray from it meets the edge. */
function isIn([x, y]: readonly [number, number], corners: readonly [number, number][]): boolean {
  let inside = false;
  corners.forEach(([ax, ay], at) => {
    const [bx, by] = corners.at(at - 1) ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

it("a coast out of sight costs a few points, and the land within it is filled", () => {
  const land = filled({
    land: { type: "MultiPolygon", coordinates: [[coast()]] },
    lakes: { type: "MultiPolygon", coordinates: [] },
    rivers: NONE,
    divisions: NONE,
    borders: NONE,
    disputed: NONE,
  });
  expect(land.length).toBeGreaterThan(2);
  expect(land.length).toBeLessThan(60);
  for (const corner of [
    [1, 1],
    [799, 1],
    [400, 300],
    [1, 599],
    [799, 599],
  ] as const)
    expect(isIn(corner, land)).toBe(true);
});

it("a shore in sight is drawn with its bends, and keeps land and sea apart", () => {
  const shore = Array.from({ length: 400 }, (_, at) => [37 + Math.sin(at / 9) / 10, 30 + at * 0.03]);
  const land = filled({
    land: { type: "MultiPolygon", coordinates: [[[...shore, [60, 42], [60, 30], shore[0] ?? []]]] },
    lakes: { type: "MultiPolygon", coordinates: [] },
    rivers: NONE,
    divisions: NONE,
    borders: NONE,
    disputed: NONE,
  });
  expect(isIn([100, 300], land)).toBe(false);
  expect(isIn([700, 300], land)).toBe(true);
  expect(land.filter(([x, y]) => x > 0 && x < 800 && y > 0 && y < 600).length).toBeGreaterThan(30);
});
