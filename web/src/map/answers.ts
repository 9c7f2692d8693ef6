/** What the desk's /api answers about places. */

export const STANDINGS = ["corroborated", "one-origin", "different", "contradicted", "denied"] as const;
export type StandingName = (typeof STANDINGS)[number];

export interface PlaceProperties {
  name: string | null;
  /** As an account puts it. */
  text: string;
  relation: string | null;
  country: string | null;
  /** 1 the place itself, 2 near it or a part of a region, 3 a larger region. */
  geo_precision: number | null;
  radius_km: number;
  incidents: number;
  accounts: number;
  dead_high: number | null;
  /** How many of the incidents stand so; one may stand in several ways. */
  standing: Partial<Record<StandingName, number>>;
  /** The first 50. */
  ids: string[];
}

interface Feature<Properties> {
  type: "Feature";
  geometry: { type: "Point"; coordinates: [lon: number, lat: number] };
  properties: Properties;
}

export interface IncidentMap {
  type: "FeatureCollection";
  features: Feature<PlaceProperties>[];
  /** How many incidents have a point, and how many have none. */
  placed: number;
  unplaced: number;
}

/** A name of the base map, the most populous first. */
export interface BaseName {
  name: string;
  /** In Arabic, where the place is in a country that uses it. */
  ar: string | null;
  lon: number;
  lat: number;
  kind: "state" | "capital" | "town";
  population: number;
}

export interface BaseNames {
  items: BaseName[];
}

/** One telling's word on who holds a place. */
export interface HoldVote {
  telling: { article: string; claim: string; content: { text: string } };
  change: string;
  party: { name: string | null; text?: string } | null;
  denied: boolean;
  possible: boolean;
}

/** A place and how it is said to stand on the day asked for. */
export interface HoldProperties {
  name: string | null;
  text: string;
  relation: string | null;
  geo_precision: number | null;
  radius_km: number;
  hold: string;
  /** As said; null where none is told or they differ. */
  holder: { id: string | null; name: string | null; text: string } | null;
  first: string | null;
  last: string | null;
  votes: HoldVote[];
  reasons: { what: string; weight: number }[];
}

export interface ControlMap {
  type: "FeatureCollection";
  features: Feature<HoldProperties>[];
  /** The day told of, and the days of the first and the last vote of all. */
  on: string | null;
  first: string | null;
  last: string | null;
  unplaced: number;
}
