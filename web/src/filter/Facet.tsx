import { useId, useState } from "react";

import { number } from "../words/counts";

/** A value of a filter as it is shown, with what it would find; no count where the desk no longer counts it. */
export interface Choice {
  value: string;
  words: string;
  count: number | null;
}

interface Props {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
  /** How many values are shown before the rest is asked for. */
  shown?: number;
  /** How many more values there are than the desk told. */
  more?: number;
}

// A list longer than this is quicker searched than read.
const SEARCHED = 12;

/** The values of one filter with their counts; the long tail opens on demand and can be searched. */
export function Facet({ label, choices, chosen, onToggle, shown = 8, more = 0 }: Props) {
  const [all, setAll] = useState(false);
  const [sought, setSought] = useState("");
  const rows = withGone(choices, chosen);
  if (rows.length === 0) return null;
  const found = all ? rows.filter(({ words }) => has(words, sought)) : rows.filter(isAmong(shown, chosen));
  const hidden = rows.length - Math.min(shown, rows.length);
  return (
    <fieldset className="facet">
      <legend>{label}</legend>
      {all && rows.length > SEARCHED && <Seek label={label} value={sought} onChange={setSought} />}
      <ul>
        {found.map(({ value, words, count }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
              <span className="value" title={words}>
                {words}
              </span>
              <span className="count">{count === null ? "–" : number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {all && <Ending found={found.length} sought={sought} more={more} choose={onToggle} />}
      {hidden > 0 && (
        <button
          type="button"
          className="more"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
            setSought("");
          }}
        >
          {all ? "Show fewer" : `Show ${number(hidden + more)} more`}
          <span className="visually-hidden"> of {label}</span>
        </button>
      )}
    </fieldset>
  );
}

function Seek({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="seek">
      <label htmlFor={id} className="visually-hidden">
        Find in {label}
      </label>
      <input
        id={id}
        type="search"
        placeholder="Find …"
        autoComplete="off"
        value={value}
        onChange={(change) => onChange(change.target.value)}
      />
    </div>
  );
}

interface EndingProps {
  found: number;
  sought: string;
  more: number;
  choose: (value: string) => void;
}

/** What stands where the values end: that none has these words, or that there are more than the desk tells. */
function Ending({ found, sought, more, choose }: EndingProps) {
  const words = sought.trim();
  if (more > 0 && words !== "") {
    return (
      <button type="button" className="more" onClick={() => choose(words)}>
        Filter by “{words}”
      </button>
    );
  }
  if (found === 0) return <p className="facet-note">None has these words</p>;
  return more > 0 ? <p className="facet-note">and {number(more)} more: find them by name</p> : null;
}

/** The choices given, after those chosen that are no longer among them. */
function withGone(choices: readonly Choice[], chosen: readonly string[]): Choice[] {
  const gone = chosen.filter((value) => choices.every((choice) => choice.value !== value));
  return [...gone.map((value) => ({ value, words: value, count: null })), ...choices];
}

function isAmong(shown: number, chosen: readonly string[]) {
  return ({ value }: Choice, index: number): boolean => index < shown || chosen.includes(value);
}

function has(words: string, sought: string): boolean {
  return words.toLowerCase().includes(sought.trim().toLowerCase());
}
