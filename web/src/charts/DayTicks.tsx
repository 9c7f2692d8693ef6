import { BREAK, breakWords, type DayAxis, daysBetween } from "./days";

/** The axis of days: labels above, a tick for each, and the breaks with how long nothing is told. */
export function DayTicks({ axis, top, height }: { axis: DayAxis; top: number; height: number }) {
  return (
    <g className="day-ticks" aria-hidden="true">
      {axis.runs.map((run) => (
        <line key={run.first} className="axis" x1={run.x0} x2={run.x1} y1={top} y2={top} />
      ))}
      {axis.ticks.map(({ day, x }) => (
        <g key={day} transform={`translate(${x} 0)`}>
          <line className="tick" y1={top} y2={top + height} />
          <text className="label" y={top - 6}>
            {day}
          </text>
        </g>
      ))}
      {axis.runs.slice(1).map((run, index) => {
        const before = axis.runs[index];
        if (!before) return null;
        const middle = run.x0 - BREAK / 2;
        return (
          <g key={run.first} className="break">
            <line x1={before.x1} x2={run.x0} y1={top} y2={top} strokeDasharray="2 4" />
            <text className="label" x={middle} y={top + 13} textAnchor="middle">
              {breakWords(daysBetween(before.last, run.first) - 1)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
