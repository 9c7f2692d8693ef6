import type { Claim } from "../api/types";
import { CorrectField } from "../review/CorrectField";
import { begun } from "../review/correction";
import { mineOf, refOf } from "../review/decisions";
import { fieldsOf } from "../review/fields";
import { JudgeBar } from "../review/JudgeBar";
import { LinkMention, mentionsOf } from "../review/LinkMention";
import type { Draft } from "../review/types";
import { AccountOf } from "./AccountOf";
import { ClaimDetail } from "./ClaimDetail";
import type { ArticleReview } from "./review";

/** The claim in hand: what it is an account of, what can be decided on it, its whole record. */
export function ClaimJudging({ claim, review }: { claim: Claim; review: ArticleReview }) {
  const { judging, doing, onDo } = review;
  const subject = { kind: "claim", ...refOf(claim) } as const;
  const keep = (draft: Draft) => {
    onDo(null);
    void judging.judge(draft);
  };
  return (
    <div className="detail">
      <AccountOf incidents={review.incidents.get(claim.id) ?? []} />
      <JudgeBar
        subject={subject}
        words={{ yes: "Accept", no: "Reject" }}
        judging={judging}
        mine={mineOf(review.decisions(claim.id).whole, judging.who)}
        onCorrect={() => onDo(correcting(claim))}
        onLink={() => onDo({ what: "link" })}
      />
      {doing?.what === "correct" && (
        <CorrectField
          claim={claim}
          window={review.window}
          correction={doing.correction}
          onChange={(correction) => onDo({ what: "correct", correction })}
          onSave={keep}
          onCancel={() => onDo(null)}
        />
      )}
      {doing?.what === "link" && (
        <LinkMention
          article={claim.article}
          mentions={mentionsOf(claim)}
          onSave={keep}
          onCancel={() => onDo(null)}
        />
      )}
      <ClaimDetail claim={claim} review={review} />
    </div>
  );
}

/** A correction that begins at the claim's first field. */
export function correcting(claim: Claim) {
  const [field] = fieldsOf(claim);
  return field ? ({ what: "correct", correction: begun(field) } as const) : null;
}
