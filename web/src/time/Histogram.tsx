import { scaleBand, scaleSqrt } from "d3-scale";
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from "react";

import type { Timeline } from "../api/types";
import { several } from "../words/counts";
import { type Stretch, ticks } from "./days";

interface Props {
  timeline: Timeline;
  /** Articles by bin; null where they are not known. */
  articles: readonly number[] | null;
  chosen: Stretch;
  narrowed: boolean;
  day: string | null;
  /** While the window is being drawn. */
  onDrag: (stretch: Stretch | null) => void;
  onChoose: (stretch: Stretch) => void;
  words: (at: number) => string;
}

const HEIGHT = 56;
const COVERAGE = 8;
const GAP = 3;
const AXIS = 16;
/** The width of an axis label with the space around it, in pixels. */
const LABEL = 52;
const HANDLE = 11;

type Grip = "from" | "to" | "new";

/** Bars of incidents over time with a window over them; under them, how many articles there are at all. */
export function Histogram({ timeline, articles, chosen, narrowed, day, onDrag, onChoose, words }: Props) {
  const { bins, unit } = timeline;
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const gripped = useRef<{ grip: Grip; start: number } | null>(null);
  const x = scaleBand<number>()
    .domain(bins.map((_, at) => at))
    .range([0, width])
    .paddingInner(bins.length > width / 4 ? 0 : 0.15);
  // By the root, as many incidents of one day would make all others' bars vanish.
  const y = scaleSqrt()
    .domain([0, Math.max(...bins.map((bin) => bin.incidents), 1)])
    .range([0, HEIGHT - 4]);
  const most = Math.max(...(articles ?? []), 1);
  const step = x.step();
  const left = (at: number) => x(at) ?? 0;
  const at = (event: PointerEvent) => {
    const box = place.current?.getBoundingClientRect();
    const inside = event.clientX - (box?.left ?? 0);
    return Math.min(Math.max(Math.floor(inside / step), 0), bins.length - 1);
  };
  const drawn = (now: number): Stretch => {
    const { grip, start } = gripped.current ?? { grip: "new" as Grip, start: now };
    if (grip === "from") return { from: Math.min(now, chosen.to), to: chosen.to };
    if (grip === "to") return { from: chosen.from, to: Math.max(now, chosen.from) };
    return { from: Math.min(start, now), to: Math.max(start, now) };
  };
  const take = (grip: Grip) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    gripped.current = { grip, start: at(event) };
    event.currentTarget.setPointerCapture?.(event.pointerId);
    if (grip === "new") onDrag(drawn(at(event)));
  };
  const draw = (event: PointerEvent) => {
    if (gripped.current) onDrag(drawn(at(event)));
  };
  const letGo = (event: PointerEvent) => {
    if (!gripped.current) return;
    const stretch = drawn(at(event));
    gripped.current = null;
    onChoose(stretch);
  };
  const cancel = () => {
    gripped.current = null;
    onDrag(null);
  };
  const slide = (grip: "from" | "to") => (event: KeyboardEvent) => {
    const now = chosen[grip];
    const to = nextBin(event.key, now, bins.length, unit);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(
      grip === "from"
        ? { from: Math.min(to, chosen.to), to: chosen.to }
        : { from: chosen.from, to: Math.max(to, chosen.from) },
    );
  };
  const [from, to] = [left(chosen.from), left(chosen.to) + x.bandwidth()];
  const handle = (grip: "from" | "to") => (
    <button
      type="button"
      role="slider"
      className="time-handle"
      style={{ left: `${(grip === "from" ? from : to) - HANDLE / 2}px` }}
      aria-label={grip === "from" ? "First" : "Last"}
      aria-valuemin={grip === "from" ? 0 : chosen.from}
      aria-valuemax={grip === "from" ? chosen.to : bins.length - 1}
      aria-valuenow={chosen[grip]}
      aria-valuetext={words(chosen[grip])}
      onKeyDown={slide(grip)}
      onPointerDown={take(grip)}
      onPointerMove={draw}
      onPointerUp={letGo}
      onPointerCancel={cancel}
    />
  );
  const height = HEIGHT + (articles ? COVERAGE + GAP : 0);
  const marked = day === null ? -1 : bins.findIndex((bin) => bin.start <= day && day <= bin.end);
  return (
    <div className="histogram" ref={place}>
      <div
        className="time-bars"
        onPointerDown={take("new")}
        onPointerMove={draw}
        onPointerUp={letGo}
        onPointerCancel={cancel}
      >
        <svg width={width} height={height + AXIS} role="img" aria-label={told(timeline, articles)}>
          {bins.map((bin, index) => (
            <rect
              key={bin.start}
              className={index >= chosen.from && index <= chosen.to ? "bar" : "bar out"}
              x={left(index)}
              y={HEIGHT - y(bin.incidents)}
              width={Math.max(x.bandwidth(), 1)}
              height={y(bin.incidents)}
            >
              <title>{`${words(index)}: ${several(bin.incidents, "incident")}, ${several(bin.accounts, "account")}`}</title>
            </rect>
          ))}
          <line className="ground" x1={0} x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
          {articles?.map((count, index) => (
            <rect
              key={bins[index]?.start}
              className={count === 0 ? "covered none" : "covered"}
              x={left(index)}
              y={HEIGHT + GAP}
              width={Math.max(x.bandwidth(), 1)}
              height={COVERAGE}
              fillOpacity={count === 0 ? 0 : 0.25 + 0.75 * Math.sqrt(count / most)}
            >
              <title>{`${words(index)}: ${count === 0 ? "no article here" : several(count, "article")}`}</title>
            </rect>
          ))}
          {narrowed && <rect className="window" x={from} y={0.5} width={to - from} height={height} />}
          {marked >= 0 && (
            <line
              className="day"
              x1={left(marked) + x.bandwidth() / 2}
              x2={left(marked) + x.bandwidth() / 2}
              y1={0}
              y2={height}
            />
          )}
          {ticks(bins, unit, LABEL / step).map((tick) => (
            <text
              key={tick.at}
              x={Math.min(left(tick.at), width - LABEL / 2)}
              y={height + 12}
              textAnchor="start"
            >
              {tick.text}
            </text>
          ))}
        </svg>
      </div>
      {handle("from")}
      {handle("to")}
    </div>
  );
}

/** Where a key takes a handle; null where it means nothing to it. */
export function nextBin(key: string, now: number, count: number, unit: Timeline["unit"]): number | null {
  const page = { day: 7, week: 4, month: 12, year: 10 }[unit];
  const to = {
    ArrowLeft: now - 1,
    ArrowDown: now - 1,
    ArrowRight: now + 1,
    ArrowUp: now + 1,
    PageDown: now - page,
    PageUp: now + page,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), count - 1);
}

function told({ bins, unit }: Timeline, articles: readonly number[] | null): string {
  const most = bins.reduce((best, bin) => (bin.incidents > best.incidents ? bin : best), bins[0] ?? EMPTY);
  const silent = articles?.filter((count) => count === 0).length;
  return [
    `Incidents by ${unit}, ${bins[0]?.start} to ${bins.at(-1)?.end}`,
    `most, ${most.incidents}, in that of ${most.start}`,
    ...(silent ? [`${several(silent, unit)} without any article`] : []),
  ].join("; ");
}

const EMPTY = { start: "", end: "", incidents: 0, within: 0, accounts: 0 };

/** The width of an element, as it changes. */
function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(320);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.max(element.clientWidth, 120));
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [place]);
  return width;
}
