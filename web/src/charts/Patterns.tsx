import type { Series } from "./palette";

const SIZE = 7;

/** The fills of a chart's series; `prefix` keeps charts on one page apart. */
export function Patterns({ prefix, series }: { prefix: string; series: Iterable<Series> }) {
  return (
    <defs>
      {[...series].map((each) => (
        <pattern
          key={each.key}
          id={fillId(prefix, each)}
          width={SIZE}
          height={SIZE}
          patternUnits="userSpaceOnUse"
        >
          <rect className={`series-${each.colour}`} width={SIZE} height={SIZE} />
          {each.pattern === "slanted" && <path className="pattern-ink" d="M0 7L7 0M-1 1L1 -1M6 8L8 6" />}
          {each.pattern === "dotted" && <circle className="pattern-dot" cx={3.5} cy={3.5} r={1.4} />}
          {each.pattern === "crossed" && <path className="pattern-ink" d="M0 0L7 7M7 0L0 7" />}
        </pattern>
      ))}
    </defs>
  );
}

export function fillId(prefix: string, series: Series): string {
  return `${prefix}-${series.letter}`;
}

/** The fill of a series, as an attribute has it. */
export function fill(prefix: string, series: Series): string {
  return `url(#${fillId(prefix, series)})`;
}

/** Stripes for what is contested: the paper's and the ink's colours, nobody's. */
export function Stripes({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="stripe-ground" width={6} height={6} />
        <rect className="stripe" width={2.5} height={6} />
      </pattern>
    </defs>
  );
}
