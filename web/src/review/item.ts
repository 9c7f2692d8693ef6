import type { Draft, QueueItem } from "./types";
import type { Judging } from "./useJudging";

/** What every kind of item is shown with; `settle` keeps a decision on the whole of it and goes on to the next. */
export interface ItemProps {
  item: QueueItem;
  judging: Judging;
  settle: (draft: Draft) => void;
}
