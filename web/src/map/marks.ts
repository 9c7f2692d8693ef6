import { type IncidentMap, type PlaceProperties, STANDINGS, type StandingName } from "./answers";
import { type Bounds, boundsOf, clamp, MOST_ZOOM, worldX, worldY } from "./geo";

export type Counts = Readonly<Record<StandingName, number>>;

/** What is said to have happened at a place, or at several that lie together at a zoom. */
export interface Mark {
  readonly id: string;
  readonly name: string;
  /** What the list is narrowed by; empty for several. */
  readonly place: string;
  readonly lon: number;
  readonly lat: number;
  /** Only what is known exactly is a point; anything else lies somewhere within the radius. */
  readonly exact: boolean;
  /** Told of a whole region: too wide for a mark at one spot to say where. */
  readonly wide: boolean;
  readonly radiusKm: number;
  readonly country: string | null;
  readonly incidents: number;
  readonly accounts: number;
  readonly deadHigh: number | null;
  readonly standing: Counts;
  readonly ids: readonly string[];
  /** The places brought together, most incidents first; none for a single place. */
  readonly members: readonly Mark[];
}

/**
 * Places known to no more than a region of this reach are listed and not marked. The reach of most first-order
 * divisions is below it, that of most states above it.
 */
export const WIDE_KM = 150;
/** ACLED's code for the place itself. */
const EXACT = 1;

/** The places of an answer; what is told of the same name at the same spot is one place. */
export function marksOf(map: IncidentMap): Mark[] {
  return map.features.map(({ geometry, properties }) => {
    const [lon, lat] = geometry.coordinates;
    const exact = properties.geo_precision === EXACT;
    return {
      id: `${placeName(properties)}@${lat.toFixed(4)},${lon.toFixed(4)}~${properties.radius_km}`,
      name: placeName(properties),
      place: placeName(properties),
      lon,
      lat,
      exact,
      wide: !exact && properties.radius_km > WIDE_KM,
      radiusKm: properties.radius_km,
      country: properties.country,
      incidents: properties.incidents,
      accounts: properties.accounts,
      deadHigh: properties.dead_high,
      standing: countsOf(properties.standing),
      ids: properties.ids,
      members: [],
    };
  });
}

/** A place's name with what sets it off from the place named: "near Amara". */
export function placeName({
  name,
  relation,
  text,
}: Pick<PlaceProperties, "name" | "relation" | "text">): string {
  if (name === null) return text;
  return relation === null || relation === "" ? name : `${relation} ${name}`;
}

function countsOf(given: Partial<Record<StandingName, number>>): Counts {
  return Object.fromEntries(STANDINGS.map((name) => [name, given[name] ?? 0])) as Counts;
}

/** The radius of the largest mark, in pixels: two of them side by side fit a telephone's map four times. */
const LARGEST = 26;
/** Of the smallest: what can be pointed at. */
export const SMALLEST = 5;

/** A mark's radius in pixels: its area is as the number of incidents, the most numerous mark's the largest. */
export function radiusOf(incidents: number, most: number): number {
  // With few incidents all marks stay small: a lone incident is no large one.
  const one = Math.min(LARGEST / Math.sqrt(Math.max(most, 1)), 7);
  return clamp(one * Math.sqrt(incidents), SMALLEST, LARGEST);
}

/** Marks nearer than this are brought together, in pixels: a middling mark with its number is as wide. */
const NEAR = 44;
/** From this zoom on only what cannot be told apart is: towns are farther apart than marks are wide. */
const APART_ZOOM = 9;
const NEAR_APART = 12;

const cell = (x: number, y: number): string => `${Math.floor(x)}:${Math.floor(y)}`;

/** The marks at a zoom: each takes in the lesser ones near it, those with most incidents first. */
export function clustered(marks: readonly Mark[], zoom: number): Mark[] {
  const level = Math.round(zoom);
  const near = level < APART_ZOOM ? NEAR : NEAR_APART;
  const scale = (512 * 2 ** level) / near;
  const regions = marks.filter((mark) => mark.wide);
  const spots = marks
    .filter((mark) => !mark.wide)
    .map((mark) => ({ mark, x: worldX(mark.lon) * scale, y: worldY(mark.lat) * scale }));
  const cells = new Map<string, typeof spots>();
  for (const spot of spots) {
    const found = cells.get(cell(spot.x, spot.y));
    if (found) found.push(spot);
    else cells.set(cell(spot.x, spot.y), [spot]);
  }
  const taken = new Set<Mark>();
  const brought = spots
    .toSorted((a, b) => b.mark.incidents - a.mark.incidents)
    .flatMap((spot) => {
      if (taken.has(spot.mark)) return [];
      const around = [-1, 0, 1].flatMap((dx) =>
        [-1, 0, 1].flatMap((dy) => cells.get(cell(spot.x + dx, spot.y + dy)) ?? []),
      );
      const group = around
        .filter((one) => !taken.has(one.mark) && Math.hypot(one.x - spot.x, one.y - spot.y) < 1)
        .map((one) => one.mark);
      for (const one of group) taken.add(one);
      return group.length === 1 ? group : [together(`${level}/${spot.mark.id}`, group)];
    });
  return [...brought, ...regions];
}

function together(id: string, group: readonly Mark[]): Mark {
  const members = group.toSorted((a, b) => b.incidents - a.incidents);
  const sum = (of: (mark: Mark) => number) => group.reduce((total, mark) => total + of(mark), 0);
  const incidents = sum((mark) => mark.incidents);
  const deaths = group.flatMap((mark) => mark.deadHigh ?? []);
  return {
    id,
    name: `${members[0]?.name} and ${group.length === 2 ? "1 more place" : `${group.length - 1} more places`}`,
    place: "",
    // In the middle of the incidents.
    lon: sum((mark) => mark.lon * mark.incidents) / incidents,
    lat: sum((mark) => mark.lat * mark.incidents) / incidents,
    exact: group.every((mark) => mark.exact),
    wide: false,
    radiusKm: Math.max(...group.map((mark) => mark.radiusKm)),
    country: group.every((mark) => mark.country === group[0]?.country) ? (group[0]?.country ?? null) : null,
    incidents,
    accounts: sum((mark) => mark.accounts),
    deadHigh: deaths.length === 0 ? null : Math.max(...deaths),
    standing: Object.fromEntries(
      STANDINGS.map((name) => [name, sum((mark) => mark.standing[name])]),
    ) as Counts,
    ids: members.flatMap((mark) => mark.ids),
    members,
  };
}

/** All that a mark stands for, with its reach. */
export function markBounds(mark: Mark): Bounds {
  return boundsOf(mark.members.length > 0 ? mark.members : [mark]) as Bounds;
}

/** Whether a closer look can tell a mark's places apart. */
export function canBeToldApart({ members }: Mark): boolean {
  return clustered(members, MOST_ZOOM).length > 1;
}
