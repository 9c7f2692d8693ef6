import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";

import type { Claim } from "../api/types";
import { EntityBox, OptionWords } from "./EntityBox";
import { useEscape } from "./useEscape";
import { useFocusHere } from "./useFocusHere";
import type { Draft, Option } from "./types";

/** Words of a claim that may mean an actor or a place. */
export interface Mention {
  words: string;
  of: "actor" | "place";
}

interface Props {
  article: string;
  mentions: Mention[];
  onSave: (draft: Draft, name: string) => void;
  onCancel: () => void;
}

/** Says which actor or place some words mean, in this article or wherever they stand. */
export function LinkMention({ article, mentions, onSave, onCancel }: Props) {
  const [which, setWhich] = useState(0);
  const [option, setOption] = useState<Option | null>(null);
  const [everywhere, setEverywhere] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  useFocusHere(first);
  useEscape(onCancel);
  const mention = mentions[which];
  if (mention === undefined) return <p className="hint">No words of it may mean an actor or a place.</p>;

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (option === null) return;
    const subject = {
      kind: "mention",
      words: mention.words,
      entity: option.id,
      article: everywhere ? null : article,
    } as const;
    onSave({ subject, verdict: "positive" }, option.name);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      className="correct link-mention"
      onSubmit={save}
      onKeyDown={escape}
      aria-label="Say whom words mean"
    >
      <label className="correct-row">
        Words
        <select
          ref={first}
          value={which}
          onChange={(change) => {
            setWhich(Number(change.target.value));
            setOption(null);
          }}
        >
          {mentions.map(({ words, of }, index) => (
            <option key={`${of} ${words}`} value={index}>
              “{words}” ({of})
            </option>
          ))}
        </select>
      </label>
      <EntityBox
        key={which}
        of={mention.of}
        words={mention.words}
        label={mention.of === "actor" ? "means the actor" : "means the place"}
        onChoose={setOption}
      />
      {option && (
        <p className="chosen-entity">
          “{mention.words}” means <OptionWords option={option} />
        </p>
      )}
      <fieldset className="where">
        <legend>Where</legend>
        <label>
          <input type="radio" name="where" checked={!everywhere} onChange={() => setEverywhere(false)} /> in
          this article
        </label>
        <label>
          <input type="radio" name="where" checked={everywhere} onChange={() => setEverywhere(true)} />{" "}
          wherever these words stand
        </label>
      </fieldset>
      <div className="actions">
        <button type="submit" className="main" disabled={option === null}>
          Keep
        </button>
        <button type="button" onClick={onCancel}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

/** The words of a claim that may mean an actor or a place, each once. */
export function mentionsOf(claim: Claim): Mention[] {
  const actors = [
    ...[claim.source_ref ?? claim.source, ...claim.via].flatMap((span) => (span ? [span.text] : [])),
    ...claim.events.flatMap((event) => [...event.actor, ...event.target].map((span) => span.text)),
  ];
  const places = claim.events.flatMap((event) => event.place.map((span) => span.text));
  return [
    ...[...new Set(actors)].map((words): Mention => ({ words, of: "actor" })),
    ...[...new Set(places)].map((words): Mention => ({ words, of: "place" })),
  ];
}
