import { DayTicks } from "../charts/DayTicks";
import { Figure } from "../charts/Figure";
import { Published } from "../parts/Published";
import { articleAddress } from "../url/route";
import { Link } from "../url/location";
import { number } from "../words/counts";
import type { Toll } from "../api/types";
import { type CourseChart, courseChart, isNumber, type Point, type Step, stepsOf } from "./numbers";
import type { Incident, Slot } from "./incident";
import { slotWords, valueWords } from "./words";
import { Quote } from "./Quote";

const WIDTH = 720;

/** The numbers that more than one account gives, each as it was told over time. */
export function Courses({ incident, slots }: { incident: Incident; slots: readonly Slot[] }) {
  const counted = slots.filter((slot) => isNumber(slot) && stepsOf(slot).length > 1);
  if (counted.length === 0) return null;
  return (
    <section className="courses" aria-label="Numbers as they were told">
      {counted.map((slot) => (
        <Course
          key={slot.name}
          slot={slot}
          id={incident.summary.id}
          toll={slot.name === "killed" ? incident.summary.toll : null}
        />
      ))}
    </section>
  );
}

function Course({ slot, id, toll }: { slot: Slot; id: string; toll: Toll | null }) {
  const steps = stepsOf(slot);
  const chart = courseChart(steps, WIDTH);
  const list = steps.map((step) => `${step.number}: ${valueWords(slot, step)} – ${step.told.voice}`);
  return (
    <div className="course">
      {chart && (
        <Figure
          title={`${slotWords(slot.name)}, as it was told`}
          filters={`Incident ${id}`}
          keys={[...list, ...(toll ? [tollWords(toll), toll.rule ?? ""] : [])]}
          file={`${id}-${slot.name.replaceAll(/\W+/g, "-")}`}
          rule={
            <>
              {toll && (
                <p>
                  <strong>{tollWords(toll)}.</strong> {toll.rule}.
                </p>
              )}
              <p>
                In order of publication. An arrow stands for “at least” or “up to”; a line joins what one
                origin told at two times.
              </p>
            </>
          }
        >
          <Drawn chart={chart} slot={slot} toll={toll} />
        </Figure>
      )}
      <ol className="course-steps">
        {steps.map((step) => (
          <li key={step.number}>
            <span className="value">{valueWords(slot, step)}</span>{" "}
            <Published published={step.told.published} /> {step.told.voice} <Quote told={step.told} />
          </li>
        ))}
      </ol>
    </div>
  );
}

const told = (value: number | null): string => (value === null ? "not given" : number(value));

function tollWords({ low, best, high }: Toll): string {
  return `Low ${told(low)} · best ${best === null ? "none, as no two agree" : number(best)} · high ${told(high)}`;
}

function Drawn({ chart, slot, toll }: { chart: CourseChart; slot: Slot; toll: Toll | null }) {
  const { width, height, axis, left, top, y } = chart;
  const right = left + axis.width;
  return (
    <svg
      data-chart
      width={width}
      height={height}
      role="group"
      aria-label={`${slotWords(slot.name)} by day of publication; the same numbers stand in the list`}
    >
      {toll && <Band toll={toll} y={y} x0={left} x1={right} />}
      {chart.ticks.map((tick) => (
        <g key={tick} aria-hidden="true">
          <line className="tick" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className="label" x={left - 6} y={y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      <g transform={`translate(${left} 0)`}>
        <DayTicks axis={axis} top={top - 8} height={height - top} />
      </g>
      {chart.lines.map(([one, other]) => (
        <line
          key={`${one.number} ${other.number}`}
          className="same-origin"
          x1={one.x}
          y1={one.low}
          x2={other.x}
          y2={other.low}
        />
      ))}
      {chart.points.map((point) => (
        <Mark key={point.number} point={point} slot={slot} />
      ))}
    </svg>
  );
}

function Band({ toll, y, x0, x1 }: { toll: Toll; y: (number: number) => number; x0: number; x1: number }) {
  const { low, best, high } = toll;
  return (
    <g aria-hidden="true">
      {low !== null && high !== null && high > low && (
        <rect className="band" x={x0} width={x1 - x0} y={y(high)} height={y(low) - y(high)} />
      )}
      {best !== null && (
        <>
          <line className="best" x1={x0} x2={x1} y1={y(best)} y2={y(best)} />
          <text className="label" x={x1 + 4} y={y(best) + 4}>
            best
          </text>
        </>
      )}
    </g>
  );
}

const ARROW = 20;

function Mark({ point, slot }: { point: Point & Step; slot: Slot }) {
  const { x, low, high, min, max, number: index, told: word } = point;
  return (
    <Link
      href={articleAddress(word.article, word.claim)}
      aria-label={`${index}: ${valueWords(slot, point)}, ${word.voice}, ${word.published ?? "no date"}`}
    >
      <g className="point">
        {low !== high && <line className="range" x1={x} x2={x} y1={low} y2={high} />}
        {max === null && <path className="range" d={`M${x} ${low}v-${ARROW}m-4 5l4 -5l4 5`} />}
        {min === null && <path className="range" d={`M${x} ${low}v${ARROW}m-4 -5l4 5l4 -5`} />}
        <circle cx={x} cy={low} r={9} />
        <text x={x} y={low + 4} textAnchor="middle">
          {index}
        </text>
      </g>
    </Link>
  );
}
