import type { BaseName } from "./answers";
import { clustered, type Mark, radiusOf } from "./marks";
import type { Frame } from "./geo";
import type { Holding } from "./holdings";

/** Everything the map shows above the base map's lines. */
export interface Scene {
  readonly marks: readonly Mark[];
  readonly holdings: readonly Holding[];
  readonly names: readonly BaseName[];
  readonly language: "en" | "ar";
  /** The names of the places the list is narrowed to. */
  readonly picked: ReadonlySet<string>;
  /** The mark or holding pointed at, by its id. */
  readonly pointed: string | null;
}

export const EMPTY_SCENE: Scene = {
  marks: [],
  holdings: [],
  names: [],
  language: "en",
  picked: new Set(),
  pointed: null,
};

/** Something of the scene where it lies on the screen, in pixels. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How far off it may lie; 0 for a point. */
  readonly area: number;
  readonly mark: Mark | null;
  readonly holding: Holding | null;
}

/** Areas are drawn from this radius on; smaller ones are within their mark. */
export const LEAST_AREA = 9;
/** What lies so far outside the window may still reach into it. */
const MARGIN = 60;
/** A pointer need not be more exact than this. */
const REACH = 8;
const HOLDING_RADIUS = 9;

/** Where everything lies, the largest first. */
export class Layout {
  readonly spots: readonly Spot[];
  /** Places that are seen to be areas, whether or not their mark is one with others'. */
  readonly areas: readonly Spot[];

  constructor(scene: Scene, frame: Frame, together: readonly Mark[]) {
    const most = together.reduce((highest, mark) => Math.max(highest, mark.incidents), 1);
    const marks = together
      .filter((mark) => !mark.wide || mark.id === scene.pointed)
      .map((mark) => spotted(frame, mark, { mark, holding: null, radius: radiusOf(mark.incidents, most) }));
    const holdings = scene.holdings.map((holding) =>
      spotted(frame, holding, { mark: null, holding, radius: HOLDING_RADIUS }),
    );
    const { width, height } = frame.size;
    const seen = ({ x, y, radius, area }: Spot) => {
      const reach = Math.max(radius, area) + MARGIN;
      return x > -reach && x < width + reach && y > -reach && y < height + reach;
    };
    this.spots = [...marks, ...holdings].filter(seen).toSorted((a, b) => b.radius - a.radius);
    const hidden = together
      .flatMap((mark) => mark.members)
      .map((mark) => spotted(frame, mark, { mark, holding: null, radius: 0 }))
      .filter(seen);
    this.areas = [...this.spots, ...hidden]
      .filter((spot) => spot.area >= LEAST_AREA)
      .toSorted((a, b) => b.area - a.area);
  }

  /** What lies at a point of the screen: the mark nearest to it, else the smallest area around it. */
  at(x: number, y: number): Spot | null {
    const away = (spot: Spot) => Math.hypot(spot.x - x, spot.y - y);
    const least = (found: readonly Spot[], of: (spot: Spot) => number): Spot | null =>
      found.reduce<Spot | null>((best, one) => (best === null || of(one) <= of(best) ? one : best), null);
    const marks = this.spots.filter((one) => away(one) <= Math.max(one.radius, REACH));
    if (marks.length > 0) return least(marks, (one) => away(one) - one.radius);
    return least(
      this.areas.filter((one) => away(one) <= one.area),
      (one) => one.area,
    );
  }
}

function spotted(
  frame: Frame,
  { id, lon, lat, exact, radiusKm }: Pick<Mark, "id" | "lon" | "lat" | "exact" | "radiusKm">,
  what: Pick<Spot, "mark" | "holding" | "radius">,
): Spot {
  const [x, y] = frame.project(lon, lat);
  const several = (what.mark?.members.length ?? 0) > 0;
  return { id, x, y, area: exact || several ? 0 : frame.pixels(radiusKm, lat), ...what };
}

/** Brings marks together as the zoom asks, once for each set of marks and level. */
export class Grouping {
  #marks: readonly Mark[] = [];
  readonly #found = new Map<number, readonly Mark[]>();

  of(marks: readonly Mark[], zoom: number): readonly Mark[] {
    const level = Math.round(zoom);
    if (marks !== this.#marks) this.#found.clear();
    this.#marks = marks;
    const known = this.#found.get(level);
    if (known) return known;
    const found = clustered(marks, level);
    this.#found.set(level, found);
    return found;
  }

  /** The levels next to a zoom, so that zooming need not wait for them. */
  foresee(marks: readonly Mark[], zoom: number): void {
    for (const next of [zoom - 1, zoom + 1]) this.of(marks, next);
  }
}
