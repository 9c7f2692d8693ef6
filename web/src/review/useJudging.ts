import { use, useCallback, useMemo, useRef, useState } from "react";

import { DeskContext, type DeskError } from "../api/desk";
import { asDeskError } from "../api/useAnswer";
import { useCoder } from "../team/coder";
import { keptAs, lastOf } from "./decisions";
import { JUDGEMENTS, withdrawalPath } from "./paths";
import type { Draft, Judgement } from "./types";

export interface Judging {
  /** Those that are known, with what was decided here since: shown at once, taken back where the desk refuses. */
  judgements: Judgement[];
  /** The last of one's own that stands: what undo takes back. */
  last: Judgement | null;
  /** Who judges; null where nobody may: a reader. */
  who: string | null;
  judge: (draft: Draft) => Promise<Judgement | null>;
  withdraw: (one: Judgement) => Promise<boolean>;
  undo: () => Promise<Judgement | null>;
  /** Why the last thing was refused. */
  trouble: DeskError | null;
  /** What was done last, for whoever does not see it. */
  told: string;
}

/** Judging beside some judgements that are known already. */
export function useJudging(known: readonly Judgement[]): Judging {
  const desk = use(DeskContext);
  const coder = useCoder();
  const { name } = coder;
  const [added, setAdded] = useState<Judgement[]>([]);
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  const [trouble, setTrouble] = useState<DeskError | null>(null);
  const [told, setTold] = useState("");
  const next = useRef(-1);

  const judgements = useMemo(() => merged(known, added, taken), [known, added, taken]);

  const judge = useCallback(
    async (draft: Draft): Promise<Judgement | null> => {
      const key = next.current;
      next.current -= 1;
      setTrouble(null);
      setAdded((some) => [...some, keptAs(draft, { key, who: name, when: new Date().toISOString() })]);
      try {
        const kept = (await desk.send(JUDGEMENTS, { method: "POST", body: draft })) as Judgement;
        setAdded((some) => some.map((one) => (one.key === key ? kept : one)));
        setTold("Kept.");
        desk.refresh();
        return kept;
      } catch (error) {
        setAdded((some) => some.filter((one) => one.key !== key));
        setTrouble(asDeskError(error));
        return null;
      }
    },
    [desk, name],
  );

  const withdraw = useCallback(
    async ({ key }: Judgement): Promise<boolean> => {
      // What is not kept yet cannot be taken back.
      if (key < 0) return false;
      setTrouble(null);
      setTaken((some) => new Set(some).add(key));
      try {
        await desk.send(withdrawalPath(key), { method: "POST", body: {} });
        setTold("Taken back.");
        desk.refresh();
        return true;
      } catch (error) {
        setTaken((some) => new Set([...some].filter((other) => other !== key)));
        setTrouble(asDeskError(error));
        return false;
      }
    },
    [desk],
  );

  const last = lastOf(judgements, name);
  const undo = async () => (last !== null && (await withdraw(last)) ? last : null);
  return { judgements, last, who: coder.may ? name : null, judge, withdraw, undo, trouble, told };
}

/** What is known with what was done here since; what the desk has told meanwhile goes before. */
function merged(
  known: readonly Judgement[],
  added: readonly Judgement[],
  taken: ReadonlySet<number>,
): Judgement[] {
  const there = new Set(known.map((one) => one.key));
  return [...known, ...added.filter((one) => !there.has(one.key))].map((one) =>
    taken.has(one.key) ? { ...one, withdrawn: true, effect: "withdrawn" } : one,
  );
}
