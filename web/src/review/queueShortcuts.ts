import { refOf } from "./decisions";
import type { Shortcut } from "./shortcuts";
import type { QueueItem, Subject, Verdict } from "./types";
import type { Judging } from "./useJudging";
import type { Turns } from "./useTurns";

const ANSWERS = {
  claim: { yes: "accept: the text says so", no: "reject: the text does not say so" },
  pair: { yes: "one happening", no: "not the same happening" },
  mention: { yes: "means whom the machine took it for", no: "does not mean that one" },
} as const;

/** The keys that act in the queue; `all` tells those, too, that the item in hand listens for itself. */
export function queueShortcuts(turns: Turns, judging: Judging, help: () => void, all = false): Shortcut[] {
  const { item } = turns;
  const ways: Shortcut[] = [
    { key: "s", does: "skip: it comes again at the end", act: turns.skip },
    { key: "z", does: "take back what you decided last", act: turns.undo },
    { key: "?", does: "show the keys", act: help },
  ];
  if (item === null || judging.who === null) return ways;
  const subject = wholeOf(item);
  // Where the machine took nobody to be meant there is nobody to accept; one can be unsure all the same.
  const named = subject.kind !== "mention" || subject.entity !== null;
  const decide = (key: string, does: string, verdict: Verdict): Shortcut[] => [
    { key, does, act: () => turns.settle({ subject, verdict }) },
  ];
  const own = all ? itemKeys(item) : [];
  return [
    ...(named ? decide("a", ANSWERS[item.kind].yes, "positive") : []),
    ...(named ? decide("x", ANSWERS[item.kind].no, "negative") : []),
    ...decide("u", "unsure", "unsure"),
    ...own,
    ...ways,
  ];
}

/** What a decision on the whole of an item names. */
function wholeOf({ subject, claims }: QueueItem): Subject {
  if (subject.kind === "claim") return claims[0] ? { kind: "claim", ...refOf(claims[0].record) } : subject;
  return subject;
}

const NOTHING = () => undefined;

function itemKeys(item: QueueItem): Shortcut[] {
  if (item.kind === "claim") {
    return [
      { key: "e", does: "correct a field", act: NOTHING },
      { key: "l", does: "say which actor or place its words mean", act: NOTHING },
    ];
  }
  if (item.kind === "mention" && item.options.length > 0) {
    return [
      { key: `1 – ${Math.min(item.options.length, 9)}`, does: "it means that one of the list", act: NOTHING },
    ];
  }
  return [];
}
