import { dayWords } from "../words/dates";
import { valueWords } from "./fields";
import type { Judgement } from "./types";

/** One person's decision beside the machine's, in words: who, when, what, and whether it holds. */
export function Decision({ one }: { one: Judgement }) {
  return (
    <span className={`decision ${one.effect}`}>
      <span className="decided-by">
        {one.who}, <time dateTime={one.when}>{dayWords(one.when)}</time>:
      </span>{" "}
      <DecidedWords one={one} /> <EffectWords one={one} />
      {one.reason !== null && <span className="why"> – {one.reason}</span>}
    </span>
  );
}

/** What was decided: "accepted", "“the army”", "one happening" … */
export function DecidedWords({ one }: { one: Judgement }) {
  return <span className="verdict">{decidedWords(one)}</span>;
}

export function decidedWords({ subject, verdict, value, name }: Judgement): string {
  if (verdict === "unsure") return "unsure";
  const yes = verdict === "positive";
  switch (subject.kind) {
    case "claim":
      return yes ? "accepted" : "rejected";
    case "pair":
      return yes ? "one happening" : "not the same happening";
    case "mention":
      return `${yes ? "means" : "does not mean"} ${name ?? subject.entity}${subject.article === null ? ", everywhere" : ""}`;
    case "field":
      return yes ? "right" : (valueWords(subject.field, value) ?? "not given");
  }
}

/** Whether a decision holds, in a word where it is not plain. */
export function EffectWords({ one }: { one: Judgement }) {
  const words = effectWords(one);
  return words === null ? null : <span className="effect">{words}</span>;
}

function effectWords({ effect, adjudicates, anchor, key }: Judgement): string | null {
  if (key < 0) return "being kept …";
  if (effect === "disputed") return "disputed: coders differ";
  if (effect === "overruled") return "overruled";
  if (effect === "withdrawn") return "withdrawn";
  if (effect === "lost" || anchor === "lost") return "lost: its words are gone";
  if (adjudicates) return "adjudicated";
  return anchor === "moved" ? "moved with its words" : null;
}
