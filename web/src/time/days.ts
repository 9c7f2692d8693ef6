import type { TimeBin, Timeline } from "../api/types";

/** Days are counted in whole numbers from 1 January 1970, in no time zone. */
const DAY = 86_400_000;

export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);
}

export function isoDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** A stretch of bins, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The bins that a span of days touches; all of them where it is open. */
export function stretchOf(bins: readonly TimeBin[], since: string, until: string): Stretch {
  const last = bins.length - 1;
  const from = since === "" ? 0 : bins.findIndex((bin) => bin.end >= since);
  const to = until === "" ? last : bins.findLastIndex((bin) => bin.start <= until);
  return { from: from < 0 ? last : from, to: Math.max(to, 0) };
}

/** The days of a stretch; empty ends where it reaches the first or last bin, so that nothing is narrowed there. */
export function daysOf(bins: readonly TimeBin[], { from, to }: Stretch): { since: string; until: string } {
  const whole = from <= 0 && to >= bins.length - 1;
  return { since: whole ? "" : (bins[from]?.start ?? ""), until: whole ? "" : (bins[to]?.end ?? "") };
}

/** A stretch moved along by so many bins, kept whole and within them. */
export function shifted(bins: readonly TimeBin[], { from, to }: Stretch, by: number): Stretch {
  const length = to - from;
  const start = Math.min(Math.max(from + by, 0), Math.max(bins.length - 1 - length, 0));
  return { from: start, to: start + length };
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A bin's time in words, as short as its unit allows. */
export function binWords({ start, end }: TimeBin, unit: Timeline["unit"]): string {
  const [year = "", month = "01", day = "01"] = start.split("-");
  const name = MONTHS[Number(month) - 1] ?? month;
  if (unit === "year") return year;
  if (unit === "month") return `${name} ${year}`;
  if (unit === "week") return `${Number(day)} ${name} ${year} to ${endWords(end)}`;
  return `${Number(day)} ${name} ${year}`;
}

function endWords(end: string): string {
  const [year = "", month = "01", day = "01"] = end.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A label of the axis at a bin. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/**
 * The labels of the axis: at the first bin of each year, month or day, the coarsest first, as many as have `room`
 * (in bins) between them.
 */
export function ticks(bins: readonly TimeBin[], unit: Timeline["unit"], room: number): Tick[] {
  const found: Tick[] = [];
  const free = (at: number) => found.every((one) => Math.abs(one.at - at) >= room);
  const add = (at: number, text: string) => {
    if (free(at)) found.push({ at, text });
  };
  const first = (length: number) => (bin: TimeBin, at: number) =>
    at === 0 || bins[at - 1]?.start.slice(0, length) !== bin.start.slice(0, length);
  const years = bins.map((bin, at) => [bin, at] as const).filter(([bin, at]) => first(4)(bin, at));
  for (const step of [1, 2, 5, 10, 20, 50, 100]) {
    const chosen = years.filter(([bin]) => step === 1 || Number(bin.start.slice(0, 4)) % step === 0);
    if (chosen.every(([, at], index) => index === 0 || at - (chosen[index - 1]?.[1] ?? 0) >= room)) {
      for (const [bin, at] of chosen) add(at, bin.start.slice(0, 4));
      break;
    }
  }
  // A short or crowded axis has one label at least.
  if (found.length === 0) add(0, bins[0]?.start.slice(0, 4) ?? "");
  if (unit === "year") return found.toSorted((a, b) => a.at - b.at);
  for (const quarter of [true, false]) {
    for (const [at, bin] of bins.entries()) {
      const month = Number(bin.start.slice(5, 7)) - 1;
      if (first(7)(bin, at) && (!quarter || month % 3 === 0)) add(at, `${MONTHS[month]}`);
    }
  }
  if (unit === "day" || unit === "week")
    for (const [at, bin] of bins.entries())
      add(at, `${Number(bin.start.slice(8, 10))} ${MONTHS[Number(bin.start.slice(5, 7)) - 1]}`);
  return found.toSorted((a, b) => a.at - b.at);
}
