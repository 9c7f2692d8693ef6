import { use, useEffect, useState } from "react";

import { DeskContext, type DeskError } from "../api/desk";
import type { Kept } from "../api/types";
import { asDeskError, useAnswer } from "../api/useAnswer";
import { useMe } from "../api/me";
import { number, several } from "../words/counts";

// Often enough to see it move, seldom enough to be no load (ms).
const LOOK = 1_500;

/** Says where what is shown was made of an earlier state of the casebook, and has it made anew. */
export function KeptBar() {
  const desk = use(DeskContext);
  const { role } = useMe();
  const { body: kept, again } = useAnswer<Kept>("/api/kept");
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<DeskError>();
  const making = kept?.making ?? false;

  useEffect(() => {
    if (!making) return undefined;
    const timer = setInterval(again, LOOK);
    // What was being made is made once this ends.
    return () => {
      clearInterval(timer);
      desk.refresh();
    };
  }, [making, again, desk]);

  if (!kept || !(kept.stale || making || error)) return null;
  const make = () => {
    setAsked(true);
    setError(undefined);
    desk
      .send("/api/kept", { method: "POST" })
      .then(again, (failed: unknown) => setError(asDeskError(failed)))
      .finally(() => setAsked(false));
  };
  return (
    <div className="kept-bar" role="status">
      {making ? <Making kept={kept} /> : <span>{staleWords(kept)}</span>}
      {!making && role === "editor" && (
        <button type="button" onClick={make} disabled={asked}>
          Bring up to date
        </button>
      )}
      {error && (
        <span className="kept-error">
          {error.what}. {error.remedy}
        </span>
      )}
    </div>
  );
}

function Making({ kept: { progress } }: { kept: Kept }) {
  return (
    <>
      <label>
        Bringing the incidents up to date …{" "}
        <progress max={1} {...(progress === null ? {} : { value: progress })} />
      </label>
      {progress !== null && <span>{number(Math.floor(progress * 100))} %</span>}
    </>
  );
}

function staleWords({ made, failed, judgements_since: judgements }: Kept): string {
  if (failed !== null) return `Bringing the incidents up to date did not work: ${failed}`;
  if (made === null) return "The incidents of this casebook are not made yet.";
  const since = judgements > 0 ? `; ${several(judgements, "judgement")} since` : "";
  return `The casebook has changed since these were made${since}.`;
}
