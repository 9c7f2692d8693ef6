import { type KeyboardEvent, useEffect, useId, useState } from "react";

import { useAnswer } from "../api/useAnswer";
import { withQuery } from "../url/query";
import type { Option } from "./types";

interface Props {
  of: "actor" | "place";
  /** What is searched for to begin with. */
  words: string;
  label: string;
  onChoose: (option: Option) => void;
}

// As fast as nobody types; one question for a word typed without a stop.
const PAUSE_MS = 200;

/** Finds an actor or a place by its name: a box that suggests as one types (ARIA's combobox with a list). */
export function EntityBox({ of, words, label, onChoose }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(words);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const asked = usePaused(typed.trim());
  const { body, stale, error } = useAnswer<Option[]>(
    open && asked !== "" ? withQuery(`/api/suggest/${of}s`, new URLSearchParams({ q: asked })) : null,
  );
  const options = open && !stale && !error ? (body ?? []) : [];
  const active = options[at];

  const choose = (option: Option) => {
    setTyped(option.name);
    setOpen(false);
    setAt(-1);
    onChoose(option);
  };
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    switch (event.key) {
      case "ArrowDown":
        setOpen(true);
        setAt((before) => Math.min(before + 1, options.length - 1));
        break;
      case "ArrowUp":
        setAt((before) => Math.max(before - 1, -1));
        break;
      case "Enter":
        if (!active) return;
        choose(active);
        break;
      case "Escape":
        if (!open) return;
        event.stopPropagation();
        setOpen(false);
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  return (
    <div className="entity-box">
      <label htmlFor={`${id}i`}>{label}</label>
      <input
        id={`${id}i`}
        role="combobox"
        autoComplete="off"
        aria-expanded={options.length > 0}
        aria-controls={`${id}l`}
        aria-autocomplete="list"
        aria-activedescendant={active ? `${id}o${at}` : undefined}
        value={typed}
        onChange={(change) => {
          setTyped(change.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={pressed}
      />
      <div role="listbox" id={`${id}l`} aria-label={label} hidden={options.length === 0}>
        {options.map((option, index) => (
          <div
            key={option.id}
            id={`${id}o${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // The box would lose the focus before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <OptionWords option={option} />
          </div>
        ))}
      </div>
      <p className="hint" role="status">
        {open && !stale && body?.length === 0 && asked !== "" && `No ${of} is known by “${asked}”.`}
        {error && `${error.what}. ${error.remedy}`}
      </p>
    </div>
  );
}

/** An actor or a place with what tells it from others. */
export function OptionWords({ option }: { option: Option }) {
  return (
    <>
      {option.name}{" "}
      <span className="option-detail">{[option.detail, option.id].filter(Boolean).join(" · ")}</span>
    </>
  );
}

function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
