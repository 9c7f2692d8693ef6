import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";

import type { IncidentSummary } from "../api/types";
import type { Column, Sort } from "../url/incidents";
import { go, isPlain, keepHere } from "../url/location";
import { compareAddress } from "../url/route";
import { KINDS } from "./columns";
import { GridHead } from "./GridHead";
import { IncidentRow } from "./IncidentRow";
import { rowAfter, withinRow } from "./keys";
import { rowKeptHere, useBeginAgain, useComeBack, useFollow } from "./moving";
import type { Found } from "./useIncidents";
import { useRows } from "./useRows";

interface Props {
  found: Found;
  total: number;
  /** What the list answers; with another the list begins at its first row again. */
  question: string;
  columns: readonly Column[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** The rows on the screen, so that their incidents can be asked for. */
  onRange: (from: number, to: number) => void;
  lit: readonly string[];
  onPoint: (incident: IncidentSummary | null) => void;
}

/** Incidents as a grid in which only the rows on the screen are drawn. */
export function IncidentGrid(props: Props) {
  const { found, total, question, columns, sort, onSort, onRange, lit, onPoint } = props;
  const body = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(() => rowKeptHere()?.row ?? 0);
  const rows = useRows(body, { count: total, active });
  const drawn = rows.getVirtualItems();
  const shown = useMemo(
    () => KINDS.filter(({ name }) => name === "what" || columns.includes(name)),
    [columns],
  );
  const [from, to] = [rows.range?.startIndex ?? 0, rows.range?.endIndex ?? 0];
  useEffect(() => onRange(from, to), [onRange, from, to]);

  const focusRow = useCallback((row: number): boolean => {
    const drawnRow = body.current?.querySelector<HTMLElement>(`[data-index="${row}"]`);
    drawnRow?.focus({ preventScroll: true });
    // Rows were taken to be as high as most: by now it is known where this one is.
    drawnRow?.scrollIntoView({ block: "nearest" });
    return drawnRow !== undefined && drawnRow !== null;
  }, []);
  // Keys may come faster than rows are drawn: the next starts from where the last leads.
  const goal = useRef(active);
  const onActive = useCallback((row: number) => {
    goal.current = row;
    setActive(row);
  }, []);
  const follow = useFollow(rows.getTotalSize(), () => {
    if (body.current?.contains(document.activeElement)) focusRow(goal.current);
  });
  const reach = (row: number) => {
    onActive(row);
    follow(true);
    rows.scrollToIndex(row, { align: "auto" });
    // Once it is drawn.
    requestAnimationFrame(() => focusRow(goal.current));
  };
  useBeginAgain(question, body, onActive);
  useComeBack(found, (row) => {
    rows.scrollToIndex(row, { align: "center" });
    return focusRow(row);
  });

  const open = (row: number) => {
    const incident = found.at(row);
    if (!incident) return;
    keepHere({ row, id: incident.id });
    go(compareAddress({ id: incident.id }));
    window.scrollTo(0, 0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = (event.target as HTMLElement).closest<HTMLElement>("[data-index]");
    if (!row) return;
    const at = event.target === row ? goal.current : Number(row.dataset["index"]);
    if (event.key === "Enter" && event.target === row) {
      event.preventDefault();
      open(at);
      return;
    }
    const beside = withinRow(event.key, row, document.activeElement);
    const next = rowAfter(event.key, { at, count: total, screen: Math.max(to - from - 1, 1) });
    if (beside === null && next === null) return;
    event.preventDefault();
    if (beside) beside.focus();
    else if (next !== null && next !== at) reach(next);
  };
  // A link in a row leads on: the way back shall lead to the row.
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const row = Number(target.closest<HTMLElement>("[data-index]")?.dataset["index"]);
    const incident = found.at(row);
    if (incident && isPlain(event) && target.closest("a")) keepHere({ row, id: incident.id });
  };
  return (
    <div
      role="grid"
      aria-label="Incidents: what is said to have happened"
      aria-rowcount={total + 1}
      aria-busy={found.stale}
      className="grid"
    >
      <GridHead columns={shown} sort={sort} onSort={onSort} />
      <div
        role="rowgroup"
        className="grid-body"
        ref={body}
        style={{ height: rows.getTotalSize() }}
        onKeyDown={onKeyDown}
        onClickCapture={onClick}
      >
        {drawn.map(({ index, start }) => {
          const incident = found.at(index);
          return (
            <IncidentRow
              key={index}
              index={index}
              incident={incident}
              top={start - rows.options.scrollMargin}
              columns={shown}
              active={index === active}
              lit={incident !== undefined && lit.includes(incident.id)}
              measure={rows.measureElement}
              onPoint={onPoint}
              onActive={onActive}
            />
          );
        })}
      </div>
    </div>
  );
}
