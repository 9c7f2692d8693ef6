import type { MultiLineString, MultiPolygon, Position } from "geojson";

import { base, type Detail, FINE_ZOOM, RIVERS_UNTIL } from "./base";
import type { Colours } from "./colours";
import type { Base } from "./decoding";
import { Frame, moved, type Size, type View, worldX, worldY } from "./geo";
import type { Ground, GroundOptions } from "./ground";

/** Points of a line on the unit square that the world is, x and y in turn, and the box around them. */
interface Line {
  points: Float64Array;
  box: readonly [left: number, top: number, right: number, bottom: number];
}

interface Drawing {
  land: Line[];
  lakes: Line[];
  rivers: Line[];
  divisions: Line[];
  borders: Line[];
  disputed: Line[];
}

/** A wheel's step of 100 pixels zooms by so much, as maps elsewhere do. */
const WHEEL = 0.25 / 100;
/** The reader has come to rest after so many milliseconds without a move. */
const REST = 160;

/** The ground drawn on a plain canvas, where the browser cannot or may not use the graphics processor. */
export class CanvasGround implements Ground {
  readonly #canvas = document.createElement("canvas");
  readonly #drawings = new Map<Detail, Drawing>();
  readonly #fingers = new Map<number, readonly [number, number]>();
  readonly #gone = new AbortController();
  #view: View;
  #colours: Colours;
  #size: Size = { width: 0, height: 0 };
  #rest = 0;
  #due = 0;

