import { useMemo } from "react";

import { ArticleText } from "../article/ArticleText";
import type { PersonsWords } from "../text/marks";
import { claimFrom, type Window, windowOn } from "../text/window";
import { codePoints } from "../text/words";
import type { Units } from "../text/selection";
import { articleAddress } from "../url/route";
import type { ClaimShown } from "./types";

/** What is shown of a claim's article: its sentence with what stands before and after. */
export function windowOf({ record, before, after }: ClaimShown): Window {
  const { start, text } = record.sentence;
  // What the desk cut off within a word is left out.
  const ahead = length(before) === start ? before : before.replace(/^\S*\s/, "");
  const behind = /[.!?”"')\]]\s*$/.test(after) ? after : after.replace(/\s\S*$/, "");
  return windowOn(ahead + text + behind, start - length(ahead));
}

const length = (text: string): number => codePoints(text, 0, text.length);

interface Props {
  shown: ClaimShown;
  window: Window;
  persons?: readonly PersonsWords[];
  onSelect?: ((units: Units) => void) | null;
}

const NONE: readonly PersonsWords[] = [];

const NOTHING_TO_TAKE = () => undefined;

/** A claim's words, marked, in the sentences they stand in. */
export function InContext({
  shown: { record },
  window: { text, base },
  persons = NONE,
  onSelect = null,
}: Props) {
  const one = useMemo(() => ({ claim: claimFrom(record, base), number: 1 }), [record, base]);
  const moved = useMemo(
    () =>
      persons.map(({ label, span }) => ({
        label,
        span: { ...span, start: span.start - base, end: span.end - base },
      })),
    [persons, base],
  );
  return (
    <div className="in-context">
      <ArticleText
        text={text}
        lines={[]}
        claims={[one]}
        lit={one}
        inHand={1}
        addressOf={() => articleAddress(record.article, record.id)}
        onTake={NOTHING_TO_TAKE}
        persons={moved}
        onSelect={onSelect}
      />
    </div>
  );
}
