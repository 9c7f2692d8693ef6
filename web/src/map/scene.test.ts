import { describe, expect, it } from "vitest";

import { Frame } from "./geo";
import { clustered, marksOf } from "./marks";
import { lookOf } from "./overlay";
import { mapOf } from "./sample";
import { EMPTY_SCENE, Layout } from "./scene";

const FRAME = new Frame({ lon: 37, lat: 36, zoom: 8 }, { width: 800, height: 600 });
const MARKS = marksOf(
  mapOf(
    {
      name: "Amara",
      lon: 37,
      lat: 36,
      incidents: 4,
      standing: { corroborated: 1, contradicted: 1, denied: 2 },
    },
    { name: "Borea", relation: "near", lon: 38.2, lat: 36, geo_precision: 2, radius_km: 20 },
    { name: "Syria", lon: 37, lat: 35.5, geo_precision: 3, radius_km: 380 },
    { name: "Farland", lon: 90, lat: 10 },
  ),
);
const laid = (pointed: string | null = null) =>
  new Layout({ ...EMPTY_SCENE, marks: MARKS, pointed }, FRAME, clustered(MARKS, 8));

const names = (layout: Layout) => layout.spots.map((spot) => spot.mark?.name).toSorted();

describe("a layout", () => {
  it("has what may be seen, and a whole region only while it is pointed at", () => {
    expect(names(laid())).toEqual(["Amara", "near Borea"]);
    expect(names(laid(MARKS[2]?.id))).toEqual(["Amara", "Syria", "near Borea"]);
  });

  it("finds the mark under a point, then the area around it, then nothing", () => {
    const layout = laid();
    const [x, y] = FRAME.project(38.2, 36);
    expect(layout.at(400, 300)?.mark?.name).toBe("Amara");
    expect(layout.at(x, y + FRAME.pixels(15, 36))?.mark?.name).toBe("near Borea");
    expect(layout.at(x, y + FRAME.pixels(25, 36))).toBeNull();
  });

  it("shows areas at their true reach, also of places within a mark of several", () => {
    const [near] = laid().areas;
    expect(near?.area).toBeCloseTo(FRAME.pixels(20, 36), 6);
    const close = marksOf(
      mapOf(
        { name: "Amara", lon: 37, lat: 36, incidents: 3 },
        { name: "Amara", relation: "near", lon: 37.02, lat: 36, geo_precision: 2, radius_km: 12 },
      ),
    );
    const layout = new Layout({ ...EMPTY_SCENE, marks: close }, FRAME, clustered(close, 8));
    expect(layout.spots).toHaveLength(1);
    expect(layout.areas.map((one) => one.mark?.name)).toEqual(["near Amara"]);
  });
});

it("a mark tells how its incidents stand by filling, edge and sign, and how exact it is by shape", () => {
  const looks = laid().spots.map(lookOf);
  expect(looks).toContainEqual(
    expect.objectContaining({ round: true, corroborated: 0.25, denied: 0.5, contradicted: true, text: "4" }),
  );
  expect(looks).toContainEqual(
    expect.objectContaining({ round: false, corroborated: 0, denied: 0, contradicted: false, text: "" }),
  );
});
