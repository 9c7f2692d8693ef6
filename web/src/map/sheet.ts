import { Frame, type Size, type View } from "./geo";

/**
 * Paints a frame, piece by piece.  A piece that gives true is heavy for the browser, which draws only once the page
 * lets go: the next one waits for the next picture on the screen.
 */
export type Paint = (pen: CanvasRenderingContext2D, frame: Frame) => Iterator<boolean>;

/** As far as a hand moves a map in a quarter of a second, in pixels: the time that drawing a sheet may take. */
const MARGIN = 256;
/** Of a picture's 16 milliseconds; the rest is the browser's. */
const SLICE = 6;
/** What is drawn larger or smaller than that looks blurred or too small to read. */
const SCALES = { least: 0.75, most: 1.5 } as const;

/**
 * A canvas larger than the window that moves with the map.  What is drawn is only shifted, which costs nothing, until
 * the window comes near its edge; it is then drawn anew in slices, beside the one that is seen.
 */
export class Sheet {
  readonly element = document.createElement("div");
  #shown = document.createElement("canvas");
  #next = document.createElement("canvas");
  #size: Size = { width: 0, height: 0 };
  #ratio = 1;
  #drawn: Frame | undefined;
  #coming: Frame | undefined;
  #view: View | undefined;
  #due = 0;

  constructor(name: string) {
    this.element.className = name;
    this.#next.hidden = true;
    this.element.append(this.#shown, this.#next);
  }

  /** The window's size, and the screen's pixels to one of the page; what is drawn stays until it is drawn anew. */
  resize(size: Size, ratio: number): void {
    this.#size = size;
    this.#ratio = ratio;
    this.#drawn = undefined;
    this.#coming = undefined;
  }

  /** Moves what is drawn to where it lies in a view. */
  follow(view: View): void {
    this.#view = view;
    if (!this.#drawn) return;
    const { scale, across, down } = this.#lies(this.#drawn, view);
    const whole = (value: number) => Math.round(value * this.#ratio) / this.#ratio;
    this.#shown.style.transform = `translate(${whole(across)}px, ${whole(down)}px) scale(${scale})`;
  }

  /** Whether what is drawn, or is about to be, will do for a view while the map is moved. */
  serves(view: View): boolean {
    const sheet = this.#coming ?? this.#drawn;
    if (!sheet) return false;
    const { scale, across, down } = this.#lies(sheet, view);
    if (scale < SCALES.least || scale > SCALES.most) return false;
    const room = (length: number, whole: number) => (whole * scale - length) / 2 - MARGIN / 2;
    return (
      Math.abs(across) <= room(this.#size.width, sheet.size.width) &&
      Math.abs(down) <= room(this.#size.height, sheet.size.height)
    );
  }

  /** Whether it is as it would be drawn anew. */
  fits(view: View): boolean {
    const sheet = this.#coming ?? this.#drawn;
    return sheet !== undefined && sheet.view.zoom === view.zoom && this.serves(view);
  }

  /** Draws anew for a view; what was being drawn is let go of. */
  draw(view: View, paint: Paint): void {
    cancelAnimationFrame(this.#due);
    const size = { width: this.#size.width + 2 * MARGIN, height: this.#size.height + 2 * MARGIN };
    const canvas = this.#next;
    canvas.width = Math.round(size.width * this.#ratio);
    canvas.height = Math.round(size.height * this.#ratio);
    const pen = canvas.getContext("2d");
    if (!pen) return;
    pen.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    const frame = new Frame(view, size);
    this.#coming = frame;
    const pieces = paint(pen, frame);
    const slice = () => {
      const until = performance.now() + SLICE;
      while (performance.now() < until) {
        const { done, value: heavy } = pieces.next();
        if (done) return this.#swap(frame);
        if (heavy) break;
      }
      this.#due = requestAnimationFrame(slice);
    };
    this.#due = requestAnimationFrame(slice);
  }

  end(): void {
    cancelAnimationFrame(this.#due);
    this.element.remove();
  }

  #swap(frame: Frame): void {
    [this.#shown, this.#next] = [this.#next, this.#shown];
    this.#drawn = frame;
    this.#coming = undefined;
    const { style } = this.#shown;
    style.width = `${frame.size.width}px`;
    style.height = `${frame.size.height}px`;
    style.left = style.top = `${-MARGIN}px`;
    this.follow(this.#view ?? frame.view);
    this.#shown.hidden = false;
    this.#next.hidden = true;
  }

  /** How a sheet lies in a view: its scale, and how far its middle is from the window's. */
  #lies(sheet: Frame, view: View): { scale: number; across: number; down: number } {
    const window = new Frame(view, this.#size);
    const [x, y] = window.project(sheet.view.lon, sheet.view.lat);
    return {
      scale: window.scale / sheet.scale,
      across: x - this.#size.width / 2,
      down: y - this.#size.height / 2,
    };
  }
}
