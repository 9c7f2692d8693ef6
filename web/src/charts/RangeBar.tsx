import { scaleLog } from "d3-scale";

const WIDTH = 120;
const MID = 7;

interface Props {
  min: number | null;
  max: number | null;
  /** The greatest number among the bars that stand together. */
  most: number;
}

/** A number as told, between its bounds, on a logarithmic scale; an open end runs on with an arrow.  Words stand beside it. */
export function RangeBar({ min, max, most }: Props) {
  if (min === null && max === null) return null;
  const x = scaleLog()
    .domain([1, Math.max(most, 10)])
    .range([3, WIDTH - 9])
    .clamp(true);
  const from = x(Math.max(min ?? 1, 1));
  const to = x(Math.max(max ?? min ?? 1, 1));
  return (
    <svg className="range-bar" width={WIDTH} height={14} aria-hidden="true">
      <line className="axis" x1={3} x2={WIDTH - 3} y1={13} y2={13} />
      {[1, 10, 100, 1000, 10_000, 100_000]
        .filter((each) => each <= Math.max(most, 10))
        .map((each) => (
          <line key={each} className="tick" x1={x(each)} x2={x(each)} y1={10} y2={13} />
        ))}
      <line className="range" x1={from} x2={Math.max(to, from)} y1={MID} y2={MID} />
      {min !== null && max === null && <path className="open-end" d={`M${from} ${MID}h14m-4 -4l4 4l-4 4`} />}
      {min === null && max !== null && <path className="open-end" d={`M${to} ${MID}h-14m4 -4l-4 4l4 4`} />}
      {min !== null && <circle className="bound" cx={from} cy={MID} r={3.5} />}
      {max !== null && max !== min && <circle className="bound" cx={to} cy={MID} r={3.5} />}
    </svg>
  );
}
