import type { Claim } from "../api/types";
import { refOf } from "../review/decisions";
import type { Shortcut } from "../review/shortcuts";
import type { Verdict } from "../review/types";
import { correcting } from "./ClaimJudging";
import type { ArticleReview } from "./review";

/** The keys that act on the claim in hand; without one, those that act on the article. */
export function articleShortcuts(claim: Claim | null, review: ArticleReview, help: () => void): Shortcut[] {
  const { judging, onDo } = review;
  const always: Shortcut[] = [
    { key: "z", does: "take back what you decided last", act: () => void judging.undo() },
    { key: "?", does: "show the keys", act: help },
  ];
  if (claim === null || judging.who === null) return always;
  const decide = (key: string, does: string, verdict: Verdict): Shortcut => ({
    key,
    does,
    act: () => void judging.judge({ subject: { kind: "claim", ...refOf(claim) }, verdict }),
  });
  return [
    decide("a", "accept the claim in hand: the text says so", "positive"),
    decide("x", "reject it: the text does not say so", "negative"),
    decide("u", "unsure", "unsure"),
    { key: "e", does: "correct a field of it", act: () => onDo(correcting(claim)) },
    { key: "l", does: "say which actor or place its words mean", act: () => onDo({ what: "link" }) },
    ...always,
  ];
}
