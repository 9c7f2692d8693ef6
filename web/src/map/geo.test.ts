import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { boundsOf, fitted, Frame, MOST_ZOOM, moved } from "./geo";

const lon = fc.double({ min: -179, max: 179, noNaN: true });
const lat = fc.double({ min: -80, max: 80, noNaN: true });
const zoom = fc.double({ min: 0, max: 12, noNaN: true });
const SIZE = { width: 800, height: 600 };

describe("a frame", () => {
  it("gives back the point that it has laid out", () => {
    fc.assert(
      fc.property(lon, lat, lon, lat, zoom, (atLon, atLat, pointLon, pointLat, level) => {
        const frame = new Frame({ lon: atLon, lat: atLat, zoom: level }, SIZE);
        const [x, y] = frame.project(pointLon, pointLat);
        const [gotLon, gotLat] = frame.unproject(x, y);
        expect(gotLon).toBeCloseTo(pointLon, 6);
        expect(gotLat).toBeCloseTo(pointLat, 6);
      }),
    );
  });

  it("measures kilometres as its latitude stretches them", () => {
    const frame = new Frame({ lon: 0, lat: 60, zoom: 5 }, SIZE);
    expect(frame.pixels(100, 60)).toBeCloseTo(frame.pixels(100, 0) * 2, 6);
    // A degree along the equator is 111.3 km.
    const [left] = frame.project(0, 0);
    const [right] = frame.project(1, 0);
    expect(frame.pixels(111.32, 0)).toBeCloseTo(right - left, 1);
  });
});

describe("a view", () => {
  it("that is fitted shows all of the bounds", () => {
    fc.assert(
      fc.property(lon, lat, lon, lat, (a, b, c, d) => {
        const bounds = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const;
        const frame = new Frame(fitted(bounds, SIZE, 20), SIZE);
        const [left, top] = frame.project(bounds[0], bounds[3]);
        const [right, bottom] = frame.project(bounds[2], bounds[1]);
        // The world itself is wider than the window at zoom 0.
        if (frame.view.zoom === 0) return;
        expect(left).toBeGreaterThanOrEqual(19);
        expect(top).toBeGreaterThanOrEqual(19);
        expect(right).toBeLessThanOrEqual(SIZE.width - 19);
        expect(bottom).toBeLessThanOrEqual(SIZE.height - 19);
      }),
    );
  });

  it("that is zoomed about a point keeps it where it is", () => {
    const frame = new Frame({ lon: 37, lat: 36, zoom: 6 }, SIZE);
    const held = frame.unproject(200, 150);
    const [x, y] = new Frame(moved(frame, { zoom: 8, about: [200, 150] }), SIZE).project(...held);
    expect(x).toBeCloseTo(200, 6);
    expect(y).toBeCloseTo(150, 6);
    expect(moved(frame, { zoom: 40 }).zoom).toBe(MOST_ZOOM);
  });
});

it("bounds reach as far as the places may", () => {
  expect(boundsOf([])).toBeUndefined();
  const [west, south, east, north] = boundsOf([{ lon: 37, lat: 36, radiusKm: 111.3 }]) ?? [0, 0, 0, 0];
  expect(north - 36).toBeCloseTo(1, 2);
  expect(36 - south).toBeCloseTo(1, 2);
  expect(east - 37).toBeCloseTo(1 / Math.cos((36 * Math.PI) / 180), 2);
  expect(37 - west).toBeCloseTo(east - 37, 6);
});
