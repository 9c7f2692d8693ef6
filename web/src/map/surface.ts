import { CanvasGround } from "./canvasGround";
import { type Colours, coloursAt } from "./colours";
import { type Bounds, boundsOf, fitted, Frame, moved, type Size, type View } from "./geo";
import { canDrawFast, type Ground, type GroundOptions } from "./ground";
import { markBounds } from "./marks";
import { Overlay } from "./overlay";
import { EMPTY_SCENE, Layout, type Scene, type Spot } from "./scene";

export interface SurfaceEvents {
  /** The reader has moved the map and it has come to rest. */
  rested: (view: View) => void;
  /** What lies within the window has changed: the view, or the scene. */
  seen: (spots: readonly Spot[], frame: Frame) => void;
  /** The pointer is over a spot, or over none. */
  pointed: (spot: Spot | null) => void;
  picked: (spot: Spot) => void;
  failed: (why: string) => void;
}

/** An arrow key moves by so much of the window; a press of plus or minus zooms so far. */
const STEP = 0.2;
const ZOOM_STEP = 0.75;
/** A press that moves further is a drag. */
const SLACK = 5;
/** The map is still after so many milliseconds without a move. */
const STILL = 120;
const WORLD: Bounds = [-170, -55, 180, 75];

/** A map in an element: the ground, what lies above it, and the pointer and keys over both. */
export class Surface {
  readonly #overlay = new Overlay();
  readonly #gone = new AbortController();
  readonly #watcher: ResizeObserver;
  #ground: Ground | undefined;
  #scene: Scene = EMPTY_SCENE;
  #colours: Colours;
  #size: Size = { width: 0, height: 0 };
  #wanted: View;
  #press: readonly [number, number] | null = null;
  #pointed: string | null = null;
  /** What lies where in the window, as of when the map was last still. */
  #layout: Layout;
  #last: View | undefined;
  #still = 0;
  #tiles: string | null = null;
  /** Whether everything is to be seen, whatever the window's size: until the map is moved. */
  #all = false;

  constructor(
    readonly place: HTMLElement,
    readonly events: SurfaceEvents,
    { view = null, fast = canDrawFast() }: { view?: View | null; fast?: boolean } = {},
  ) {
    this.#colours = coloursAt(place);
    this.#measure();
    this.#wanted = view ?? fitted(WORLD, this.#size, 0);
    this.#layout = new Layout(EMPTY_SCENE, this.#frame(), []);
    const under = document.createElement("div");
    under.className = "map-under";
    place.append(under, this.#overlay.sheet.element);
    void this.#prepare(under, fast);
    this.#listen();
    this.#watcher = new ResizeObserver(() => this.#resized());
    this.#watcher.observe(place);
  }

  view(): View {
    return this.#ground?.view() ?? this.#wanted;
  }

  show(view: View, options: { smooth?: boolean } = {}): void {
    this.#all = false;
    this.#look(view, options);
  }

  #look(view: View, options: { smooth?: boolean } = {}): void {
    this.#wanted = view;
    this.#ground?.show(view, options);
  }

