import "./judging.css";
import type { Judging } from "./useJudging";
import type { Draft, Judgement, Subject, Verdict } from "./types";

export interface JudgeWords {
  yes: string;
  no: string;
}

interface Props {
  subject: Subject;
  /** What yes and no are called; null where there is nothing to say yes to. */
  words: JudgeWords | null;
  judging: Judging;
  onCorrect?: () => void;
  onLink?: () => void;
  /** Where a decision goes; to be kept, if not said. */
  judge?: (draft: Draft) => void;
  /** Whether undoing stands here; it does not where it stands beside. */
  undoes?: boolean;
  mine: Judgement | null;
}

/** What can be decided on something as a whole, each with its key. */
export function JudgeBar(props: Props) {
  const { subject, words, judging, onCorrect, onLink, judge, undoes = true, mine } = props;
  if (judging.who === null) return <p className="hint">Your account may read, not judge.</p>;
  const decide = (verdict: Verdict) => (judge ?? judging.judge)({ subject, verdict });
  const button = (verdict: Verdict, key: string, text: string) => (
    <button
      type="button"
      aria-keyshortcuts={key}
      aria-pressed={mine?.verdict === verdict}
      onClick={() => void decide(verdict)}
    >
      {text} <kbd>{key}</kbd>
    </button>
  );
  return (
    <div className="judge-bar" role="group" aria-label="Judge">
      {words && button("positive", "a", words.yes)}
      {words && button("negative", "x", words.no)}
      {button("unsure", "u", "Unsure")}
      {onCorrect && (
        <button type="button" aria-keyshortcuts="e" onClick={onCorrect}>
          Correct <kbd>e</kbd>
        </button>
      )}
      {onLink && (
        <button type="button" aria-keyshortcuts="l" onClick={onLink}>
          Means … <kbd>l</kbd>
        </button>
      )}
      {undoes && (
        <button
          type="button"
          aria-keyshortcuts="z"
          // The focus stays on it when there is nothing more to undo.
          aria-disabled={judging.last === null}
          onClick={() => judging.last !== null && void judging.undo()}
        >
          Undo <kbd>z</kbd>
        </button>
      )}
    </div>
  );
}

/** Why the last decision was refused; what was done, for whoever does not see it. */
export function JudgeTold({ judging: { trouble, told } }: { judging: Judging }) {
  return (
    <>
      {trouble && (
        <p className="trouble" role="alert">
          Not kept. {trouble.what}. {trouble.remedy}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {trouble ? "" : told}
      </p>
    </>
  );
}
