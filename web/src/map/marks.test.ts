import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { canBeToldApart, clustered, type Mark, marksOf, radiusOf, SMALLEST } from "./marks";
import { mapOf } from "./sample";

const area = (count: number) => radiusOf(count, 400) ** 2;
const total = (marks: readonly Mark[]) => marks.reduce((sum, mark) => sum + mark.incidents, 0);

describe("marks", () => {
  it("are points only where the place is known exactly, and none for a whole region", () => {
    const [town, near, state] = marksOf(
      mapOf(
        { name: "Amara", lon: 37, lat: 36 },
        { name: "Amara", relation: "near", lon: 37.1, lat: 36, geo_precision: 2, radius_km: 12 },
        { name: "Syria", lon: 38, lat: 35, geo_precision: 3, radius_km: 380 },
      ),
    );
    expect(town).toMatchObject({ name: "Amara", exact: true, wide: false });
    expect(near).toMatchObject({ name: "near Amara", exact: false, wide: false, radiusKm: 12 });
    expect(state).toMatchObject({ exact: false, wide: true });
  });

  it("have areas as the numbers of incidents, the smallest apart", () => {
    expect(area(400) / area(100)).toBeCloseTo(4, 6);
    expect(radiusOf(1, 100_000)).toBe(SMALLEST);
    expect(radiusOf(1, 1)).toBeLessThan(radiusOf(400, 400) / 2);
  });
});

describe("marks brought together", () => {
  const place = fc.record({
    lon: fc.double({ min: 30, max: 50, noNaN: true }),
    lat: fc.double({ min: 28, max: 40, noNaN: true }),
    incidents: fc.integer({ min: 1, max: 50 }),
  });

  it("lose no incident and no place at any zoom", () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), fc.integer({ min: 0, max: 12 }), (places, zoom) => {
        const marks = marksOf(mapOf(...places.map((one, at) => ({ ...one, name: `place ${at}` }))));
        const brought = clustered(marks, zoom);
        expect(total(brought)).toBe(total(marks));
        const names = brought.flatMap((mark) =>
          mark.members.length > 0 ? mark.members.map((one) => one.name) : [mark.name],
        );
        expect(names.toSorted()).toEqual(marks.map((mark) => mark.name).toSorted());
      }),
    );
  });

  it("come apart when the map is looked at closer, unless they lie at one spot", () => {
    const marks = marksOf(
      mapOf({ name: "Amara", lon: 37, lat: 36, incidents: 5 }, { name: "Borea", lon: 37.3, lat: 36 }),
    );
    const [one] = clustered(marks, 5);
    expect(one).toMatchObject({ name: "Amara and 1 more place", incidents: 6 });
    expect(one?.members.map((mark) => mark.name)).toEqual(["Amara", "Borea"]);
    expect(one && canBeToldApart(one)).toBe(true);
    expect(clustered(marks, 10)).toHaveLength(2);
    const [same] = clustered(
      marksOf(mapOf({ name: "Amara", lon: 37, lat: 36 }, { name: "its market", lon: 37, lat: 36 })),
      12,
    );
    expect(same && canBeToldApart(same)).toBe(false);
  });

  it("leave out what is told of a whole region", () => {
    const marks = marksOf(
      mapOf(
        { name: "Amara", lon: 37, lat: 36 },
        { name: "Syria", lon: 37, lat: 36, geo_precision: 3, radius_km: 380 },
      ),
    );
    expect(clustered(marks, 3).map((mark) => mark.name)).toEqual(["Amara", "Syria"]);
  });
});
