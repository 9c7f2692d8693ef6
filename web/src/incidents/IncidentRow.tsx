import { memo, type RefCallback } from "react";

import type { IncidentSummary } from "../api/types";
import { Dead, type ColumnKind, Where } from "./columns";

interface Props {
  /** Undefined while it is awaited. */
  incident: IncidentSummary | undefined;
  index: number;
  /** Where it stands below the first row's place (px). */
  top: number;
  columns: readonly ColumnKind[];
  active: boolean;
  lit: boolean;
  measure: RefCallback<HTMLElement>;
  onPoint: (incident: IncidentSummary | null) => void;
  onActive: (index: number) => void;
}

/** A row of the list.  It takes the focus as a whole; Right and Left lead to what it links to. */
export const IncidentRow = memo(function IncidentRow(props: Props) {
  const { incident, index, top, columns, active, lit, measure, onPoint, onActive } = props;
  return (
    <div
      role="row"
      // The head is the first.
      aria-rowindex={index + 2}
      data-index={index}
      data-keeps-focus
      ref={measure}
      tabIndex={active ? 0 : -1}
      className={lit ? "grid-row lit" : "grid-row"}
      style={{ transform: `translateY(${top}px)` }}
      onMouseEnter={() => onPoint(incident ?? null)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => {
        onActive(index);
        onPoint(incident ?? null);
      }}
      onBlur={() => onPoint(null)}
    >
      {columns.map((column) => (
        <div role="gridcell" key={column.name} className={`cell cell-${column.name}`}>
          {incident ? column.cell(incident) : <Awaited first={column.name === "what"} />}
          {incident && column.name === "what" && <Beneath incident={incident} columns={columns} />}
        </div>
      ))}
    </div>
  );
});

/** What stands beneath the words where there is no room for columns of their own. */
function Beneath({ incident, columns }: { incident: IncidentSummary; columns: readonly ColumnKind[] }) {
  const shown = (name: ColumnKind["name"]) => columns.some((column) => column.name === name);
  return (
    <span className="beneath">
      {shown("place") && (
        <span className="beneath-place">
          <Where incident={incident} />
        </span>
      )}
      {shown("dead") && incident.toll && (
        <span className="beneath-dead">
          <Dead incident={incident} />
        </span>
      )}
      {shown("grade") && incident.grade !== null && (
        <span className="beneath-grade">grade: {incident.grade}</span>
      )}
    </span>
  );
}

function Awaited({ first }: { first: boolean }) {
  return first ? <span className="awaited">Loading …</span> : <span className="awaited" aria-hidden="true" />;
}