  constructor(
    readonly place: HTMLElement,
    readonly options: GroundOptions,
  ) {
    this.#view = options.view;
    this.#colours = options.colours;
    this.#canvas.className = "map-ground";
    place.append(this.#canvas);
    this.#listen();
    this.resize();
    this.#want("coarse");
  }

  view(): View {
    return this.#view;
  }

  show(view: View): void {
    this.#view = view;
    this.#changed();
  }

  resize(): void {
    this.#size = { width: this.place.clientWidth, height: this.place.clientHeight };
    const ratio = window.devicePixelRatio || 1;
    this.#canvas.width = Math.round(this.#size.width * ratio);
    this.#canvas.height = Math.round(this.#size.height * ratio);
    this.#changed();
  }

  dress(colours: Colours): void {
    this.#colours = colours;
    this.#changed();
  }

  /** Tiles are drawn by the graphics processor alone. */
  lay(): void {}

  copyTo(pen: CanvasRenderingContext2D, width: number, height: number): Promise<void> {
    pen.drawImage(this.#canvas, 0, 0, width, height);
    return Promise.resolve();
  }

  end(): void {
    this.#gone.abort();
    cancelAnimationFrame(this.#due);
    clearTimeout(this.#rest);
    this.#canvas.remove();
  }

  #frame(): Frame {
    return new Frame(this.#view, this.#size);
  }

  #want(detail: Detail): void {
    base(detail).then(
      (found) => {
        if (this.#gone.signal.aborted) return;
        this.#drawings.set(detail, drawingOf(found));
        this.#changed();
      },
      (error: unknown) => {
        if (!this.#gone.signal.aborted) this.options.failed(String(error));
      },
    );
  }

  /** Draws once for all the changes of a frame. */
  #changed(): void {
    if (this.#due !== 0) return;
    this.#due = requestAnimationFrame(() => {
      this.#due = 0;
      if (this.#gone.signal.aborted) return;
      this.#paint();
      this.options.drawn();
    });
  }

  #paint(): void {
    const pen = this.#canvas.getContext("2d");
    if (!pen) return;
    const near = this.#view.zoom >= FINE_ZOOM;
    if (near && !this.#drawings.has("fine")) this.#want("fine");
    const ratio = window.devicePixelRatio || 1;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    const drawing = (near ? this.#drawings.get("fine") : undefined) ?? this.#drawings.get("coarse");
    const rivers = this.#view.zoom < RIVERS_UNTIL ? (this.#drawings.get("coarse")?.rivers ?? []) : [];
    paintGround(pen, this.#frame(), this.#colours, drawing && { ...drawing, rivers });
  }

  #go(view: View): void {
    this.show(view);
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.options.rested(), REST);
  }

  #listen(): void {
    const { signal } = this.#gone;
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      heard: (event: HTMLElementEventMap[Name]) => void,
    ) => this.place.addEventListener(name, heard, { signal, passive: false });
    on("wheel", (event) => {
      event.preventDefault();
      const zoom = this.#view.zoom - event.deltaY * (event.deltaMode === 1 ? 16 : 1) * WHEEL;
      this.#go(moved(this.#frame(), { zoom, about: this.#at(event) }));
    });
    on("dblclick", (event) =>
      this.#go(
        moved(this.#frame(), { zoom: this.#view.zoom + (event.shiftKey ? -1 : 1), about: this.#at(event) }),
      ),
    );
    on("pointerdown", (event) => {
      if (event.button !== 0) return;
      this.#fingers.set(event.pointerId, this.#at(event));
      try {
        this.place.setPointerCapture(event.pointerId);
      } catch {
        // The pointer may have gone already.
      }
    });
    on("pointermove", (event) => this.#drag(event));
    for (const name of ["pointerup", "pointercancel"] as const)
      on(name, (event) => this.#fingers.delete(event.pointerId));
  }

  /** One finger drags; two zoom about the point between them. */
  #drag(event: PointerEvent): void {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    const now = this.#at(event);
    const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1];
    this.#fingers.set(event.pointerId, now);
    const by = [before[0] - now[0], before[1] - now[1]] as const;
    if (!other) return this.#go(moved(this.#frame(), { by }));
    const apart = (point: readonly [number, number]) => Math.hypot(point[0] - other[0], point[1] - other[1]);
    const zoom = this.#view.zoom + Math.log2(Math.max(apart(now), 1) / Math.max(apart(before), 1));
    const about = [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2] as const;
    this.#go(moved(this.#frame(), { zoom, about, by: [by[0] / 2, by[1] / 2] }));
  }

  #at(event: MouseEvent): readonly [number, number] {
    const box = this.place.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }
}

const rings = ({ coordinates }: MultiPolygon): Line[] => coordinates.flat().map(lineOf);
const lines = ({ coordinates }: MultiLineString): Line[] => coordinates.map(lineOf);

function drawingOf(found: Base): Drawing {
  return {
    land: rings(found.land),
    lakes: rings(found.lakes),
    rivers: lines(found.rivers),
    divisions: lines(found.divisions),
    borders: lines(found.borders),
    disputed: lines(found.disputed),
  };
}

function lineOf(positions: Position[]): Line {
  const points = new Float64Array(positions.length * 2);
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (const [at, [lon = 0, lat = 0]] of positions.entries()) {
    const [x, y] = [worldX(lon), worldY(lat)];
    points[2 * at] = x;
    points[2 * at + 1] = y;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { points, box: [left, top, right, bottom] };
}

function paintGround(
  pen: CanvasRenderingContext2D,
  frame: Frame,
  colours: Colours,
  drawing: Drawing | undefined,
): void {
  pen.fillStyle = colours.sea;
  pen.fillRect(0, 0, frame.size.width, frame.size.height);
  if (!drawing) return;
  const { zoom } = frame.view;
  const draw = (traced: readonly Line[], then: () => void) => {
    pen.beginPath();
    for (const line of traced) trace(pen, line, frame);
    then();
  };
  const stroke = (colour: string, width: number, dash: number[] = []) => {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.setLineDash(dash);
    pen.stroke();
    pen.setLineDash([]);
  };
  draw(drawing.land, () => {
    pen.fillStyle = colours.land;
    pen.fill("evenodd");
    stroke(colours.shore, 0.7);
  });
  draw(drawing.rivers, () => stroke(colours.water, zoom < 4 ? 0.5 : 0.9));
  draw(drawing.lakes, () => {
    pen.fillStyle = colours.sea;
    pen.fill("evenodd");
    stroke(colours.water, 0.5);
  });
  draw(drawing.divisions, () => stroke(colours.division, 0.8));
  draw(drawing.borders, () => stroke(colours.border, zoom < 4 ? 0.8 : 1.3));
  draw(drawing.disputed, () => stroke(colours.border, zoom < 4 ? 0.8 : 1.3, [4, 3]));
}

/** Adds a line to the path if it may be seen; points that share a pixel are drawn once. */
function trace(pen: CanvasRenderingContext2D, { points, box }: Line, frame: Frame): void {
  const [left, top] = frame.place(box[0], box[1]);
  const [right, bottom] = frame.place(box[2], box[3]);
  if (right < 0 || bottom < 0 || left > frame.size.width || top > frame.size.height) return;
  if (right - left < 0.5 && bottom - top < 0.5) return;
  let [lastX, lastY] = frame.place(points[0] ?? 0, points[1] ?? 0);
  pen.moveTo(lastX, lastY);
  for (let at = 2; at < points.length; at += 2) {
    const [x, y] = frame.place(points[at] ?? 0, points[at + 1] ?? 0);
    if (Math.abs(x - lastX) < 0.7 && Math.abs(y - lastY) < 0.7 && at < points.length - 2) continue;
    pen.lineTo(x, y);
    [lastX, lastY] = [x, y];
  }
}
