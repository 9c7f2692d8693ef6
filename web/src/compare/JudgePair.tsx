import { type FormEvent, useState } from "react";

import type { IncidentSummary, Page } from "../api/types";
import { useAnswer } from "../api/useAnswer";
import { Decision } from "../review/Decision";
import { samePair, standing } from "../review/decisions";
import { JudgeTold } from "../review/JudgeBar";
import { historyPath } from "../review/paths";
import type { Judgement, Judgements, Verdict } from "../review/types";
import { useJudging } from "../review/useJudging";
import { readReview } from "../url/review";
import { withQuery } from "../url/query";
import { spell } from "../words/spell";
import { typeWords } from "../words/types";

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

/** Says that another incident is the same happening: it is found by words in its claims, and its first account judged one. */
export function MergeIncident({ incident, first }: { incident: string; first: AccountRef }) {
  const [text, setText] = useState("");
  const { body, stale, error } = useAnswer<Page<IncidentSummary>>(
    text === "" ? null : withQuery("/api/incidents", new URLSearchParams({ text, limit: "8" })),
  );
  const judging = useJudging(NONE);
  if (judging.who === null) return null;
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get("words");
    setText(typeof words === "string" ? words.trim() : "");
  };
  const found = text === "" || stale || error ? [] : (body?.items ?? []).filter((one) => one.id !== incident);
  return (
    <details className="merge-incident">
      <summary>Another incident is the same happening</summary>
      <form onSubmit={find} className="merge-find">
        <label>
          Words in its claims <input name="words" type="search" />
        </label>
        <button type="submit">Find</button>
      </form>
      {text !== "" && !stale && !error && found.length === 0 && (
        <p role="status">No other incident has these words.</p>
      )}
      <ul>
        {found.map((one) => {
          const { article, claim } = one.headline;
          const subject = { kind: "pair", left: first, right: { article, claim } } as const;
          const done = standing(judging.judgements).find((each) => samePair(each.subject, subject));
          return (
            <li key={one.id}>
              {typeWords(one.type)}, {one.place?.name ?? "place not given"},{" "}
              {spell(one.earliest, one.latest) ?? "day not given"}: “{one.headline.text}”{" "}
              {done ? (
                <Decision one={done} />
              ) : (
                <button type="button" onClick={() => void judging.judge({ subject, verdict: "positive" })}>
                  The same happening
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {judging.judgements.length > 0 && (
        <p className="hint">The incidents are made of this when they are made anew.</p>
      )}
      <JudgeTold judging={judging} />
    </details>
  );
}
