import type { BaseName } from "./answers";
import type { Frame } from "./geo";
import { labelFont } from "./paint";

/** A name of the base map where it is to be written: its middle, in pixels. */
export interface Placed {
  readonly text: string;
  readonly font: string;
  readonly x: number;
  readonly y: number;
  /** Where the town itself lies; null for a state. */
  readonly dot: readonly [number, number] | null;
}

/** The side of the squares in which the screen is taken up, in pixels. */
const SQUARE = 6;
const LINE_HEIGHT = 15;
const BELOW = 9;

/** What of the screen is taken up already. */
export class Room {
  readonly #columns: number;
  readonly #rows: number;
  readonly #taken: Uint8Array;

  constructor({ width, height }: { width: number; height: number }) {
    this.#columns = Math.ceil(width / SQUARE) + 1;
    this.#rows = Math.ceil(height / SQUARE) + 1;
    this.#taken = new Uint8Array(this.#columns * this.#rows);
  }

  /** Takes a box up; false, and nothing taken, where some of it was or lies outside. */
  take(x: number, y: number, width: number, height: number, { anyway = false } = {}): boolean {
    const [left, top] = [Math.floor(x / SQUARE), Math.floor(y / SQUARE)];
    const [right, bottom] = [Math.floor((x + width) / SQUARE), Math.floor((y + height) / SQUARE)];
    if (!anyway) {
      if (left < 0 || top < 0 || right >= this.#columns || bottom >= this.#rows) return false;
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          if (this.#taken[row * this.#columns + column]) return false;
    }
    for (let row = Math.max(top, 0); row <= Math.min(bottom, this.#rows - 1); row++)
      for (let column = Math.max(left, 0); column <= Math.min(right, this.#columns - 1); column++)
        this.#taken[row * this.#columns + column] = 1;
    return true;
  }
}

/** The names that find room, the first ones first; `width` measures a text in a font. */
export function placed(
  names: readonly BaseName[],
  language: "en" | "ar",
  frame: Frame,
  { room, width }: { room: Room; width: (text: string, font: string) => number },
): Placed[] {
  const found: Placed[] = [];
  for (const one of names) {
    const text = (language === "ar" ? one.ar : null) ?? one.name;
    const font = fontOf(one, frame.view.zoom);
    const [x, y] = frame.project(one.lon, one.lat);
    const wide = width(text, font);
    const middle = one.kind === "state" ? y : y + BELOW;
    if (!room.take(x - wide / 2, middle - LINE_HEIGHT / 2, wide, LINE_HEIGHT)) continue;
    found.push({ text, font, x, y: middle, dot: one.kind === "state" ? null : [x, y] });
  }
  return found;
}

function fontOf({ kind, population }: BaseName, zoom: number): string {
  if (kind === "state") return labelFont(zoom < 3 ? 11 : 13, 600);
  const size = 10.5 + Math.min(Math.max(Math.log10(Math.max(population, 1)) - 4, 0), 3) * 0.8;
  return labelFont(Math.round(size * 2) / 2, kind === "capital" ? 600 : 400);
}
