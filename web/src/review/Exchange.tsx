import { type ChangeEvent, use, useState } from "react";

import { DeskContext, type DeskError } from "../api/desk";
import { asDeskError } from "../api/useAnswer";
import { useCoder } from "../team/coder";
import { several } from "../words/counts";
import { JUDGEMENTS_FILE } from "./paths";
import type { Imported } from "./types";

/** Judgements as a file: to keep, to pass on, and to bring in those of others. */
export function Exchange() {
  const desk = use(DeskContext);
  const { decides } = useCoder();
  const [told, setTold] = useState<Imported | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  const bring = async (change: ChangeEvent<HTMLInputElement>) => {
    const input = change.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    setTold(null);
    setError(null);
    try {
      setTold((await desk.send(JUDGEMENTS_FILE, { method: "POST", body: await file.text() })) as Imported);
      desk.refresh();
    } catch (failure) {
      setError(asDeskError(failure));
    }
    // The same file may be chosen again.
    input.value = "";
  };
  return (
    <section className="exchange" aria-labelledby="exchange-head">
      <h2 id="exchange-head">As a file</h2>
      <p>
        <a href={JUDGEMENTS_FILE} download="judgements.jsonl">
          Save all judgements
        </a>{" "}
        as JSON lines: who, when, on what, with the words they stand on.
      </p>
      {decides && (
        <label className="bring">
          Bring in a file of judgements{" "}
          <input
            type="file"
            accept=".jsonl,.ndjson,application/x-ndjson"
            onChange={(change) => void bring(change)}
          />
        </label>
      )}
      {told && (
        <div role="status">
          <p>
            {several(told.added, "judgement")} brought in, {told.already} there already
            {told.refused.length > 0 && `, ${several(told.refused.length, "line")} refused`}.
          </p>
          {told.refused.length > 0 && (
            <ul>
              {told.refused.map((one) => (
                <li key={one.line}>
                  Line {one.line}: {one.what}. {one.remedy}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {error && (
        <p className="trouble" role="alert">
          {error.what}. {error.remedy}
        </p>
      )}
    </section>
  );
}
