import type { KeyboardEvent } from "react";

import { moved, type Run, type Word } from "../text/words";

interface Props {
  /** The article's whole text, and its words. */
  text: string;
  words: Word[];
  run: Run;
  onChange: (run: Run) => void;
}

// Enough on either side to see what the words stand in; the whole text is beside it.
const AROUND = 8;

/** A run of words whose ends can be moved a word at a time, by keys, by buttons, or by selecting in the text. */
export function SpanPicker({ text, words, run, onChange }: Props) {
  const between = (first: number, last: number): string =>
    first > last ? "" : text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0);
  const picked = between(run.first, run.last);
  const from = Math.max(run.first - AROUND, 0);
  const to = Math.min(run.last + AROUND, words.length - 1);
  const move = (end: "first" | "last", by: number) => onChange(moved(run, end, by, words.length));
  return (
    <div className="span-picker">
      <p className="picked-words">
        {from > 0 && "… "}
        {between(from, run.first - 1)} <mark>{picked}</mark> {between(run.last + 1, to)}
        {to < words.length - 1 && " …"}
      </p>
      <div className="ends">
        <End name="First word" end="first" at={run.first} of={words.length} picked={picked} onMove={move}>
          {between(run.first, run.first)}
        </End>
        <End name="Last word" end="last" at={run.last} of={words.length} picked={picked} onMove={move}>
          {between(run.last, run.last)}
        </End>
      </div>
      <p className="hint">Select the words in the text, or move either end: ← and → by a word.</p>
    </div>
  );
}

interface EndProps {
  name: string;
  end: "first" | "last";
  at: number;
  of: number;
  picked: string;
  children: string;
  onMove: (end: "first" | "last", by: number) => void;
}

function End({ name, end, at, of, picked, children, onMove }: EndProps) {
  const pressed = (event: KeyboardEvent) => {
    const by = step(event.key);
    if (by === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onMove(end, by);
  };
  return (
    <div className="end">
      <span className="end-name">{name}</span>
      <button type="button" aria-label={`${name}: one word back`} onClick={() => onMove(end, -1)}>
        ◂
      </button>
      <span
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-valuemin={1}
        aria-valuemax={of}
        aria-valuenow={at + 1}
        aria-valuetext={`“${children}”; all: “${picked}”`}
        onKeyDown={pressed}
      >
        {children}
      </span>
      <button type="button" aria-label={`${name}: one word on`} onClick={() => onMove(end, 1)}>
        ▸
      </button>
    </div>
  );
}

function step(key: string): number | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return -1;
    case "ArrowRight":
    case "ArrowUp":
      return 1;
    case "PageDown":
      return -5;
    case "PageUp":
      return 5;
    default:
      return null;
  }
}
