import { number } from "../words/counts";
import type { Queue } from "./types";

/** How many one has judged, and how many there are to go. */
export function Progress({ queue: { done, total, coders } }: { queue: Queue }) {
  const all = done + total;
  return (
    <p className="progress">
      <progress value={done} max={Math.max(all, 1)} aria-label="Judged by you" />{" "}
      <span>
        {number(done)} judged by you, {number(total)} to go
        {coders > 1 && ` · each by ${coders} coders`}
      </span>
    </p>
  );
}
