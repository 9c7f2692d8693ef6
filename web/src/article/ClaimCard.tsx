import { useLayoutEffect, useRef } from "react";

import { Says } from "../parts/Says";
import { Standing } from "../parts/Standing";
import { Decision } from "../review/Decision";
import { correctedStanding, meansNo } from "../review/decisions";
import type { Numbered } from "../text/marks";
import { several } from "../words/counts";
import { ClaimJudging } from "./ClaimJudging";
import type { ArticleReview } from "./review";

interface Props {
  one: Numbered;
  inHand: boolean;
  /** Whether the tab key stops here. */
  stop: boolean;
  review: ArticleReview;
  onTake: (number: number | null) => void;
  onHover: (number: number | null) => void;
}

export function ClaimCard({ one: { claim, number }, inHand, stop, review, onTake, onHover }: Props) {
  const head = useRef<HTMLButtonElement>(null);
  // A claim that the address names on arrival is where the keyboard starts.
  const first = useRef(inHand);
  useLayoutEffect(() => {
    if (first.current) head.current?.focus({ preventScroll: true });
  }, []);
  const decisions = review.decisions(claim.id);
  const { whole, fields } = decisions;
  const corrected = correctedStanding(claim, decisions);
  const content = `“${claim.content.text}”`;
  return (
    <li
      className={inHand ? "card in-hand" : "card"}
      data-card={number}
      data-claim={claim.id}
      onMouseMove={() => onHover(number)}
    >
      <button
        ref={head}
        type="button"
        className="card-head"
        aria-current={inHand ? "true" : undefined}
        aria-expanded={inHand}
        tabIndex={stop ? 0 : -1}
        onClick={() => onTake(number)}
        onFocus={() => onTake(number)}
      >
        <span className="card-number">{number}</span>
        <span className="card-line">
          <Says claim={claim} /> <Standing claim={corrected ?? claim} />
          {corrected && <span className="effect">corrected</span>}
        </span>
        <span className="card-content">{whole.some(meansNo) ? <s>{content}</s> : content}</span>
        {whole.map((each) => (
          <span key={each.key} className="card-decision">
            <Decision one={each} />
          </span>
        ))}
        {!inHand && fields.size > 0 && (
          <span className="card-decision">{several(fields.size, "field")} judged</span>
        )}
      </button>
      {inHand && <ClaimJudging claim={claim} review={review} />}
    </li>
  );
}
