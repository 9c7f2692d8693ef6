import type { Colours } from "./colours";

/** How a mark looks: shape by exactness, filling by corroboration, edge by denial. */
export interface Look {
  readonly radius: number;
  /** A round mark is a spot; a square one stands somewhere within an area. */
  readonly round: boolean;
  /** The share of its incidents that several origins tell, 0 to 1. */
  readonly corroborated: number;
  /** The share that is denied. */
  readonly denied: number;
  readonly contradicted: boolean;
  /** Whether it stands for several places. */
  readonly several: boolean;
  readonly text: string;
}

type Pen = CanvasRenderingContext2D;

/** Sixteenths of a filling can be told apart; finer ones would only fill the store of drawn marks. */
const SHARES = 16;
const LINE = 1.6;
const FONT = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';
/** What is drawn beyond the radius: edge, second edge, the sign of contradiction. */
const ROOM = 9;
/** Below this radius a number does not fit in. */
const LEAST_FOR_TEXT = 8;

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * SHARES) / SHARES;
}

interface Stamp {
  key: string;
  /** The colours it is drawn in: others make all stamps anew. */
  dress: string;
  /** How far it reaches from its middle, in pixels across and down. */
  half: readonly [number, number];
  /** Pixels of the screen to one of the page. */
  ratio: number;
  draw: (own: Pen) => void;
}

/** More stamps than a few windows' worth are let go of. */
const KEPT = 3_000;

/** What is drawn again and again: drawn once, then copied, which takes a tenth of the time. */
export class Stamps {
  readonly #drawn = new Map<string, HTMLCanvasElement>();
  #dress = "";

  /** Draws a stamp with its middle at a point, on whole pixels. */
  stamp(pen: Pen, [x, y]: readonly [number, number], { key, dress, half, ratio, draw }: Stamp): void {
    if (`${dress} ${ratio}` !== this.#dress || this.#drawn.size > KEPT) this.#drawn.clear();
    this.#dress = `${dress} ${ratio}`;
    const [across, down] = half;
    let stamp = this.#drawn.get(key);
    if (!stamp) {
      stamp = document.createElement("canvas");
      stamp.width = Math.ceil(2 * across * ratio);
      stamp.height = Math.ceil(2 * down * ratio);
      const own = stamp.getContext("2d");
      if (own) {
        own.scale(ratio, ratio);
        own.translate(across, down);
        draw(own);
      }
      this.#drawn.set(key, stamp);
    }
    const whole = (value: number) => Math.round(value * ratio) / ratio;
    pen.drawImage(stamp, whole(x - across), whole(y - down), stamp.width / ratio, stamp.height / ratio);
  }
}

/** Draws marks, each look once. */
export class MarkPainter {
  readonly #stamps = new Stamps();

  /** Draws a mark with its middle at a point. */
  paint(pen: Pen, [x, y]: readonly [number, number], look: Look, colours: Colours, ratio: number): void {
    const half = Math.ceil(look.radius + ROOM);
    this.#stamps.stamp(pen, [x, y], {
      key: JSON.stringify(look),
      dress: `${colours.mark} ${colours.paper}`,
      half: [half, half],
      ratio,
      draw: (own) => drawMark(own, look, colours),
    });
  }
}

/** Draws a mark with its middle at the pen's origin. */
export function drawMark(pen: Pen, look: Look, colours: Colours): void {
  const { radius } = look;
  if (look.several) {
    outline(pen, look, radius + 3.5);
    pen.fillStyle = colours.paper;
    pen.fill();
    pen.strokeStyle = colours.mark;
    pen.lineWidth = 1;
    pen.stroke();
  }
  outline(pen, look, radius);
  pen.fillStyle = colours.paper;
  pen.fill();
  fill(pen, look, colours);
  edge(pen, look, colours);
  if (look.text !== "" && radius >= LEAST_FOR_TEXT) number(pen, look, colours);
  if (look.contradicted) contradiction(pen, radius, colours);
}

