import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from "react";

import type { Claim } from "../api/types";
import type { Window } from "../text/window";
import {
  begun,
  type Correction,
  draftOf,
  firstRun,
  runInHand,
  valueOf,
  without,
  withRun,
} from "./correction";
import { refOf } from "./decisions";
import { type Field, fieldsOf, valueWords } from "./fields";
import { SpanPicker } from "./SpanPicker";
import { useEscape } from "./useEscape";
import { useFocusHere } from "./useFocusHere";
import type { Draft } from "./types";

interface Props {
  claim: Claim;
  window: Window;
  correction: Correction;
  onChange: (correction: Correction) => void;
  onSave: (draft: Draft) => void;
  onCancel: () => void;
}

/** Says what a field of a claim should hold instead: words of the text, or one of its words. */
export function CorrectField({ claim, window, correction, onChange, onSave, onCancel }: Props) {
  const fields = fieldsOf(claim);
  const field = fields.find((one) => one.path === correction.path) ?? fields[0];
  const [choice, setChoice] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const which = useRef<HTMLSelectElement>(null);
  const id = useId();
  useFocusHere(which);
  useEscape(onCancel);
  if (field === undefined) return null;

  const chosen = choice ?? (typeof field.machine === "string" ? field.machine : "");
  const choose = (path: string) => {
    const next = fields.find((one) => one.path === path);
    setChoice(null);
    if (next) onChange(begun(next));
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const value = field.choices === null ? valueOf(field, correction.spans) : chosen;
    onSave(draftOf(refOf(claim), field, value, reason));
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form className="correct" onSubmit={save} onKeyDown={escape} aria-label="Correct the claim">
      <div className="correct-row">
        <label htmlFor={`${id}f`}>Field</label>
        <select
          id={`${id}f`}
          ref={which}
          value={field.path}
          onChange={(change) => choose(change.target.value)}
        >
          {fields.map(({ path, name }) => (
            <option key={path} value={path}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p className="machine">
        machine: {valueWords(field.path, field.machine) ?? <span className="not-given">not given</span>}
      </p>
      {field.choices === null ? (
        <Words field={field} claim={claim} window={window} correction={correction} onChange={onChange} />
      ) : (
        <div className="correct-row">
          <label htmlFor={`${id}v`}>Should be</label>
          <select id={`${id}v`} value={chosen} onChange={(change) => setChoice(change.target.value)}>
            {field.choices.map(([value, words]) => (
              <option key={value} value={value}>
                {value} – {words}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="correct-row">
        <label htmlFor={`${id}w`}>Why</label>
        <input
          id={`${id}w`}
          value={reason}
          maxLength={2000}
          placeholder="if you like"
          onChange={(change) => setReason(change.target.value)}
        />
      </div>
      <div className="actions">
        <button type="submit" className="main">
          Keep
        </button>
        <button type="button" onClick={onCancel}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

interface WordsProps {
  field: Field;
  claim: Claim;
  window: Window;
  correction: Correction;
  onChange: (correction: Correction) => void;
}

/** What the field is to hold, each run of words with its ends to be moved in turn. */
function Words({ field, claim, window, correction, onChange }: WordsProps) {
  const run = runInHand(correction, window);
  const add = () =>
    onChange(withRun({ ...correction, at: -1 }, window, firstRun(window, claim.sentence), field.several));
  return (
    <fieldset className="correct-words">
      <legend>Should be</legend>
      {correction.spans.length === 0 && <p className="not-given">not given</p>}
      <ul className="runs">
        {correction.spans.map((span, index) => (
          <li key={`${span.start} ${span.end}`}>
            <button
              type="button"
              aria-pressed={index === correction.at}
              onClick={() => onChange({ ...correction, at: index })}
            >
              “{span.text}”
            </button>
            <button
              type="button"
              aria-label={`Take away “${span.text}”`}
              onClick={() => onChange(without(correction, index))}
            >
              ×
            </button>
          </li>
        ))}
        {(field.several || correction.spans.length === 0) && (
          <li>
            <button type="button" onClick={add}>
              + words
            </button>
          </li>
        )}
      </ul>
      {run && (
        <SpanPicker
          text={window.text}
          words={window.words}
          run={run}
          onChange={(next) => onChange(withRun(correction, window, next, field.several))}
        />
      )}
      {!run && (
        <p className="hint">
          Select the words in the text, or add the first of the sentence and move its ends.
        </p>
      )}
    </fieldset>
  );
}
