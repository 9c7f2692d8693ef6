import { useMemo, useState } from "react";

import { useAnswer } from "../api/useAnswer";
import { type IncidentFilters, incidentsPathOf } from "../url/incidents";
import { withQuery } from "../url/query";
import type { BaseName, BaseNames, IncidentMap } from "./answers";
import { type Bounds, clamp, MOST_LATITUDE } from "./geo";
import { type Mark, marksOf } from "./marks";

/** The places of the incidents found. */
export function usePlaces(filters: IncidentFilters) {
  const { body, error, again } = useAnswer<IncidentMap>(incidentsPathOf("geo", filters));
  const marks = useMemo<readonly Mark[]>(() => (body ? marksOf(body) : []), [body]);
  return { marks, placed: body?.placed, unplaced: body?.unplaced, error, again };
}

export interface Seen {
  bounds: Bounds;
  zoom: number;
}

const NONE: readonly BaseName[] = [];

/** The base map's names where the map looks; boxes are widened to a grid, so that the same ones are asked for. */
export function useNames() {
  const [seen, setSeen] = useState<Seen | null>(null);
  const { body } = useAnswer<BaseNames>(seen === null ? null : namesPath(seen));
  return { names: body?.items ?? NONE, onSeen: setSeen };
}

/** The address of the names for what is seen, with a margin to move in. */
export function namesPath({ bounds: [west, south, east, north], zoom }: Seen): string {
  const level = Math.floor(zoom);
  // A cell of the grid is a quarter of a window of 1,024 pixels, or so.
  const step = 360 / 2 ** (level + 1);
  const down = (value: number) => Math.floor(value / step) * step;
  const up = (value: number) => Math.ceil(value / step) * step;
  const box = [
    clamp(down(west), -180, 180),
    clamp(down(south), -MOST_LATITUDE, MOST_LATITUDE),
    clamp(up(east), -180, 180),
    clamp(up(north), -MOST_LATITUDE, MOST_LATITUDE),
  ];
  const query = new URLSearchParams({
    bbox: box.map((value) => value.toFixed(3)).join(","),
    zoom: String(level),
  });
  return withQuery("/api/basemap/places", query);
}

/** Where the reader's own tiles are, if the desk was given some. */
export function useTiles(): string | null {
  return useAnswer<{ tiles: string | null }>("/api/basemap").body?.tiles ?? null;
}
