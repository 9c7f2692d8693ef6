import { useEffect, useRef, useState } from "react";

import { useAnswer } from "../api/useAnswer";
import { Failure, Loading, Notice } from "../parts/Notice";
import { useCoder } from "../team/coder";
import { Link } from "../url/location";
import { QUEUE_KINDS, reviewAddress, type ReviewState } from "../url/review";
import { number } from "../words/counts";
import { ClaimItem } from "./ClaimItem";
import { JudgeTold } from "./JudgeBar";
import { MentionItem } from "./MentionItem";
import { NextUp } from "./NextUp";
import { PairItem } from "./PairItem";
import { queuePath } from "./paths";
import { Progress } from "./Progress";
import { queueShortcuts } from "./queueShortcuts";
import { ShortcutHelp } from "./ShortcutHelp";
import { useShortcuts } from "./shortcuts";
import type { Judgement, Kind, Queue } from "./types";
import { useJudging } from "./useJudging";
import { useTurns } from "./useTurns";
import { Why } from "./Why";

// What fits beside the item in hand, and some to go on with while more is asked for.
const AT_ONCE = 30;

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  claim: "Claims",
  pair: "One happening or two",
  mention: "Who or where is meant",
};

const ITEMS = { claim: ClaimItem, pair: PairItem, mention: MentionItem } as const;

const NONE: Judgement[] = [];

/** What is to be judged, one at a time, what matters most first. */
export function QueueSheet({ state }: { state: ReviewState }) {
  const kind = QUEUE_KINDS.find((one) => one === state.kind) ?? "";
  const { name, may } = useCoder();
  const { body, stale, error, again } = useAnswer<Queue>(may ? queuePath(kind, AT_ONCE) : null);
  const judging = useJudging(NONE);
  const queue = stale || !may ? undefined : body;
  const turns = useTurns(queue?.items, `${kind} ${name}`, state.item, judging);
  const [helping, setHelping] = useState(false);
  const { item } = turns;
  useShortcuts(queueShortcuts(turns, judging, () => setHelping(true)));
  const heading = useFocusOnChange(item?.id);

  return (
    <>
      <div className="queue-head">
        <nav className="kinds" aria-label="Kinds">
          {(["", ...QUEUE_KINDS] as const).map((one) => (
            <Link
              key={one}
              href={reviewAddress({ kind: one })}
              aria-current={one === kind ? "page" : undefined}
            >
              {one === "" ? "All" : KIND_WORDS[one]}
            </Link>
          ))}
        </nav>
        {queue && <Progress queue={queue} />}
      </div>
      <JudgeTold judging={judging} />
      {!may && (
        <Notice title="Your account may read, not judge">
          <p>
            <Link href={reviewAddress({ sheet: "history" })}>See what was judged</Link>, or ask whoever keeps
            the accounts for the role of a coder.
          </p>
        </Notice>
      )}
      {may && error && <Failure error={error} again={again} />}
      {may && !error && !queue && <Loading what="what is to be judged" />}
      {queue && item === null && (
        <Notice title="Nothing is left to judge here">
          <p>
            {nothingLeft(queue)} <Link href={reviewAddress({ sheet: "history" })}>See what was judged</Link>.
          </p>
        </Notice>
      )}
      {item && (
        <div className="queue">
          <section className="item" aria-labelledby="item-head">
            <header className="item-head">
              <h2 id="item-head" ref={heading} tabIndex={-1}>
                {QUESTIONS[item.kind]}
              </h2>
              <div className="item-ways">
                <button type="button" aria-keyshortcuts="s" onClick={turns.skip}>
                  Skip <kbd>s</kbd>
                </button>
                <button
                  type="button"
                  aria-keyshortcuts="z"
                  aria-disabled={judging.last === null}
                  onClick={() => judging.last !== null && turns.undo()}
                >
                  Undo last <kbd>z</kbd>
                </button>
                <button type="button" aria-keyshortcuts="?" onClick={() => setHelping(true)}>
                  Keys <kbd>?</kbd>
                </button>
              </div>
            </header>
            <Why item={item} />
            <Shown key={item.id} kind={item.kind} item={item} judging={judging} settle={turns.settle} />
          </section>
          <NextUp items={turns.next} onTake={turns.take} />
        </div>
      )}
      <ShortcutHelp
        shortcuts={queueShortcuts(turns, judging, () => undefined, true)}
        open={helping}
        onClose={() => setHelping(false)}
      />
    </>
  );
}

const QUESTIONS: Readonly<Record<Kind, string>> = {
  claim: "Does the text say so?",
  pair: "One happening, or two?",
  mention: "Who or where is meant?",
};

function Shown({ kind, ...rest }: { kind: Kind } & Parameters<typeof ClaimItem>[0]) {
  const Item = ITEMS[kind];
  return <Item {...rest} />;
}

/** Takes the focus to the item when another comes up; not to the first. */
function useFocusOnChange(id: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(id);
  useEffect(() => {
    if (before.current !== undefined && id !== undefined && before.current !== id) {
      heading.current?.focus({ preventScroll: true });
      if ((heading.current?.getBoundingClientRect().top ?? 0) < 0) heading.current?.scrollIntoView?.();
    }
    before.current = id;
  }, [id]);
  return heading;
}

/** Why there is no item: the others of a large casebook come up when what is kept is made anew. */
function nothingLeft({ total, listed, done }: Queue): string {
  if (total > listed) return `${number(total - listed)} more come up when what is kept is made anew.`;
  if (done > 0) return "Whatever there was, you have judged.";
  return "Nothing in this casebook is in doubt, or it has no claims yet.";
}
