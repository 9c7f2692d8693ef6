import { base, type Detail, FINE_ZOOM, RIVERS_UNTIL } from "./base";
import type { Colours } from "./colours";
import { Frame, moved, type Size, type View } from "./geo";
import type { Ground, GroundOptions } from "./ground";
import { type Drawing, drawingOf, paintGround } from "./groundPaint";
import { type Paint, Sheet } from "./sheet";

/** A wheel's step of 100 pixels zooms by so much, as maps elsewhere do. */
const WHEEL = 0.25 / 100;
/** The reader has come to rest after so many milliseconds without a move. */
const REST = 160;
/** What was scaled or drawn with a margin is drawn anew after so many without one. */
const STILL = 100;

/** The ground drawn on a plain canvas, where the browser cannot or may not use the graphics processor. */
export class CanvasGround implements Ground {
  readonly #sheet = new Sheet("map-ground");
  readonly #drawings = new Map<Detail, Drawing>();
  readonly #fingers = new Map<number, readonly [number, number]>();
  readonly #gone = new AbortController();
  #view: View;
  #colours: Colours;
  #size: Size = { width: 0, height: 0 };
  #rest = 0;
  #still = 0;
  #due = 0;

  constructor(
    readonly place: HTMLElement,
    readonly options: GroundOptions,
  ) {
    this.#view = options.view;
    this.#colours = options.colours;
    place.append(this.#sheet.element);
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
    this.#sheet.resize(this.#size, window.devicePixelRatio || 1);
    this.#changed();
  }

  dress(colours: Colours): void {
    this.#colours = colours;
    this.#paint();
  }

  /** Tiles are drawn by the graphics processor alone. */
  lay(): void {}

  copyTo(pen: CanvasRenderingContext2D, width: number, height: number): Promise<void> {
    pen.setTransform(width / this.#size.width, 0, 0, height / this.#size.height, 0, 0);
    const pieces = this.#pieces(pen, this.#frame());
    while (!pieces.next().done);
    return Promise.resolve();
  }

  end(): void {
    this.#gone.abort();
    cancelAnimationFrame(this.#due);
    clearTimeout(this.#rest);
    clearTimeout(this.#still);
    this.#sheet.end();
  }

  #frame(): Frame {
    return new Frame(this.#view, this.#size);
  }

  #want(detail: Detail): void {
    base(detail).then(
      (found) => {
        if (this.#gone.signal.aborted) return;
        this.#drawings.set(detail, drawingOf(found));
        this.#paint();
      },
      (error: unknown) => {
        if (!this.#gone.signal.aborted) this.options.failed(String(error));
      },
    );
  }

  /** Moves the picture once for all the changes of a frame. */
  #changed(): void {
    if (this.#due !== 0) return;
    this.#due = requestAnimationFrame(() => {
      this.#due = 0;
      if (this.#gone.signal.aborted) return;
      this.#sheet.follow(this.#view);
      if (!this.#sheet.serves(this.#view)) this.#paint();
      this.options.drawn();
      clearTimeout(this.#still);
      this.#still = window.setTimeout(() => {
        if (!this.#sheet.fits(this.#view)) this.#paint();
      }, STILL);
    });
  }

  #paint(): void {
    if (this.#view.zoom >= FINE_ZOOM && !this.#drawings.has("fine")) this.#want("fine");
    this.#sheet.draw(this.#view, this.#pieces);
  }

  readonly #pieces: Paint = (pen, frame) => {
    const near = frame.view.zoom >= FINE_ZOOM;
    const drawing = (near ? this.#drawings.get("fine") : undefined) ?? this.#drawings.get("coarse");
    const rivers = frame.view.zoom < RIVERS_UNTIL ? (this.#drawings.get("coarse")?.rivers ?? []) : [];
    return paintGround(pen, frame, this.#colours, drawing && { ...drawing, rivers });
  };

  #go(view: View): void {
    this.show(view);
    this.#restLater();
  }

  /** A finger that lies still on the map has not let go of it. */
  #restLater(): void {
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => {
      if (this.#fingers.size > 0) this.#restLater();
      else this.options.rested();
    }, REST);
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
