import { type KeyboardEvent, useRef, useState } from "react";

import type { DayAxis } from "../../charts/days";
import { DayTicks } from "../../charts/DayTicks";
import { fill, Patterns, Stripes } from "../../charts/Patterns";
import type { Series } from "../../charts/palette";
import type { Stay, Strip } from "./strips";

const TOP = 34;
const ROW = 26;
const BOX = 20;
// Days narrower than this have no room for a letter.
const LETTERED = 12;
// How wide a letter of a name is, about.
const LETTER = 6.8;

interface Props {
  strips: readonly Strip[];
  holders: readonly Series[];
  axis: DayAxis;
  prefix: string;
  /** Room for the places' names. */
  room: number;
  onLook: (stay: Stay) => void;
  onOpen: (strip: Strip, stay: Stay) => void;
}

/** Places down, days across; arrow keys go from box to box. */
export function Strips({ strips, holders, axis, prefix, room, onLook, onOpen }: Props) {
  const chart = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState("0 0");
  const height = TOP + strips.length * ROW + 6;
  const step = (event: KeyboardEvent, row: number, column: number, open: () => void) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open();
      return;
    }
    const next = moved(event.key, strips, row, column);
    if (next === null) return;
    event.preventDefault();
    chart.current?.querySelector<SVGGElement>(`[data-at="${next}"]`)?.focus();
  };
  return (
    <svg
      data-chart
      ref={chart}
      width={room + axis.width + 16}
      height={height}
      role="group"
      aria-label="Places over time; arrow keys go from box to box, Enter opens the claims"
    >
      <Patterns prefix={prefix} series={holders} />
      <Stripes id={`${prefix}-stripes`} />
      <g transform={`translate(${room} 0)`}>
        <DayTicks axis={axis} top={TOP - 8} height={height - TOP} />
      </g>
      {strips.map((strip, row) => (
        <g key={strip.key} transform={`translate(0 ${TOP + row * ROW})`}>
          <text x={room - 8} y={BOX / 2 + 4} textAnchor="end">
            <title>{strip.name}</title>
            {shortened(strip.name, Math.floor(room / LETTER))}
          </text>
          <g transform={`translate(${room} 0)`}>
            {strip.stays.map((stay) => (
              <Carried key={`line ${stay.day}`} stay={stay} axis={axis} />
            ))}
            {strip.stays.map((stay, column) => {
              const here = `${row} ${column}`;
              return (
                <g
                  key={stay.day}
                  className="stay"
                  data-at={here}
                  role="button"
                  tabIndex={here === at ? 0 : -1}
                  aria-label={stay.title}
                  transform={`translate(${axis.x(stay.day)} 0)`}
                  onFocus={() => {
                    setAt(here);
                    onLook(stay);
                  }}
                  onMouseEnter={() => onLook(stay)}
                  onClick={() => onOpen(strip, stay)}
                  onKeyDown={(event) => step(event, row, column, () => onOpen(strip, stay))}
                >
                  <Box stay={stay} width={axis.step} prefix={prefix} />
                </g>
              );
            })}
          </g>
        </g>
      ))}
    </svg>
  );
}

/** The box that a key leads to; null where there is none that way. */
function moved(key: string, strips: readonly Strip[], row: number, column: number): string | null {
  if (key === "ArrowLeft") return column > 0 ? `${row} ${column - 1}` : null;
  if (key === "ArrowRight") return strips[row]?.stays[column + 1] ? `${row} ${column + 1}` : null;
  const other = key === "ArrowDown" ? row + 1 : key === "ArrowUp" ? row - 1 : -1;
  const stays = strips[other]?.stays;
  return stays ? `${other} ${Math.min(column, stays.length - 1)}` : null;
}

function Box({ stay, width, prefix }: { stay: Stay; width: number; prefix: string }) {
  const { hold, holder } = stay;
  const part = hold === "partly";
  const inside = Math.max(width - 2, 4);
  const contested = hold === "contested";
  const paint = contested
    ? `url(#${prefix}-stripes)`
    : holder && hold !== "unknown"
      ? fill(prefix, holder)
      : undefined;
  return (
    <>
      <rect
        className={`box ${hold}`}
        x={1}
        y={part ? BOX / 2 : 0}
        width={inside}
        height={part ? BOX / 2 : BOX}
        {...(paint === undefined ? {} : { fill: paint })}
      />
      {width >= LETTERED && (
        <text className="letter" x={1 + inside / 2} y={part ? BOX - 1 : BOX / 2 + 4} textAnchor="middle">
          {hold === "unknown" || !holder ? (contested ? "" : "?") : holder.letter}
        </text>
      )}
    </>
  );
}

/** For how long what was told last still counts. */
function Carried({ stay, axis }: { stay: Stay; axis: DayAxis }) {
  if (stay.hold === "unknown") return null;
  const from = axis.x(stay.day) + axis.step;
  const run = axis.runs.findLast((each) => each.first <= stay.day);
  const to = Math.min(axis.x(stay.until) + axis.step, run?.x1 ?? 0);
  if (to <= from) return null;
  const contested = stay.hold === "contested";
  return (
    <line
      className={`carried ${contested || !stay.holder ? "open" : `line-${stay.holder.colour}`}`}
      x1={from}
      x2={to}
      y1={BOX / 2}
      y2={BOX / 2}
      strokeDasharray={contested ? "4 3" : undefined}
    />
  );
}

function shortened(name: string, letters: number): string {
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
}