function outline(pen: Pen, { round }: Look, radius: number): void {
  pen.beginPath();
  if (round) pen.arc(0, 0, radius, 0, 2 * Math.PI);
  else pen.rect(-radius * 0.886, -radius * 0.886, radius * 1.772, radius * 1.772);
}

/** A sector from the top, as large as the share of what several origins tell. */
function fill(pen: Pen, look: Look, colours: Colours): void {
  if (look.corroborated <= 0) return;
  pen.save();
  outline(pen, look, look.radius);
  pen.clip();
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.arc(0, 0, look.radius * 1.5, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * look.corroborated);
  pen.closePath();
  pen.fillStyle = colours.mark;
  pen.globalAlpha = 0.55;
  pen.fill();
  pen.restore();
}

/** A line around it, broken where what is told is denied. */
function edge(pen: Pen, look: Look, colours: Colours): void {
  pen.strokeStyle = colours.mark;
  pen.lineWidth = LINE;
  if (!look.round) {
    pen.setLineDash(look.denied >= 0.5 ? [3, 2.5] : []);
    outline(pen, look, look.radius);
    pen.stroke();
    pen.setLineDash([]);
    return;
  }
  const broken = 2 * Math.PI * look.denied;
  const start = Math.PI / 2 - broken / 2;
  if (look.denied < 1) {
    pen.beginPath();
    pen.arc(0, 0, look.radius, start + broken, start + 2 * Math.PI);
    pen.stroke();
  }
  if (look.denied > 0) {
    pen.setLineDash([3, 2.5]);
    pen.beginPath();
    pen.arc(0, 0, look.radius, start, start + broken);
    pen.stroke();
    pen.setLineDash([]);
  }
}

function number(pen: Pen, { radius, text }: Look, colours: Colours): void {
  const size = Math.min(13, Math.max(9, radius * (text.length > 3 ? 0.7 : 0.95)));
  pen.font = `600 ${size}px ${FONT}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineWidth = 3;
  pen.lineJoin = "round";
  pen.strokeStyle = colours.paper;
  pen.strokeText(text, 0, 0.5);
  pen.fillStyle = colours.ink;
  pen.fillText(text, 0, 0.5);
}

/** ≠ at the upper right. */
function contradiction(pen: Pen, radius: number, colours: Colours): void {
  const away = radius * 0.72 + 2;
  pen.save();
  pen.translate(away, -away);
  pen.beginPath();
  pen.arc(0, 0, 5.2, 0, 2 * Math.PI);
  pen.fillStyle = colours.paper;
  pen.fill();
  pen.lineWidth = 1;
  pen.strokeStyle = colours.mark;
  pen.stroke();
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 1.2;
  pen.beginPath();
  for (const y of [-1.4, 1.4]) {
    pen.moveTo(-2.7, y);
    pen.lineTo(2.7, y);
  }
  pen.moveTo(-1.7, 3.1);
  pen.lineTo(1.7, -3.1);
  pen.stroke();
  pen.restore();
}

/** Text with an edge in the colour of the ground. */
export function haloed(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  { font, ink, halo }: { font: string; ink: string; halo: string },
): void {
  pen.font = font;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineWidth = 3;
  pen.lineJoin = "round";
  pen.strokeStyle = halo;
  pen.strokeText(text, x, y);
  pen.fillStyle = ink;
  pen.fillText(text, x, y);
}

export function labelFont(size: number, weight: number): string {
  return `${weight} ${size}px ${FONT}`;
}

/** A pattern of slanting lines. */
export function hatching(pen: Pen, colour: string, { gap = 6, width = 1.5 } = {}): CanvasPattern | null {
  const tile = document.createElement("canvas");
  tile.width = tile.height = gap;
  const own = tile.getContext("2d");
  if (!own) return null;
  own.strokeStyle = colour;
  own.lineWidth = width;
  own.beginPath();
  for (const start of [-gap, 0, gap]) {
    own.moveTo(start, gap);
    own.lineTo(start + gap, 0);
  }
  own.stroke();
  return pen.createPattern(tile, "repeat");
}
