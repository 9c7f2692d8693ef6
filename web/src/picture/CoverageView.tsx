import { useRef } from "react";

import { dayAxis } from "../charts/days";
import { DayTicks } from "../charts/DayTicks";
import { Figure } from "../charts/Figure";
import { useWidth } from "../charts/useWidth";
import { NotGiven } from "../parts/NotGiven";
import { articlesAddress } from "../url/route";
import { NO_FILTERS } from "../url/filters";
import { Link } from "../url/location";
import { number, several } from "../words/counts";
import { type Column, RowTable } from "./RowTable";
import type { Coverage } from "./rows";

const LABELS = 180;
const TOP = 34;
const ROW = 26;
const BOX = 20;
/** Shades; the number stands in each box as well. */
const SHADES = 4;

/** How much was read of each outlet, day by day. */
export function CoverageView({ rows, filters }: { rows: readonly Coverage[]; filters: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const dated = rows.filter((row) => row.day !== null);
  const axis = dayAxis(
    dated.map(({ day }) => day ?? ""),
    { width: width - LABELS - 24, least: 18, gap: 31 },
  );
  const outlets = [...new Set(dated.map(({ outlet }) => outlet))].toSorted((one, other) =>
    (one ?? "").localeCompare(other ?? ""),
  );
  // Of few articles no day is dark.
  const most = Math.max(SHADES, ...dated.map(({ articles }) => articles));
  const height = TOP + outlets.length * ROW + 6;
  return (
    <div ref={frame}>
      {axis && (
        <Figure
          title="Articles read, by outlet and day"
          filters={filters}
          keys={["The number of articles stands in each box; no box: none was read."]}
          file="coverage"
          rule="The number of articles stands in each box. No box means that none was read, not that nothing happened. The day is the article’s own."
        >
          <svg
            data-chart
            width={LABELS + axis.width + 16}
            height={height}
            role="img"
            aria-label="Articles read, by outlet and day; the same stands in the table"
          >
            <g transform={`translate(${LABELS} 0)`}>
              <DayTicks axis={axis} top={TOP - 8} height={height - TOP} />
            </g>
            {outlets.map((outlet, index) => (
              <g key={outlet} transform={`translate(0 ${TOP + index * ROW})`}>
                <text x={LABELS - 8} y={BOX / 2 + 4} textAnchor="end">
                  {outlet ?? "outlet not given"}
                </text>
                {dated
                  .filter((row) => row.outlet === outlet)
                  .map((row) => (
                    <g key={row.day} transform={`translate(${LABELS + axis.x(row.day ?? "")} 0)`}>
                      <rect
                        className={`heat shade-${Math.ceil((row.articles / most) * SHADES)}`}
                        x={1}
                        width={Math.max(axis.step - 2, 4)}
                        height={BOX}
                      />
                      <text x={axis.step / 2} y={BOX / 2 + 4} textAnchor="middle">
                        {number(row.articles)}
                      </text>
                    </g>
                  ))}
              </g>
            ))}
          </svg>
        </Figure>
      )}
      <details className="as-table" open={!axis}>
        <summary>The same as a table</summary>
        <RowTable
          caption="Articles and claims read, by outlet and day"
          columns={COLUMNS}
          rows={rows}
          name={(row) => `${row.outlet} ${row.day}`}
        />
      </details>
    </div>
  );
}

const COLUMNS: readonly Column<Coverage>[] = [
  { head: "Day", cell: ({ day }) => day ?? <NotGiven />, kind: "narrow" },
  { head: "Outlet", cell: ({ outlet }) => outlet ?? <NotGiven /> },
  {
    head: "Articles",
    cell: ({ articles, outlet, day }) => (
      <Link
        href={articlesAddress({
          ...NO_FILTERS,
          outlet: outlet === null ? [] : [outlet],
          since: day ?? "",
          until: day ?? "",
        })}
      >
        {several(articles, "article")}
      </Link>
    ),
  },
  { head: "Claims", cell: ({ claims }) => number(claims), kind: "figure" },
];
