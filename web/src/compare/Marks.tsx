import type { Slot, SlotValue, Told } from "./incident";
import { accordShape, accordWords, againstWords } from "./words";

/** How a value stands beside what others say, in a sign and in words. */
export function Marks({ slot, value, told }: { slot: Slot; value: SlotValue; told: readonly Told[] }) {
  const denied = [...new Set(told.map((each) => each.says).filter((says) => says !== null))];
  if (denied.length > 0) {
    return denied.map((says) => (
      <Mark key={says} kind="denied" sign="✕" words={says === "denied" ? "denied" : "said not to be so"} />
    ));
  }
  const alone = !value.same && value.against.length === 0;
  return (
    <>
      {value.same && <Mark kind="agrees" sign="=" words="another origin says so, too" short="agrees" />}
      {value.against.length > 0 && (
        <Mark kind="parts" sign="≠" words={`cannot be so with ${againstWords(slot, value)}`} />
      )}
      {alone && <Mark kind="alone" sign="◦" words="one origin only" short="one only" />}
    </>
  );
}

interface MarkProps {
  kind: string;
  sign: string;
  words: string;
  short?: string;
}

function Mark({ kind, sign, words, short }: MarkProps) {
  return (
    <span className={`told-mark ${kind}`}>
      <span className="sign" aria-hidden="true">
        {sign}
      </span>{" "}
      <span title={short === undefined ? undefined : words}>{short ?? words}</span>
    </span>
  );
}

/** How what is said of a side goes together. */
export function AccordMark({ accord }: { accord: string }) {
  return (
    <span className={`accord-chip ${accord.replaceAll(" ", "-")}`}>
      <span className="sign" aria-hidden="true">
        {accordShape(accord)}
      </span>{" "}
      {accordWords(accord)}
    </span>
  );
}
