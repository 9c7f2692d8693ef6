import { type FormEvent, useState } from "react";

import type { Account } from "../api/tellings";
import type { IncidentSummary, Page } from "../api/types";
import { useAnswer } from "../api/useAnswer";
import { Decision } from "../review/Decision";
import { samePair, standing } from "../review/decisions";
import { JudgeTold } from "../review/JudgeBar";
import type { ClaimRef, Judgement, Subject } from "../review/types";
import { type Judging, useJudging } from "../review/useJudging";
import { withQuery } from "../url/query";
import { voice } from "../words/chain";
import { spell } from "../words/spell";
import { typeWords } from "../words/types";
import type { Incident } from "./incident";

const NONE: Judgement[] = [];

/** Says what is wrong with an incident as a whole: an account of another happening in it, or a part of it elsewhere. */
export function JudgeIncident({ incident }: { incident: Incident }) {
  const judging = useJudging(NONE);
  const [first] = incident.accounts;
  if (!first || judging.who === null) return null;
  return (
    <details className="judge-incident">
      <summary>One happening, or not: judge it</summary>
      {incident.accounts.length > 1 && <Apart accounts={incident.accounts} judging={judging} />}
      <Merge incident={incident.summary.id} first={first} judging={judging} />
      {judging.judgements.length > 0 && (
        <p className="hint">What you decided holds once the incidents are made anew.</p>
      )}
      <JudgeTold judging={judging} />
    </details>
  );
}

/** Each account, to be set apart from the rest. */
function Apart({ accounts, judging }: { accounts: Account[]; judging: Judging }) {
  const setApart = async (account: Account) => {
    // One after the other: they are kept in one casebook.
    for (const subject of pairsOf(account, accounts)) {
      if ((await judging.judge({ subject, verdict: "negative" })) === null) return;
    }
  };
  const takeBack = async (some: Judgement[]) => {
    for (const one of some) await judging.withdraw(one);
  };
  return (
    <section aria-labelledby="apart-head">
      <h3 id="apart-head">An account tells of another happening</h3>
      <ul>
        {accounts.map((account) => {
          const pairs = pairsOf(account, accounts);
          const said = standing(judging.judgements).filter(
            (one) => one.verdict === "negative" && pairs.some((pair) => samePair(pair, one.subject)),
          );
          return (
            <li key={`${account.article} ${account.claim}`}>
              <p>
                {voice(account)}: “{account.content.text}”
              </p>
              {said.length === pairs.length ? (
                <div>
                  <span className="verdict">set apart from the rest</span>{" "}
                  <button type="button" className="quiet-button" onClick={() => void takeBack(said)}>
                    take back
                  </button>
                </div>
              ) : (
                <button type="button" onClick={() => void setApart(account)}>
                  Not the same happening
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/**
 * The pairs that set an account apart from the rest: with the first account of every other report, and with the first of
 * its own.  Those of one report are held together by it, so that not each has to be named.
 */
function pairsOf(account: Account, accounts: Account[]): Subject[] {
  const others = accounts.filter((other) => other !== account);
  const first = new Map(others.toReversed().map((other) => [other.article, other]));
  return [...first.values()].map((other) => ({ kind: "pair", left: refOf(other), right: refOf(account) }));
}

const refOf = ({ article, claim }: ClaimRef): ClaimRef => ({ article, claim });

/** Says that another incident is the same happening: it is found by words in its claims, and its first account judged one. */
function Merge({ incident, first, judging }: { incident: string; first: Account; judging: Judging }) {
  const [text, setText] = useState("");
  const { body, stale, error } = useAnswer<Page<IncidentSummary>>(
    text === "" ? null : withQuery("/api/incidents", new URLSearchParams({ text, limit: "8" })),
  );
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get("words");
    setText(typeof words === "string" ? words.trim() : "");
  };
  const found = text === "" || stale || error ? [] : (body?.items ?? []).filter((one) => one.id !== incident);
  return (
    <section aria-labelledby="merge-head">
      <h3 id="merge-head">Another incident is the same happening</h3>
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
          const subject = { kind: "pair", left: refOf(first), right: { article, claim } } as const;
          const done = standing(judging.judgements).find((each) => samePair(each.subject, subject));
          return (
            <li key={one.id}>
              <p>
                {typeWords(one.type)}, {one.place?.name ?? "place not given"},{" "}
                {spell(one.earliest, one.latest) ?? "day not given"}: “{one.headline.text}”
              </p>
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
    </section>
  );
}
