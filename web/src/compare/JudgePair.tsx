import { useState } from "react";

import { useAnswer } from "../api/useAnswer";
import { Decision } from "../review/Decision";
import { samePair, standing } from "../review/decisions";
import { JudgeTold } from "../review/JudgeBar";
import { historyPath } from "../review/paths";
import type { Judgement, Judgements, Verdict } from "../review/types";
import { useJudging } from "../review/useJudging";
import { readReview } from "../url/review";

/** An account, by where its claim stands. */
export interface AccountRef {
  article: string;
  claim: string;
}

interface Props {
  left: AccountRef;
  right: AccountRef;
}

const NONE: Judgement[] = [];

/** The way to judge whether two accounts tell of one happening; what was judged is asked for once it is opened. */
export function JudgePair({ left, right }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="judge-pair" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Same happening?</summary>
      {open && <JudgeOpen left={left} right={right} />}
    </details>
  );
}

function JudgeOpen({ left, right }: Props) {
  const asked = historyPath({ ...readReview(new URLSearchParams()), kind: "pair", article: right.article });
  const { body, stale } = useAnswer<Judgements>(asked);
  const judging = useJudging(stale || !body ? NONE : body.items);
  const subject = { kind: "pair", left, right } as const;
  const said = standing(judging.judgements).filter((one) => samePair(one.now ?? one.subject, subject));
  const judge = (verdict: Verdict, text: string) => (
    <button type="button" onClick={() => void judging.judge({ subject, verdict })}>
      {text}
    </button>
  );
  return (
    <div className="judge-open">
      {said.map((one) => (
        <p key={one.key}>
          <Decision one={one} />{" "}
          {judging.who !== null && one.key >= 0 && (
            <button type="button" className="quiet-button" onClick={() => void judging.withdraw(one)}>
              take back
            </button>
          )}
        </p>
      ))}
      {judging.who === null ? (
        <p className="hint">Your account may read, not judge.</p>
      ) : (
        <div className="actions">
          {judge("negative", "Not the same happening")}
          {judge("positive", "The same")}
          {judge("unsure", "Unsure")}
        </div>
      )}
      <JudgeTold judging={judging} />
    </div>
  );
}
