import type { Correction } from "../review/correction";
import type { Decisions } from "../review/decisions";
import type { Judging } from "../review/useJudging";
import type { Window } from "../text/window";
import type { IncidentsOf } from "./useIncidentsOf";

/** What is being said about the claim in hand: what a field should hold, or whom words mean. */
export type Doing = { what: "correct"; correction: Correction } | { what: "link" };

/** Review of an article's claims, as its list of claims needs it. */
export interface ArticleReview {
  judging: Judging;
  window: Window;
  doing: Doing | null;
  onDo: (doing: Doing | null) => void;
  decisions: (claim: string) => Decisions;
  incidents: IncidentsOf;
}
