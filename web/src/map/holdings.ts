import type { ControlMap, HoldVote } from "./answers";
import { placeName } from "./marks";

/** Who is said to hold a place on a day; nobody says here who holds it. */
export interface Holding {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly exact: boolean;
  readonly radiusKm: number;
  /** How it stands: contested, claimed, held, partly or unknown. */
  readonly hold: string;
  /** As said; null where no holder is told or they differ. */
  readonly holder: string | null;
  /** The holder's place in the order of appearance; -1 for none. */
  readonly series: number;
  readonly votes: readonly HoldVote[];
  readonly why: readonly string[];
}

/** A letter for each holder, so that none hangs on colour: A, B … Z, A2 … */
export function letterOf(series: number): string {
  if (series < 0) return "?";
  const round = Math.floor(series / 26);
  return String.fromCharCode(65 + (series % 26)) + (round > 0 ? String(round + 1) : "");
}

/** The places of an answer with their holders numbered as they appear: the same holder, the same number. */
export function seriesOf(map: ControlMap | undefined): {
  holdings: readonly Holding[];
  holders: readonly string[];
} {
  const holders: string[] = [];
  const numbered = (name: string | null): number => {
    if (name === null) return -1;
    if (!holders.includes(name)) holders.push(name);
    return holders.indexOf(name);
  };
  const holdings = (map?.features ?? []).map(({ geometry, properties }) => {
    const [lon, lat] = geometry.coordinates;
    const holder = properties.holder ? (properties.holder.name ?? properties.holder.text) : null;
    const name = placeName(properties);
    return {
      id: `${name}@${lat.toFixed(4)},${lon.toFixed(4)}~${properties.radius_km}`,
      name,
      lon,
      lat,
      exact: properties.geo_precision === 1,
      radiusKm: properties.radius_km,
      hold: properties.hold,
      holder,
      series: numbered(holder),
      votes: properties.votes,
      why: properties.reasons.map(({ what, weight }) => (weight > 0 ? `${what} (${weight})` : what)),
    };
  });
  return { holdings, holders };
}
