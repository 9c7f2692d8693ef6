import { type FormEvent, useEffect, useId, useRef, useState } from "react";

import type { LabelledCount } from "../api/types";
import { useAnswer } from "../api/useAnswer";
import {
  facetsOfPath,
  PICTURE_FILTERS,
  PICTURE_WORDS,
  type PictureFilters,
  type PictureMany,
  type View,
} from "../url/picture";
import { number } from "../words/counts";

type Offered = Partial<Record<PictureMany, LabelledCount[]>>;

interface Props {
  view: View;
  filters: PictureFilters;
  onChange: (filters: PictureFilters) => void;
}

const CHOICES = ["outlet", "place", "party"] as const;

/** What narrows a view: days, outlets, places, parties, words. */
export function FilterBar({ view, filters, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const body = useId();
  const { body: offered } = useAnswer<Offered>(facetsOfPath(view, filters));
  const set = PICTURE_FILTERS.active(filters);
  return (
    <section className="picture-filters" aria-label="Filters">
      <button
        type="button"
        className="picture-filters-toggle"
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        {open ? "Hide filters" : "Filters"}
        {set.length > 0 && ` (${set.length} set)`}
      </button>
      <div id={body} className={open ? "picture-filters-body open" : "picture-filters-body"}>
        {CHOICES.map((name) => (
          <Choice
            key={name}
            name={name}
            offered={offered?.[name] ?? []}
            chosen={filters[name]}
            onChoose={(value) => onChange(PICTURE_FILTERS.toggled(filters, name, value))}
          />
        ))}
        <Typed filters={filters} onChange={onChange} />
      </div>
      {set.length > 0 && (
        <ul className="chosen" aria-label="Filters set">
          {set.map(([name, value]) => (
            <li key={`${name} ${value}`}>
              <button type="button" onClick={() => onChange(PICTURE_FILTERS.without(filters, name, value))}>
                <span className="visually-hidden">Remove filter </span>
                <span className="name">{PICTURE_WORDS[name]}</span> {labelOf(offered, name, value)}
                <span aria-hidden="true"> ×</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="clear" onClick={() => onChange(PICTURE_FILTERS.none)}>
              Clear all filters
            </button>
          </li>
        </ul>
      )}
    </section>
  );
}

/** A value as a reader knows it: a party's name for its id. */
function labelOf(offered: Offered | undefined, name: string, value: string): string {
  const values = offered?.[name as PictureMany] ?? [];
  return values.find((each) => each.value === value)?.label ?? value;
}

interface ChoiceProps {
  name: (typeof CHOICES)[number];
  offered: LabelledCount[];
  chosen: readonly string[];
  onChoose: (value: string) => void;
}

function Choice({ name, offered, chosen, onChoose }: ChoiceProps) {
  if (offered.length === 0 && chosen.length === 0) return null;
  return (
    <label>
      {PICTURE_WORDS[name]}
      <select value="" onChange={(event) => event.target.value !== "" && onChoose(event.target.value)}>
        <option value="">{chosen.length > 0 ? "add another" : "any"}</option>
        {offered
          .filter(({ value }) => !chosen.includes(value))
          .map(({ value, label, count }) => (
            <option key={value} value={value}>
              {label} ({number(count)})
            </option>
          ))}
      </select>
    </label>
  );
}

function Typed({ filters, onChange }: Omit<Props, "view">) {
  const form = useRef<HTMLFormElement>(null);
  const { text, since, until } = filters;
  // What was typed gives way when the address says otherwise, and only then.
  useEffect(() => form.current?.reset(), [text, since, until]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const typed = (name: string): string => String(fields.get(name) ?? "").trim();
    onChange({ ...filters, text: typed("text"), since: typed("since"), until: typed("until") });
  };
  return (
    <form ref={form} onSubmit={submit}>
      <label>
        Since
        <input type="date" name="since" defaultValue={since} />
      </label>
      <label>
        Until
        <input type="date" name="until" defaultValue={until} />
      </label>
      <label>
        Words in the claims
        <input type="search" name="text" defaultValue={text} autoComplete="off" />
      </label>
      <button type="submit">Apply</button>
    </form>
  );
}

/** The filters in words, for what leaves the page. */
export function filterWords(filters: PictureFilters): string {
  const set = PICTURE_FILTERS.active(filters).map(([name, value]) => `${PICTURE_WORDS[name]}: ${value}`);
  return set.length === 0 ? "All that the casebook holds" : set.join("; ");
}
