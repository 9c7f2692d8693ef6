import { useMemo } from "react";

import { countWords } from "../words/counts";
import { typeWords } from "../words/types";
import { ClaimHead } from "./ClaimHead";
import { InContext, windowOf } from "./InContext";
import type { ItemProps } from "./item";
import { JudgeBar } from "./JudgeBar";
import type { ClaimShown } from "./types";

/** Whether two accounts tell of one happening: both side by side. */
export function PairItem({ item, judging, settle }: ItemProps) {
  if (item.subject.kind !== "pair") return null;
  return (
    <div className="pair-item">
      <Pair claims={item.claims} />
      <JudgeBar
        subject={item.subject}
        words={{ yes: "One happening", no: "Not the same" }}
        judging={judging}
        judge={settle}
        mine={null}
        undoes={false}
      />
    </div>
  );
}

/** Two accounts side by side, with what each tells. */
export function Pair({ claims }: { claims: ClaimShown[] }) {
  return (
    <div className="pair">
      {claims.map((shown) => (
        <Side key={`${shown.record.article} ${shown.record.id}`} shown={shown} />
      ))}
    </div>
  );
}

function Side({ shown }: { shown: ClaimShown }) {
  const window = useMemo(() => windowOf(shown), [shown]);
  const { events } = shown.record;
  const told = (role: "place" | "time" | "actor" | "target") => [
    ...new Set(events.flatMap((event) => event[role].map((span) => `“${span.text}”`))),
  ];
  const facts: [string, string[]][] = [
    ["what", [...new Set(events.map((event) => typeWords(event.type)))]],
    ["where", told("place")],
    ["when", told("time")],
    ["by whom", told("actor")],
    ["to whom", told("target")],
    ["numbers", events.flatMap((event) => event.counts.map(countWords))],
  ];
  return (
    <section className="side" aria-label={shown.record.outlet ?? shown.record.article}>
      <ClaimHead shown={shown} />
      <InContext shown={shown} window={window} />
      <dl className="facts">
        {facts.map(([name, values]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{values.length > 0 ? values.join(", ") : <span className="not-given">not given</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
