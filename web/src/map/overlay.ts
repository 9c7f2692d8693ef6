import type { Colours } from "./colours";
import type { Frame } from "./geo";
import { letterOf } from "./holdings";
import { type Placed, placed, Room } from "./naming";
import { haloed, hatching, type Look, MarkPainter, share, Stamps } from "./paint";
import { Grouping, Layout, type Scene, type Spot } from "./scene";
import { Sheet } from "./sheet";
import { number } from "../words/counts";

/** Up to so many areas have broken edges. */
const DASHED = 40;
/** So many marks or names are drawn without looking at the clock. */
const BATCH = 50;

/** Draws a scene above the ground, whichever ground it is. */
export class Overlay {
  readonly sheet = new Sheet("map-overlay");
  readonly #grouping = new Grouping();
  readonly #painter = new MarkPainter();
  readonly #stamps = new Stamps();
  readonly #widths = new Map<string, number>();

  /** Where everything lies in a frame. */
  layout(scene: Scene, frame: Frame): Layout {
    return new Layout(scene, frame, this.#grouping.of(scene.marks, frame.view.zoom));
  }

  /** Brings marks together for the zooms next to one, before they are asked for. */
  foresee(scene: Scene, zoom: number): void {
    this.#grouping.foresee(scene.marks, zoom);
  }

  /** Draws a frame piece by piece (see `Paint`). */
  *draw(
    pen: CanvasRenderingContext2D,
    frame: Frame,
    { scene, colours, ratio }: { scene: Scene; colours: Colours; ratio: number },
  ): Generator<boolean> {
    const layout = this.layout(scene, frame);
    const { spots } = layout;
    yield false;
    const room = new Room(frame.size);
    for (const { x, y, radius } of spots)
      room.take(x - radius, y - radius, 2 * radius, 2 * radius, { anyway: true });
    const names = placed(scene.names, scene.language, frame, { room, width: this.#width(pen) });
    yield false;
    for (let at = 0; at < names.length; at += BATCH) {
      this.#names(pen, names.slice(at, at + BATCH), colours, ratio);
      yield false;
    }
    yield* this.#areas(pen, layout, scene, colours);
    for (let at = 0; at < spots.length; at += BATCH) {
      for (const spot of spots.slice(at, at + BATCH)) this.#spot(pen, spot, colours, ratio);
      yield false;
    }
    for (const spot of spots) if (isLit(spot, scene)) light(pen, spot, colours);
  }

  #width(pen: CanvasRenderingContext2D): (text: string, font: string) => number {
    return (text, font) => {
      const key = `${font}|${text}`;
      const known = this.#widths.get(key);
      if (known !== undefined) return known;
      pen.font = font;
      const { width } = pen.measureText(text);
      this.#widths.set(key, width);
      return width;
    };
  }

  /** Areas of incidents are one shading together, drawn at once; any other stands for itself. */
  *#areas(
    pen: CanvasRenderingContext2D,
    { areas }: Layout,
    scene: Scene,
    colours: Colours,
  ): Generator<boolean> {
    const isPlain = ({ mark, id }: Spot) => mark !== null && !mark.wide && id !== scene.pointed;
    const plain = areas.filter(isPlain);
    pen.save();
    pen.beginPath();
    for (const { x, y, area: reach } of plain) {
      pen.moveTo(x + reach, y);
      pen.arc(x, y, reach, 0, 2 * Math.PI);
    }
    pen.fillStyle = pen.strokeStyle = colours.mark;
    pen.globalAlpha = 0.13;
    pen.fill();
    pen.globalAlpha = 0.45;
    pen.lineWidth = 1;
    // Broken lines take many times as long to draw; of many areas they could not be told apart.
    if (plain.length <= DASHED) pen.setLineDash([2, 3]);
    pen.stroke();
    pen.restore();
    yield true;
    for (const spot of areas) if (!isPlain(spot)) area(pen, spot, scene, colours);
  }

  #names(pen: CanvasRenderingContext2D, names: readonly Placed[], colours: Colours, ratio: number): void {
    const { name, halo } = colours;
    for (const { text, font, x, y, dot } of names) {
      if (dot) {
        pen.beginPath();
        pen.arc(dot[0], dot[1], 1.4, 0, 2 * Math.PI);
        pen.fillStyle = name;
        pen.fill();
      }
      this.#stamps.stamp(pen, [x, y], {
        key: `${font}|${text}`,
        dress: `${name} ${halo}`,
        half: [Math.ceil(this.#width(pen)(text, font) / 2) + 3, 12],
        ratio,
        draw: (own) => haloed(own, text, 0, 0, { font, ink: name, halo }),
      });
    }
  }

