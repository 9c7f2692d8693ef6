export interface Extent {
  left: number;
  right: number;
}

const GAP = 8;

/**
 * How far to move boxes that want to stand on one line, in their order, so that none stands on another
 * or beyond the room there is.  Where they cannot all fit, they still keep off one another and to the right edge.
 */
export function shifts(wanted: Extent[], room: Extent): number[] {
  const lefts = wanted.map((box) => box.left);
  const width = (index: number): number => (wanted[index]?.right ?? 0) - (wanted[index]?.left ?? 0);
  const at = (index: number): number => lefts[index] ?? 0;
  // Push to the right whatever stands on its neighbour, then back to the left whatever leaves the room.
  for (let index = 1; index < lefts.length; index += 1) {
    lefts[index] = Math.max(at(index), at(index - 1) + width(index - 1) + GAP);
  }
  let limit = room.right;
  for (let index = lefts.length - 1; index >= 0; index -= 1) {
    lefts[index] = Math.min(at(index), limit - width(index));
    limit = at(index) - GAP;
  }
  return wanted.map((box, index) => at(index) - box.left);
}

/** Moves the names of marks that would stand on one another along their line. */
export function spreadTags(text: HTMLElement): void {
  const tags = [...text.querySelectorAll<HTMLElement>(".tag")];
  for (const tag of tags) tag.style.removeProperty("transform");
  const room = text.getBoundingClientRect();
  for (const line of onOneLine(tags)) {
    const boxes = line.map((tag) => tag.getBoundingClientRect());
    shifts(boxes, room).forEach((shift, index) => {
      if (shift !== 0) line[index]?.style.setProperty("transform", `translateX(${shift}px)`);
    });
  }
}

function onOneLine(tags: HTMLElement[]): HTMLElement[][] {
  const lines: HTMLElement[][] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const tag of tags) {
    const box = tag.getBoundingClientRect();
    if (Math.abs(box.top - top) > box.height / 2) lines.push([]);
    lines.at(-1)?.push(tag);
    top = box.top;
  }
  return lines;
}