  /** Looks at all of some bounds; at the world for none. */
  #fit(bounds: Bounds | undefined, options: { smooth?: boolean } = {}): void {
    this.#look(
      fitted(bounds ?? WORLD, this.#size, Math.min(this.#size.width, this.#size.height) / 10),
      options,
    );
  }

  /** Looks at all that is marked, but for what is told of whole regions. */
  fitAll(options: { smooth?: boolean } = {}): void {
    const { marks, holdings } = this.#scene;
    this.#all = true;
    this.#fit(boundsOf([...marks.filter((mark) => !mark.wide), ...holdings]), options);
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    this.#draw();
  }

  /** Draws tiles of the reader's own beneath the borders. */
  lay(tiles: string): void {
    this.#tiles = tiles;
    this.#ground?.lay(tiles);
  }

  /** Takes the theme's colours anew. */
  dress(): void {
    this.#colours = coloursAt(this.place);
    this.#ground?.dress(this.#colours);
    this.#draw();
  }

  /** A key pressed on the map; whether it meant something. */
  press(key: string): boolean {
    const { width, height } = this.#size;
    const by: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-width * STEP, 0],
      ArrowRight: [width * STEP, 0],
      ArrowUp: [0, -height * STEP],
      ArrowDown: [0, height * STEP],
    };
    const way = by[key];
    if (way) this.#step(moved(this.#frame(), { by: way }));
    else if (key === "+" || key === "=") this.zoom(ZOOM_STEP);
    else if (key === "-" || key === "_") this.zoom(-ZOOM_STEP);
    else if (key === "0" || key === "Home") this.fitAll({ smooth: true });
    else return false;
    return true;
  }

  zoom(by: number): void {
    this.#step(moved(this.#frame(), { zoom: this.view().zoom + by }));
  }

  /** Looks closer at a mark: at all of its places, or with its surroundings. */
  approach(spot: Spot): void {
    if (!spot.mark) return;
    const to = fitted(markBounds(spot.mark), this.#size, 60);
    this.#step({ ...to, zoom: Math.max(to.zoom, this.view().zoom + 1) });
  }

  /** Moves so that a place is seen, if it is not. */
  reveal(lon: number, lat: number): void {
    const [x, y] = this.#frame().project(lon, lat);
    const { width, height } = this.#size;
    const edge = 24;
    if (x > edge && y > edge && x < width - edge && y < height - edge) return;
    this.show({ lon, lat, zoom: this.view().zoom }, { smooth: true });
  }

  /** Where a spot lies now; null where it is not shown. */
  spot(id: string): Spot | null {
    return (
      this.#layout.spots.find(
        (one) => one.id === id || one.mark?.members.some((member) => member.id === id),
      ) ?? null
    );
  }

  /** The map as a picture, with lines of text burnt in below. */
  async picture(lines: readonly string[]): Promise<Blob> {
    const ratio = window.devicePixelRatio || 1;
    const { width, height } = this.#size;
    const line = 16;
    const foot = lines.length * line + 10;
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round((height + foot) * ratio);
    const pen = canvas.getContext("2d");
    if (!pen || !this.#ground) throw new Error("This browser cannot draw the picture.");
    await this.#ground.copyTo(pen, canvas.width, Math.round(height * ratio));
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    const pieces = this.#overlay.draw(pen, this.#frame(), this.#given(ratio));
    while (!pieces.next().done);
    pen.fillStyle = this.#colours.paper;
    pen.fillRect(0, height, width, foot);
    pen.fillStyle = this.#colours.ink;
    pen.font = "11px system-ui, sans-serif";
    pen.textAlign = "left";
    pen.textBaseline = "top";
    for (const [at, text] of lines.entries()) pen.fillText(text, 8, height + 7 + at * line, width - 16);
    return new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be made."))),
        "image/png",
      );
    });
  }

  destroy(): void {
    this.#gone.abort();
    this.#watcher.disconnect();
    clearTimeout(this.#still);
    this.#overlay.sheet.end();
    this.#ground?.end();
    this.#ground = undefined;
    this.place.replaceChildren();
  }

  async #prepare(under: HTMLElement, fast: boolean): Promise<void> {
    const options: GroundOptions = {
      view: this.#wanted,
      colours: this.#colours,
      drawn: () => this.#moved(),
      rested: () => {
        this.#all = false;
        this.events.rested(this.view());
      },
      failed: (why) => this.events.failed(why),
    };
    const engine = fast ? await import("./mapLibreGround").catch(() => null) : null;
    if (this.#gone.signal.aborted) return;
    this.#ground = grounded(under, { ...options, view: this.#wanted }, engine);
    if (this.#tiles !== null) this.#ground.lay(this.#tiles);
    this.place.dataset["ground"] = this.#ground instanceof CanvasGround ? "canvas" : "webgl";
    this.#draw();
  }

  #step(view: View): void {
    this.show(view, { smooth: true });
    this.events.rested(view);
  }

  #frame(): Frame {
    return new Frame(this.view(), this.#size);
  }

  #measure(): void {
    this.#size = { width: this.place.clientWidth, height: this.place.clientHeight };
    this.#overlay.sheet.resize(this.#size, window.devicePixelRatio || 1);
  }

  #resized(): void {
    this.#measure();
    this.#ground?.resize();
    if (this.#all) this.fitAll();
    this.#draw();
  }

  /** Draws everything anew: the scene has changed, or how it is to look. */
  #draw(): void {
    if (this.#gone.signal.aborted) return;
    this.#paint();
    this.#overlay.sheet.follow(this.view());
    this.#settle();
  }

  #paint(): void {
    const given = this.#given(window.devicePixelRatio || 1);
    this.#overlay.sheet.draw(this.view(), (pen, frame) => this.#overlay.draw(pen, frame, given));
  }

  #given(ratio: number): { scene: Scene; colours: Colours; ratio: number } {
    return { scene: this.#scene, colours: this.#colours, ratio };
  }

  /** The ground has drawn: where it has moved, what lies above goes along, and is told of once all is still. */
  #moved(): void {
    const view = this.view();
    const last = this.#last;
    if (this.#gone.signal.aborted) return;
    if (last && last.lon === view.lon && last.lat === view.lat && last.zoom === view.zoom) return;
    this.#last = view;
    const { sheet } = this.#overlay;
    sheet.follow(view);
    if (!sheet.serves(view)) this.#paint();
    clearTimeout(this.#still);
    this.#still = window.setTimeout(() => this.#rested(), STILL);
  }

  #rested(): void {
    // Under a finger that lies still the map may go on at any moment.
    if (this.#press) {
      this.#still = window.setTimeout(() => this.#rested(), STILL);
      return;
    }
    if (!this.#overlay.sheet.fits(this.view())) this.#paint();
    this.#settle();
    this.#still = window.setTimeout(() => this.#overlay.foresee(this.#scene, this.view().zoom), STILL);
  }

  /** Finds what lies where in the window. */
  #settle(): void {
    const frame = this.#frame();
    this.#layout = this.#overlay.layout(this.#scene, frame);
    this.events.seen(this.#layout.spots, frame);
  }

  #listen(): void {
    const { signal } = this.#gone;
    const at = (event: PointerEvent): readonly [number, number] => {
      const box = this.place.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    this.place.addEventListener(
      "pointerdown",
      (event) => {
        this.#press = event.button === 0 ? at(event) : null;
      },
      { signal },
    );
    this.place.addEventListener(
      "pointermove",
      (event) => {
        // What is dragged along under the pointer is not pointed at.
        if (event.buttons === 0) this.#point(at(event));
        else if (this.#pointed !== null) this.#tell(null);
      },
      { signal },
    );
    this.place.addEventListener("pointerleave", () => this.#tell(null), { signal });
    // The browser may take the pointer for itself; a button may be let go of elsewhere.
    const over = () => {
      this.#press = null;
    };
    this.place.addEventListener("pointercancel", over, { signal });
    window.addEventListener("pointerup", over, { signal });
    this.place.addEventListener(
      "pointerup",
      (event) => {
        const [from, to] = [this.#press, at(event)];
        this.#press = null;
        if (!from || Math.hypot(to[0] - from[0], to[1] - from[1]) > SLACK) return;
        const spot = this.#layout.at(...to);
        if (spot) this.events.picked(spot);
      },
      { signal },
    );
  }

  #point(at: readonly [number, number]): void {
    const spot = this.#layout.at(...at);
    this.place.classList.toggle("over-mark", spot !== null);
    this.#tell(spot);
  }

  #tell(spot: Spot | null): void {
    if ((spot?.id ?? null) === this.#pointed) return;
    this.#pointed = spot?.id ?? null;
    this.events.pointed(spot);
  }
}

/** The fast ground where its engine came and the browser lets it; the plain one otherwise. */
function grounded(
  under: HTMLElement,
  options: GroundOptions,
  engine: { MapLibreGround: new (place: HTMLElement, options: GroundOptions) => Ground } | null,
): Ground {
  try {
    if (engine) return new engine.MapLibreGround(under, options);
  } catch {
    // The browser has WebGL and yet refuses it, as some do without a graphics processor.
    under.replaceChildren();
  }
  return new CanvasGround(under, options);
}
