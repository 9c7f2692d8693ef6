import { useState } from "react";

import { several } from "../words/counts";
import { ClaimHead } from "./ClaimHead";
import { EntityBox, OptionWords } from "./EntityBox";
import type { ItemProps } from "./item";
import { JudgeBar } from "./JudgeBar";
import { useShortcuts } from "./shortcuts";
import type { Draft, Option } from "./types";

/** Whom or what some words mean: where they stand, and who may be meant. */
export function MentionItem({ item, judging, settle }: ItemProps) {
  const { subject, options, claims, of } = item;
  const [here, setHere] = useState(subject.kind === "mention" && subject.article !== null);
  const article = here ? (claims[0]?.record.article ?? null) : null;
  const words = subject.kind === "mention" ? subject.words : "";
  const meaning = (entity: string): Draft => ({
    subject: { kind: "mention", words, entity, article },
    verdict: "positive",
  });
  const listed = options.slice(0, 9);
  useShortcuts(
    judging.who === null
      ? []
      : listed.map((option, index) => ({
          key: String(index + 1),
          does: `it means ${option.name}`,
          act: () => settle(meaning(option.id)),
        })),
  );
  if (subject.kind !== "mention") return null;
  const taken = options.find((option) => option.id === subject.entity);
  return (
    <div className="mention-item">
      <p className="mention-words">“{words}”</p>
      <p className="hint">
        {item.mentions !== null && `${several(item.mentions, "mention")} in this casebook. `}
        {subject.entity === null
          ? `The machine knows ${of === "place" ? "no place" : "nobody"} by these words.`
          : "Taken for "}
        {subject.entity !== null && (taken ? <OptionWords option={taken} /> : <code>{subject.entity}</code>)}
      </p>
      {claims.map((shown) => (
        <div key={`${shown.record.article} ${shown.record.id}`} className="where-said">
          <ClaimHead shown={shown} />
          <p className="sentence">
            <Lit text={shown.record.sentence.text} words={words} />
          </p>
        </div>
      ))}
      <p className="question">{of === "place" ? "Which place is meant?" : "Who is meant?"}</p>
      <JudgeBar
        subject={{ kind: "mention", words, entity: subject.entity, article }}
        words={subject.entity === null ? null : { yes: "As taken", no: "Not that one" }}
        judging={judging}
        judge={settle}
        mine={null}
        undoes={false}
      />
      <Others
        listed={listed}
        entity={subject.entity}
        disabled={judging.who === null}
        onChoose={(id) => settle(meaning(id))}
      />
      <Finding
        of={of ?? "actor"}
        words={words}
        disabled={judging.who === null}
        onChoose={(id) => settle(meaning(id))}
      />
      {claims[0] && (
        <label className="switch">
          <input type="checkbox" checked={here} onChange={(change) => setHere(change.target.checked)} />
          Only in {claims[0].title === null ? "this article" : `“${claims[0].title}”`}
        </label>
      )}
    </div>
  );
}

interface OthersProps {
  listed: Option[];
  entity: string | null;
  disabled: boolean;
  onChoose: (id: string) => void;
}

function Others({ listed, entity, disabled, onChoose }: OthersProps) {
  if (listed.length === 0) return null;
  return (
    <ol className="options" aria-label="Who or what may be meant">
      {listed.map((option, index) => (
        <li key={option.id}>
          <button
            type="button"
            disabled={disabled}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onChoose(option.id)}
          >
            <kbd>{index + 1}</kbd> <OptionWords option={option} />
            {option.id === entity && <span className="gloss"> – as the machine took it</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}

interface FindingProps {
  of: "actor" | "place";
  words: string;
  disabled: boolean;
  onChoose: (id: string) => void;
}

function Finding({ of, words, disabled, onChoose }: FindingProps) {
  const [found, setFound] = useState<Option | null>(null);
  return (
    <div className="finding">
      <EntityBox of={of} words={words} label={`Find the ${of}`} onChoose={setFound} />
      <button type="button" disabled={disabled || found === null} onClick={() => found && onChoose(found.id)}>
        {found === null ? "Means …" : `Means ${found.name}`}
      </button>
    </div>
  );
}

/** A sentence with some words of it lit, wherever they stand. */
function Lit({ text, words }: { text: string; words: string }) {
  const parts = cut(text, words);
  // oxlint-disable-next-line react/no-array-index-key -- the parts of one sentence never move
  return parts.map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}

function cut(text: string, words: string): string[] {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return words === "" ? [text] : text.split(new RegExp(`(${escaped})`, "giu"));
}
