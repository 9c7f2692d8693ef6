import { useAnswer } from "../api/useAnswer";
import { Failure, Loading } from "../parts/Notice";
import { Pager } from "../parts/Pager";
import { useCoder } from "../team/coder";
import { go } from "../url/location";
import { JUDGED_KINDS, reviewAddress, type ReviewState } from "../url/review";
import { several } from "../words/counts";
import { dayWords } from "../words/dates";
import { DecidedWords, EffectWords } from "./Decision";
import { Exchange } from "./Exchange";
import { valueWords } from "./fields";
import { JudgeTold } from "./JudgeBar";
import { historyPath } from "./paths";
import { SubjectWords } from "./SubjectWords";
import type { Judgement, Judgements } from "./types";
import { type Judging, useJudging } from "./useJudging";

const NONE: Judgement[] = [];

/** Every judgement there is, the latest first: by whom, on what, and whether it holds. */
export function HistorySheet({ state }: { state: ReviewState }) {
  const { body, stale, error, again } = useAnswer<Judgements>(historyPath(state));
  const known = stale || !body ? NONE : body.items;
  const judging = useJudging(known);
  const { blind, name, decides } = useCoder();
  const shown = blind ? judging.judgements.filter((one) => one.who === name) : judging.judgements;
  return (
    <section className="history" aria-label="Judgements">
      <HistoryFilters state={state} />
      <JudgeTold judging={judging} />
      {error && <Failure error={error} again={again} />}
      {!error && stale && <Loading what="the judgements" />}
      {!error && !stale && body && (
        <>
          <p className="total" role="status">
            {several(body.total, "judgement")}
            {blind && " – only your own are shown"}
          </p>
          {shown.length > 0 && <HistoryTable shown={shown} judging={judging} takesAll={decides} />}
          <Pager page={state.page} total={body.total} address={(page) => reviewAddress({ ...state, page })} />
        </>
      )}
      <Exchange />
    </section>
  );
}

interface TableProps {
  shown: Judgement[];
  judging: Judging;
  /** Whether those of others can be taken back, too. */
  takesAll: boolean;
}

function HistoryTable({ shown, judging, takesAll }: TableProps) {
  return (
    <table className="judged cards">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">On</th>
          <th scope="col">Machine</th>
          <th scope="col">Decision</th>
          <th scope="col">
            <span className="visually-hidden">Take back</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => (
          <tr key={one.key} className={one.effect}>
            <td>
              <time dateTime={one.when}>{dayWords(one.when)}</time>
            </td>
            <td>{one.who}</td>
            <td>
              <SubjectWords subject={one.now ?? one.subject} />
            </td>
            <td>{machineWords(one)}</td>
            <td>
              <DecidedWords one={one} /> <EffectWords one={one} />
              {one.reason !== null && <p className="why">{one.reason}</p>}
              {one.withdrawal && (
                <p className="why">
                  by {one.withdrawal.who}, {dayWords(one.withdrawal.when)}
                </p>
              )}
            </td>
            <td>
              {(takesAll || one.who === judging.who) && !one.withdrawn && one.key >= 0 && (
                <button
                  type="button"
                  className="quiet-button"
                  aria-label={`Take back the judgement of ${one.who}, ${dayWords(one.when)}`}
                  onClick={() => void judging.withdraw(one)}
                >
                  take back
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function machineWords({ subject, machine }: Judgement): string {
  return valueWords(subject.kind === "field" ? subject.field : "", machine) ?? "–";
}

const KIND_WORDS = {
  claim: "whole claims",
  field: "fields",
  pair: "one happening or two",
  mention: "who or where is meant",
} as const;

function HistoryFilters({ state }: { state: ReviewState }) {
  const set = (what: Partial<ReviewState>) => go(reviewAddress({ ...state, page: 1, ...what }));
  return (
    <form
      className="history-filters"
      aria-label="Filters"
      onSubmit={(event) => {
        event.preventDefault();
        const who = new FormData(event.currentTarget).get("who");
        set({ who: typeof who === "string" ? who.trim() : "" });
      }}
    >
      <label>
        Who
        <input key={state.who} name="who" defaultValue={state.who} />
      </label>
      <label>
        On
        <select value={state.kind} onChange={(change) => set({ kind: change.target.value })}>
          <option value="">everything</option>
          {JUDGED_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_WORDS[kind]}
            </option>
          ))}
        </select>
      </label>
      <label className="switch">
        <input
          type="checkbox"
          checked={state.standing !== ""}
          onChange={(change) => set({ standing: change.target.checked ? "yes" : "" })}
        />
        without those withdrawn
      </label>
      <button type="submit">Show</button>
    </form>
  );
}
