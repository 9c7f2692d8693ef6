import { useState } from "react";

import type { Draft, QueueItem } from "./types";
import type { Judging } from "./useJudging";

/** Going through the queue: what is in hand, what comes next, deciding, putting off, taking back. */
export interface Turns {
  item: QueueItem | null;
  next: QueueItem[];
  settle: (draft: Draft) => void;
  skip: () => void;
  undo: () => void;
  take: (id: string) => void;
}

interface Gone {
  /** Which queue these are about: another one begins anew. */
  of: string;
  judged: { item: QueueItem; key: number | null }[];
  skipped: string[];
  /** The item that was asked for out of turn. */
  asked: string | null;
}

/** `of` names the queue; `first` is the item to begin with, as the address has it. */
export function useTurns(
  listed: readonly QueueItem[] | undefined,
  of: string,
  first: string,
  judging: Judging,
): Turns {
  const [kept, setGone] = useState<Gone>(() => fresh(of, first));
  const gone = kept.of === of ? kept : fresh(of, first);
  const change = (how: (before: Gone) => Gone) =>
    setGone((before) => how(before.of === of ? before : fresh(of, first)));

  const judged = new Set(gone.judged.map((one) => one.item.id));
  const open = (listed ?? []).filter((one) => !judged.has(one.id));
  const turn = [
    ...open.filter((one) => !gone.skipped.includes(one.id)),
    // What was put off comes again at the end.
    ...gone.skipped.flatMap((id) => open.filter((one) => one.id === id)),
  ];
  const item = turn.find((one) => one.id === gone.asked) ?? turn[0] ?? null;

  const settle = (draft: Draft) => {
    if (item === null) return;
    const { id } = item;
    // The next is shown at once; this one comes back where the desk refuses.
    change((before) => ({ ...before, asked: null, judged: [...before.judged, { item, key: null }] }));
    void judging.judge(draft).then((one) =>
      change((before) => ({
        ...before,
        asked: one === null ? id : before.asked,
        judged: before.judged.flatMap((each) =>
          each.item.id !== id ? [each] : one === null ? [] : [{ ...each, key: one.key }],
        ),
      })),
    );
  };
  const undo = () => {
    const last = judging.last;
    if (last === null) return;
    void judging.withdraw(last).then((done) => {
      if (!done) return;
      change((before) => {
        const back = before.judged.find((one) => one.key === last.key);
        return {
          ...before,
          judged: before.judged.filter((one) => one !== back),
          asked: back?.item.id ?? before.asked,
        };
      });
    });
  };
  return {
    item,
    next: turn.filter((one) => one !== item),
    settle,
    skip: () =>
      item &&
      change((before) => ({
        ...before,
        asked: null,
        skipped: [...before.skipped.filter((id) => id !== item.id), item.id],
      })),
    undo,
    take: (id) => change((before) => ({ ...before, asked: id })),
  };
}

function fresh(of: string, first: string): Gone {
  return { of, judged: [], skipped: [], asked: first === "" ? null : first };
}
