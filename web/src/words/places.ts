import { number } from "./counts";

interface Told {
  name: string | null;
  text: string;
  lat: number | null;
  radius_km: number | null;
}

// Below this the area is the place itself: the least radius that the desk gives any place (km).
const ITSELF = 1;

/** How precisely a place is known: "within 13 km"; null for the place itself. */
export function precisionWords({ lat, radius_km }: Pick<Told, "lat" | "radius_km">): string | null {
  if (lat === null || radius_km === null) return "not on the map";
  return radius_km > ITSELF ? `within ${number(Math.ceil(radius_km))} km` : null;
}

/** Whether two names differ in accents, case and marks at most: "Madaya", "Maḑāyā". */
export function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
