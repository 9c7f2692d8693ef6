import { scaleLinear } from "d3-scale";

const DAY = 86_400_000;

/** A run of days without a break in it, and where it stands, in pixels. */
export interface Run {
  first: string;
  last: string;
  days: number;
  x0: number;
  x1: number;
}

/** An axis of days on which long silences are cut short, each shown as a break with its length. */
export interface DayAxis {
  runs: Run[];
  width: number;
  /** Pixels to a day. */
  step: number;
  /** Where a day begins; days outside of the runs stand at the nearest. */
  x: (day: string) => number;
  /** The days that have room for a label. */
  ticks: { day: string; x: number }[];
}

interface Options {
  /** The least room for a day: enough to point at. */
  least?: number;
  /** The width to fill where the days are few. */
  width: number;
  /** The width that days share at most, however many they are. */
  most?: number;
  /** More days than these without anything told are cut short. */
  gap?: number;
}

/** How wide a break in the axis is. */
export const BREAK = 46;
// Ten characters of a date at 11px, and air.
const LABEL = 74;

/** The axis for the days that something is told of; null where there are none. */
export function dayAxis(
  days: Iterable<string>,
  { width, least = 12, most = Infinity, gap = 21 }: Options,
): DayAxis | null {
  const spells = runsOf([...new Set(days)].toSorted(), gap);
  if (spells.length === 0) return null;
  const total = spells.reduce((sum, run) => sum + run.days, 0);
  const room = width - BREAK * (spells.length - 1);
  const step = Math.min(Math.max(least, Math.min(room / total, 48)), most / total);
  const runs: Run[] = [];
  for (const run of spells) {
    const x0 = runs.length === 0 ? 0 : (runs.at(-1)?.x1 ?? 0) + BREAK;
    runs.push({ ...run, x0, x1: x0 + run.days * step });
  }
  const x = (day: string): number => {
    const run = runs.findLast((each) => each.first <= day) ?? runs[0];
    if (!run) return 0;
    return scaleLinear().domain([0, run.days]).range([run.x0, run.x1]).clamp(true)(
      daysBetween(run.first, day),
    );
  };
  return { runs, step, x, width: runs.at(-1)?.x1 ?? 0, ticks: ticksOf(runs, step) };
}

function runsOf(days: string[], gap: number): Omit<Run, "x0" | "x1">[] {
  const runs: { first: string; last: string }[] = [];
  for (const day of days) {
    const open = runs.at(-1);
    if (open && daysBetween(open.last, day) <= gap) open.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs.map((run) => ({ ...run, days: daysBetween(run.first, run.last) + 1 }));
}

function ticksOf(runs: Run[], step: number): { day: string; x: number }[] {
  const every = Math.ceil(LABEL / step);
  const ticks: { day: string; x: number }[] = [];
  for (const { first, days, x0 } of runs) {
    for (let at = 0; at < days; at += every) {
      const x = x0 + at * step;
      // A short run may stand too near the label before.
      if (x - (ticks.at(-1)?.x ?? -LABEL) >= LABEL) ticks.push({ day: plusDays(first, at), x });
    }
  }
  return ticks;
}

/** Whole days from one day to another. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / DAY);
}

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** How long a break is, in words. */
export function breakWords(days: number): string {
  if (days < 60) return `${days} days`;
  const months = Math.round(days / 30.44);
  return months < 24 ? `${months} months` : `${Math.round(days / 365.25)} years`;
}
