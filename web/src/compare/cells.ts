import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Arrow keys in a table of links: to the next cell that way with something in it. */
export function stepBetweenCells(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const from = (event.target as Element).closest("td, th");
  if (!step || !from || event.altKey || event.ctrlKey || event.metaKey) return;
  const found = nextWith(event.currentTarget, from, step);
  if (!found) return;
  event.preventDefault();
  found.focus();
  found.scrollIntoView?.({ block: "nearest", inline: "nearest" });
}

function nextWith(
  table: HTMLTableElement,
  from: Element,
  [down, right]: readonly [number, number],
): HTMLElement | null {
  const rows = [...table.querySelectorAll("tbody tr")];
  let row = rows.findIndex((each) => each.contains(from));
  if (row < 0) return null;
  let column = [...(rows[row]?.children ?? [])].indexOf(from);
  for (;;) {
    row += down;
    column += right;
    const cell = rows[row]?.children[column];
    if (!cell) return null;
    const inside = cell.querySelector<HTMLElement>("a, button");
    if (inside) return inside;
  }
}