  #spot(pen: CanvasRenderingContext2D, spot: Spot, colours: Colours, ratio: number): void {
    if (spot.mark) this.#painter.paint(pen, [spot.x, spot.y], lookOf(spot), colours, ratio);
    else holding(pen, spot, colours);
  }
}

/** How a spot's mark looks; a place that is not known exactly has a square one. */
export function lookOf({ mark, radius }: Spot): Look {
  if (!mark) throw new Error("A holding has no such look.");
  const several = mark.members.length > 0;
  return {
    radius: Math.round(radius * 2) / 2,
    round: several || mark.exact,
    corroborated: share(mark.standing.corroborated, mark.incidents),
    denied: share(mark.standing.denied, mark.incidents),
    contradicted: mark.standing.contradicted > 0,
    several,
    text: mark.incidents > 1 ? number(mark.incidents) : "",
  };
}

function isLit({ id, mark }: Spot, { pointed, picked }: Scene): boolean {
  if (id === pointed) return true;
  if (!mark) return false;
  return picked.has(mark.place) || mark.members.some((one) => one.id === pointed || picked.has(one.place));
}

/** As far as a place may reach. */
function area(pen: CanvasRenderingContext2D, spot: Spot, { pointed }: Scene, colours: Colours): void {
  const { holding: held, mark } = spot;
  const colour = held ? holdingColour(held.series, colours) : colours.mark;
  pen.save();
  pen.beginPath();
  pen.arc(spot.x, spot.y, spot.area, 0, 2 * Math.PI);
  if (mark?.wide) pen.fillStyle = hatching(pen, colour) ?? colour;
  else pen.fillStyle = held?.hold === "contested" ? (hatching(pen, colours.ink) ?? colour) : colour;
  pen.globalAlpha = spot.id === pointed ? 0.26 : 0.13;
  pen.fill();
  pen.globalAlpha = 0.55;
  pen.setLineDash([2, 3]);
  pen.lineWidth = 1;
  pen.strokeStyle = colour;
  pen.stroke();
  pen.restore();
}

function light(pen: CanvasRenderingContext2D, { x, y, radius }: Spot, colours: Colours): void {
  pen.beginPath();
  pen.arc(x, y, radius + 5, 0, 2 * Math.PI);
  pen.lineWidth = 4;
  pen.strokeStyle = colours.paper;
  pen.stroke();
  pen.lineWidth = 2;
  pen.strokeStyle = colours.ink;
  pen.stroke();
}

export function holdingColour(series: number, colours: Colours): string {
  if (series < 0) return colours.quiet;
  return colours.series[series % colours.series.length] ?? colours.quiet;
}

/**
 * A holder's letter on its colour.  Only what others than its own side tell is filled; a claim of its own is an
 * outline, the contested is striped, the unknown grey with a question mark.
 */
function holding(
  pen: CanvasRenderingContext2D,
  { x, y, radius, holding: one }: Spot,
  colours: Colours,
): void {
  if (!one) return;
  const colour = holdingColour(one.series, colours);
  pen.save();
  pen.translate(x, y);
  pen.beginPath();
  pen.roundRect(-radius, -radius, 2 * radius, 2 * radius, 3);
  pen.fillStyle = colours.paper;
  pen.fill();
  if (one.hold === "held") pen.fillStyle = colour;
  else if (one.hold === "contested")
    pen.fillStyle = hatching(pen, colours.quiet, { gap: 4 }) ?? colours.paper;
  pen.save();
  pen.clip();
  if (one.hold === "partly") {
    pen.fillStyle = colour;
    pen.fillRect(-radius, -radius, radius, 2 * radius);
  } else pen.fill();
  pen.restore();
  pen.lineWidth = 2;
  pen.strokeStyle = one.hold === "contested" ? colours.ink : colour;
  pen.setLineDash(one.hold === "claimed" ? [3, 2] : []);
  pen.stroke();
  const text = one.hold === "contested" ? "×" : letterOf(one.hold === "unknown" ? -1 : one.series);
  haloed(pen, text, 0, 0.5, {
    font: "600 11px system-ui, sans-serif",
    ink: colours.ink,
    halo: colours.paper,
  });
  pen.restore();
}
