import type { Mark } from "./marks";

/** A mark with its offsets in UTF-16 units. */
export interface Placed extends Mark {
  start: number;
  end: number;
}

/** A run of the text within which the same marks hold. */
export interface Segment {
  start: number;
  end: number;
  /** The marks that cover it, outermost (longest) first. */
  marks: Placed[];
  /** Those of them that no earlier segment shows. */
  begins: Placed[];
}

/**
 * Puts marks in their place.  A mark whose characters the text does not hold there is left out:
 * the page shows exact words or none.
 */
export function placed(text: string, marks: Mark[], offset: (codePoint: number) => number): Placed[] {
  return marks
    .map((mark) => ({ ...mark, start: offset(mark.span.start), end: offset(mark.span.end) }))
    .filter((mark) => mark.end > mark.start && text.slice(mark.start, mark.end) === mark.span.text);
}

/**
 * Cuts runs of a text so that marks, which may nest and cross, begin and end between segments.
 * `runs` must be ascending and apart; the segments cover them wholly, in order.
 */
export function segments(runs: { start: number; end: number }[], marks: Placed[]): Segment[] {
  const cuts = [...new Set(marks.flatMap((mark) => [mark.start, mark.end]))].toSorted((a, b) => a - b);
  const nested = marks.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const shown = new Set<Placed>();
  return runs.flatMap((run) =>
    cutRun(run, cuts).map(([start, end]) => {
      const here = nested.filter((mark) => mark.start < end && mark.end > start);
      const begins = here.filter((mark) => !shown.has(mark));
      begins.forEach((mark) => shown.add(mark));
      return { start, end, marks: here, begins };
    }),
  );
}

function cutRun(run: { start: number; end: number }, cuts: number[]): [number, number][] {
  const inside = cuts.filter((cut) => cut > run.start && cut < run.end);
  const bounds = [run.start, ...inside, run.end];
  return bounds.slice(1).map((end, index) => [bounds[index] ?? run.start, end]);
}
