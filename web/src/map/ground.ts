import type { Colours } from "./colours";
import type { View } from "./geo";

/** What lies under the marks: land, borders, water. The map is moved through it. */
export interface Ground {
  view: () => View;
  /** Looks elsewhere; `smooth` glides there unless the reader wants no motion. */
  show: (view: View, options?: { smooth?: boolean }) => void;
  resize: () => void;
  dress: (colours: Colours) => void;
  /** Draws tiles of the reader's own beneath the borders, where this ground can. */
  lay: (tiles: string) => void;
  /** Draws what is seen on another canvas, in its pixels. */
  copyTo: (pen: CanvasRenderingContext2D, width: number, height: number) => Promise<void>;
  end: () => void;
}

export interface GroundOptions {
  view: View;
  colours: Colours;
  /** The picture has changed: what lies above must be drawn anew. */
  drawn: () => void;
  /** The reader has moved the map and it has come to rest. */
  rested: () => void;
  /** It cannot be shown. */
  failed: (why: string) => void;
}

export type MakeGround = (place: HTMLElement, options: GroundOptions) => Ground;

/**
 * Whether this browser draws with a graphics processor.  One that only acts as if takes ten times as long for a picture
 * as the plain ground does (web/e2e/pan.mjs).
 */
export function canDrawFast(): boolean {
  try {
    const asked = { failIfMajorPerformanceCaveat: true };
    return document.createElement("canvas").getContext("webgl2", asked) !== null;
  } catch {
    return false;
  }
}

export function wantsNoMotion(): boolean {
  return window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
}
