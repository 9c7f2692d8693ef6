import { scaleLinear } from "d3-scale";

import { type DayAxis, dayAxis } from "../charts/days";
import type { Slot, Told } from "./incident";

/** A number as one account tells it. */
export interface Step {
  told: Told;
  value: string;
  min: number | null;
  max: number | null;
  /** Its number in the list beside the chart, from 1. */
  number: number;
}

/** A number as it was told over time, in order of publication; what a denial names, and what is undated, left out. */
export function stepsOf(slot: Slot): Step[] {
  const told = slot.values.flatMap((value) =>
    value.told
      .filter((each) => each.says === null && each.published !== null)
      .map((each) => ({ told: each, value: value.value, min: value.min, max: value.max })),
  );
  const order = ({ told: { published, article, claim } }: (typeof told)[number]) =>
    `${published} ${article} ${claim}`;
  return told
    .toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
    .map((step, index) => ({ ...step, number: index + 1 }));
}

export function isNumber(slot: Slot): boolean {
  return slot.values.some((value) => value.min !== null || value.max !== null);
}

/** A step where it is drawn. */
export interface Point extends Step {
  x: number;
  low: number;
  high: number;
}

export interface CourseChart {
  axis: DayAxis;
  points: Point[];
  y: (number: number) => number;
  ticks: number[];
  /** Successive words of one origin: only these make a course, for the others never counted the same. */
  lines: [Point, Point][];
  width: number;
  height: number;
  top: number;
  left: number;
}

const LEFT = 44;
// Room for the word "best".
const RIGHT = 36;
const TOP = 30;
const BODY = 190;
// The room a day's points need beside each other; those of nearly one number may touch.
const POINT = 14;

/** Where the steps are drawn: days across, the number upwards; one day's steps beside each other in their order. */
export function courseChart(steps: readonly Step[], width: number): CourseChart | null {
  const day = (step: Step) => step.told.published?.slice(0, 10) ?? "";
  const days = steps.map(day).filter((each) => /^\d{4}-\d\d-\d\d$/.test(each));
  const busiest = Math.max(...days.map((each) => days.filter((other) => other === each).length));
  const axis = dayAxis(days, { width: width - LEFT - RIGHT, least: Math.max(12, busiest * POINT) });
  if (!axis) return null;
  const most = Math.max(...steps.map((step) => step.max ?? step.min ?? 0));
  const scale = scaleLinear()
    .domain([0, most * 1.08])
    .nice(4)
    .range([TOP + BODY, TOP]);
  const seen = new Map<string, number>();
  const points = steps
    .filter((step) => days.includes(day(step)))
    .map((step) => {
      const before = seen.get(day(step)) ?? 0;
      seen.set(day(step), before + 1);
      const within = days.filter((each) => each === day(step)).length;
      return {
        ...step,
        x: LEFT + axis.x(day(step)) + ((before + 0.5) / within) * axis.step,
        low: scale(step.min ?? step.max ?? 0),
        high: scale(step.max ?? step.min ?? 0),
      };
    });
  return {
    axis,
    points,
    y: scale,
    ticks: scale.ticks(4),
    lines: linesOf(points),
    width: LEFT + axis.width + RIGHT,
    height: TOP + BODY + 10,
    top: TOP,
    left: LEFT,
  };
}

function linesOf(points: readonly Point[]): [Point, Point][] {
  return points.flatMap((point, index): [Point, Point][] => {
    const next = points
      .slice(index + 1)
      .find(({ told }) => told.origin === point.told.origin && told.published !== point.told.published);
    return next ? [[point, next]] : [];
  });
}
