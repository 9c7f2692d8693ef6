import { useState } from "react";

import type { FacetName, FacetValue } from "../api/types";
import { FILTER_WORDS } from "../url/filters";
import { number } from "../words/counts";

interface Props {
  name: FacetName;
  values: FacetValue[];
  chosen: readonly string[];
  words: (value: string) => string;
  onToggle: (value: string) => void;
}

const SHOWN = 8;

/** The values of one filter with their counts; the long tail opens on demand. */
export function Facet({ name, values, chosen, words, onToggle }: Props) {
  const [all, setAll] = useState(false);
  const rows = listed(values, chosen);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.filter((row, index) => index < SHOWN || chosen.includes(row.value));
  const hidden = rows.length - shown.length;
  return (
    <fieldset className="facet">
      <legend>{FILTER_WORDS[name]}</legend>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
              <span className="value">{words(value)}</span>
              <span className="count">{count === null ? "–" : number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {(hidden > 0 || all) && rows.length > SHOWN && (
        <button type="button" className="more" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? "Show fewer" : `Show ${number(hidden)} more`}
        </button>
      )}
    </fieldset>
  );
}

/** The values the desk counts, and those chosen that it no longer counts. */
function listed(values: FacetValue[], chosen: readonly string[]): { value: string; count: number | null }[] {
  const given = values.flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]));
  const gone = chosen.filter((value) => given.every((row) => row.value !== value));
  return [...gone.map((value) => ({ value, count: null })), ...given];
}
