import { useAnswer } from "../api/useAnswer";
import { Failure } from "../parts/Notice";
import { useCoder } from "../team/coder";
import { several } from "../words/counts";
import { Decision, decidedWords } from "./Decision";
import { subjectKey } from "./decisions";
import { fieldWords, valueWords } from "./fields";
import { JudgeTold } from "./JudgeBar";
import { SubjectWords } from "./SubjectWords";
import { Pair } from "./PairItem";
import type { Difference, Differences as Told, Judgement } from "./types";
import { type Judging, useJudging } from "./useJudging";

const NONE: Judgement[] = [];

/** Items on which coders part, for an editor to decide. */
export function Differences() {
  const { decides } = useCoder();
  // The desk shows them to those who decide: a coder is to judge for themselves.
  const { body, error, again } = useAnswer<Told>(decides ? "/api/review/differences" : null);
  const judging = useJudging(NONE);
  if (!decides) return <p className="hint">An editor decides where coders part.</p>;
  if (error) return <Failure error={error} again={again} />;
  if (!body || body.total === 0) return null;
  return (
    <section className="differences" aria-labelledby="differences-head">
      <h2 id="differences-head">Where coders part</h2>
      <p className="total">
        {several(body.total, "difference")}, {body.open} to be decided.
      </p>
      <JudgeTold judging={judging} />
      <ol className="difference-list">
        {body.items.map((one) => (
          <DifferenceItem key={subjectKey(one.subject)} one={one} judging={judging} />
        ))}
      </ol>
    </section>
  );
}

function DifferenceItem({ one, judging }: { one: Difference; judging: Judging }) {
  const { subject, claims, judgements } = one;
  const mine = judging.judgements.findLast(
    (each) => !each.withdrawn && subjectKey(each.subject) === subjectKey(subject),
  );
  const decided = mine ?? one.decided;
  return (
    <li className="difference">
      <h3>
        <SubjectWords subject={subject} />
      </h3>
      <Pair claims={claims} />
      <p className="machine">{machineSays(one)}</p>
      <ul className="answers">
        {judgements.map((each) => (
          <li key={each.key}>
            <Decision one={each} />
            {!decided && (
              <button
                type="button"
                aria-label={`Let it stand: ${decidedWords(each)}`}
                onClick={() => void judging.judge(taken(each))}
              >
                Let it stand
              </button>
            )}
          </li>
        ))}
      </ul>
      {decided && (
        <p className="adjudicated">
          Decided: <Decision one={decided} />
          <button type="button" className="quiet-button" onClick={() => void judging.withdraw(decided)}>
            take back
          </button>
        </p>
      )}
    </li>
  );
}

/** A coder's answer, as an editor lets it stand. */
function taken({ subject, verdict, value }: Judgement) {
  return {
    subject,
    verdict,
    adjudicate: true,
    ...(value === null || verdict !== "negative" || subject.kind !== "field" ? {} : { value }),
  };
}

function machineSays({ subject, judgements }: Difference): string {
  if (subject.kind !== "field") return "";
  const [first] = judgements;
  const words = valueWords(subject.field, first?.machine ?? null) ?? "not given";
  return `machine, ${fieldWords(subject.field)}: ${words}`;
}
