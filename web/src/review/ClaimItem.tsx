import { useMemo, useState } from "react";

import { correcting } from "../article/ClaimJudging";
import { ClaimDetail } from "../article/ClaimDetail";
import type { ArticleReview, Doing } from "../article/review";
import { withSelected } from "./correction";
import { CorrectField } from "./CorrectField";
import { ClaimHead } from "./ClaimHead";
import { decisionsOn, refOf } from "./decisions";
import { fieldsOf } from "./fields";
import { InContext, windowOf } from "./InContext";
import { JudgeBar } from "./JudgeBar";
import { LinkMention, mentionsOf } from "./LinkMention";
import type { ItemProps } from "./item";
import type { Draft } from "./types";
import { personsWords } from "./personsWords";
import { useShortcuts } from "./shortcuts";

const NO_INCIDENTS: ArticleReview["incidents"] = new Map();

/** Whether the text says what was read in it: a claim in its context, with its whole record. */
export function ClaimItem({ item, judging, settle }: ItemProps) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const shown = item.claims[0];
  const window = useMemo(() => (shown ? windowOf(shown) : null), [shown]);
  const correction = doing?.what === "correct" ? doing.correction : null;
  const { judgements } = judging;
  const persons = useMemo(
    () => (shown ? personsWords(decisionsOn(judgements, refOf(shown.record)), correction) : []),
    [shown, judgements, correction],
  );
  useShortcuts(
    shown && judging.who !== null
      ? [
          { key: "e", does: "correct a field", act: () => setDoing(correcting(shown.record)) },
          { key: "l", does: "say whom words mean", act: () => setDoing({ what: "link" }) },
        ]
      : [],
  );
  if (!shown || !window) return null;
  const { record } = shown;
  const field = correction && fieldsOf(record).find((one) => one.path === correction.path);
  const review: ArticleReview = {
    judging,
    window,
    doing,
    onDo: setDoing,
    decisions: (claim) => decisionsOn(judging.judgements, { article: record.article, claim }),
    incidents: NO_INCIDENTS,
  };
  const keep = (draft: Draft) => {
    setDoing(null);
    void judging.judge(draft);
  };
  return (
    <div className="claim-item">
      <div className="said-so">
        <ClaimHead shown={shown} />
        <InContext
          shown={shown}
          window={window}
          persons={persons}
          onSelect={
            correction && field && field.choices === null
              ? (units) =>
                  setDoing({
                    what: "correct",
                    correction: withSelected(correction, window, units, field.several),
                  })
              : null
          }
        />
        <JudgeBar
          subject={{ kind: "claim", ...refOf(record) }}
          words={{ yes: "Accept", no: "Reject" }}
          judging={judging}
          judge={settle}
          mine={null}
          undoes={false}
          onCorrect={() => setDoing(correcting(record))}
          onLink={() => setDoing({ what: "link" })}
        />
        {correction && (
          <CorrectField
            claim={record}
            window={window}
            correction={correction}
            onChange={(next) => setDoing({ what: "correct", correction: next })}
            onSave={keep}
            onCancel={() => setDoing(null)}
          />
        )}
        {doing?.what === "link" && (
          <LinkMention
            article={record.article}
            mentions={mentionsOf(record)}
            onSave={keep}
            onCancel={() => setDoing(null)}
          />
        )}
      </div>
      <section className="detail" aria-label="What was read">
        <h3>What was read</h3>
        <ClaimDetail claim={record} review={review} />
      </section>
    </div>
  );
}
