import type { IncidentMap, PlaceProperties } from "./answers";

/** Places for tests, by name: where they are, how exactly, and how many incidents. */
export function mapOf(
  ...places: (Partial<PlaceProperties> & { name: string; lon: number; lat: number })[]
): IncidentMap {
  return {
    type: "FeatureCollection",
    features: places.map(({ lon, lat, ...told }) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [lon, lat] },
      properties: {
        text: told.name,
        relation: null,
        country: "SYR",
        geo_precision: 1,
        radius_km: 2,
        incidents: 1,
        accounts: 1,
        dead_high: null,
        standing: { "one-origin": 1 },
        ids: [`incident-${told.name}`],
        ...told,
      },
    })),
    placed: places.reduce((sum, one) => sum + (one.incidents ?? 1), 0),
    unplaced: 0,
  };
}
