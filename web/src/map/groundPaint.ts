import type { MultiLineString, MultiPolygon, Position } from "geojson";

import type { Colours } from "./colours";
import type { Base } from "./decoding";
import { type Frame, worldX, worldY } from "./geo";

/** Points of a line on the unit square that the world is, x and y in turn, and the box around them. */
interface Line {
  points: Float64Array;
  box: readonly [left: number, top: number, right: number, bottom: number];
}

/** The base map, ready to be drawn. */
export interface Drawing {
  land: Line[];
  lakes: Line[];
  rivers: Line[];
  divisions: Line[];
  borders: Line[];
  disputed: Line[];
}

const rings = ({ coordinates }: MultiPolygon): Line[] => coordinates.flat().map(lineOf);
const openLines = ({ coordinates }: MultiLineString): Line[] => coordinates.map(lineOf);

export function drawingOf(found: Base): Drawing {
  return {
    land: rings(found.land),
    lakes: rings(found.lakes),
    rivers: openLines(found.rivers),
    divisions: openLines(found.divisions),
    borders: openLines(found.borders),
    disputed: openLines(found.disputed),
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

/** So many points make a stroke that is drawn at once; more would be seen as a stop (milliseconds by the dozen). */
const PIECE = 6_000;

/** Paints the ground piece by piece (see `Paint`). */
export function* paintGround(
  pen: CanvasRenderingContext2D,
  frame: Frame,
  colours: Colours,
  drawing: Drawing | undefined,
): Generator<boolean> {
  pen.fillStyle = colours.sea;
  pen.fillRect(0, 0, frame.size.width, frame.size.height);
  if (!drawing) return;
  const { zoom } = frame.view;
  const areas = function* (traced: readonly Line[], colour: string): Generator<boolean> {
    pen.beginPath();
    let points = 0;
    for (const line of traced) {
      points += trace(pen, line, frame);
      if (points > PIECE) {
        points = 0;
        yield false;
      }
    }
    pen.fillStyle = colour;
    pen.fill("evenodd");
    yield true;
  };
  const lines = function* (
    traced: readonly Line[],
    [colour, width]: readonly [string, number],
    dash: number[] = [],
  ): Generator<boolean> {
    let points = 0;
    const stroke = () => {
      pen.strokeStyle = colour;
      pen.lineWidth = width;
      pen.setLineDash(dash);
      pen.stroke();
      pen.setLineDash([]);
      pen.beginPath();
      points = 0;
    };
    pen.beginPath();
    for (const line of traced) {
      points += trace(pen, line, frame);
      if (points <= PIECE) continue;
      stroke();
      yield true;
    }
    stroke();
    yield false;
  };
  yield* areas(drawing.land, colours.land);
  yield* lines(drawing.land, [colours.shore, 0.7]);
  yield* lines(drawing.rivers, [colours.water, zoom < 4 ? 0.5 : 0.9]);
  yield* areas(drawing.lakes, colours.sea);
  yield* lines(drawing.lakes, [colours.water, 0.5]);
  yield* lines(drawing.divisions, [colours.division, 0.8]);
  const border = [colours.border, zoom < 4 ? 0.8 : 1.3] as const;
  yield* lines(drawing.borders, border);
  yield* lines(drawing.disputed, border, [4, 3]);
}

/** Beyond the frame by so many pixels no stroke reaches into it. */
const BEYOND = 8;

/**
 * Adds a line to the path if it may be seen, and tells with how many points.  Points that share a pixel are one, and so
 * is all that runs along beyond one side of the frame.
 */
function trace(pen: CanvasRenderingContext2D, { points, box }: Line, frame: Frame): number {
  const [left, top] = frame.place(box[0], box[1]);
  const [right, bottom] = frame.place(box[2], box[3]);
  const { width, height } = frame.size;
  if (right < 0 || bottom < 0 || left > width || top > height) return 0;
  if (right - left < 0.5 && bottom - top < 0.5) return 0;
  // Without a pair made for each point: there are a hundred thousand.
  const { scale } = frame;
  const [originX, originY] = frame.place(0, 0);
  const sides = (x: number, y: number) =>
    (x < -BEYOND ? 1 : 0) |
    (x > width + BEYOND ? 2 : 0) |
    (y < -BEYOND ? 4 : 0) |
    (y > height + BEYOND ? 8 : 0);
  let lastX = (points[0] ?? 0) * scale + originX;
  let lastY = (points[1] ?? 0) * scale + originY;
  let beyond = sides(lastX, lastY);
  let [skippedX, skippedY, skipped, drawn] = [0, 0, false, 1];
  pen.moveTo(lastX, lastY);
  for (let at = 2; at < points.length; at += 2) {
    const x = (points[at] ?? 0) * scale + originX;
    const y = (points[at + 1] ?? 0) * scale + originY;
    if (beyond !== 0) {
      const common = beyond & sides(x, y);
      if (common !== 0) {
        beyond = common;
        [skippedX, skippedY, skipped] = [x, y, true];
        continue;
      }
      // Back from beyond: from where it was last.
      if (skipped) pen.lineTo(skippedX, skippedY);
      skipped = false;
    } else if (Math.abs(x - lastX) < 0.7 && Math.abs(y - lastY) < 0.7 && at < points.length - 2) continue;
    pen.lineTo(x, y);
    [lastX, lastY] = [x, y];
    beyond = sides(x, y);
    drawn += 1;
  }
  if (skipped) pen.lineTo(skippedX, skippedY);
  return drawn;
}
