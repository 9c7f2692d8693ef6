/** A run of the text by its offsets in UTF-16 units. */
export interface Units {
  start: number;
  end: number;
}

/**
 * What is selected of the article's characters within an element: those in its `.chars` nodes, each of which tells
 * in `data-at` where it begins.  Null where nothing is; numbers and names that the page adds do not count.
 */
export function selectedUnits(root: HTMLElement): Units | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const runs = [...root.querySelectorAll<HTMLElement>(".chars[data-at]")].filter((run) =>
    range.intersectsNode(run),
  );
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  const start = at(first) + (first.contains(range.startContainer) ? range.startOffset : 0);
  const end = at(last) + (last.contains(range.endContainer) ? range.endOffset : length(last));
  return end > start ? { start, end } : null;
}

const at = (run: HTMLElement): number => Number(run.dataset["at"]);

const length = (run: HTMLElement): number => run.textContent?.length ?? 0;
