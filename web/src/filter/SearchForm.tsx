import { type FormEvent, useEffect, useRef } from "react";

import { type Filters, FILTER_WORDS, type Many } from "../url/filters";

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** What is typed rather than chosen: words, places, actors, days.  It takes effect on Search or Enter. */
export function SearchForm({ filters, onChange }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { text, since, until, place, actor } = filters;
  // What was typed gives way when the address says otherwise (back, a filter removed), and only then.
  useEffect(() => form.current?.reset(), [text, since, until, place, actor]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const typed = (name: string): string => String(fields.get(name) ?? "").trim();
    const added = (name: Many): readonly string[] =>
      [...new Set([...filters[name], typed(name)])].filter(Boolean);
    onChange({
      ...filters,
      text: typed("text"),
      since: typed("since"),
      until: typed("until"),
      place: added("place"),
      actor: added("actor"),
    });
  };
  return (
    <form className="search" role="search" ref={form} onSubmit={submit}>
      <label>
        Words in the claims
        <input type="search" name="text" defaultValue={text} autoComplete="off" />
      </label>
      <button type="submit">Search</button>
      <details>
        <summary>Place, actor, days</summary>
        <div className="further">
          <label>
            {FILTER_WORDS.place}
            <input type="text" name="place" autoComplete="off" />
          </label>
          <label>
            {FILTER_WORDS.actor}
            <input type="text" name="actor" autoComplete="off" />
          </label>
          <label>
            Published since
            <input type="date" name="since" defaultValue={since} />
          </label>
          <label>
            Published until
            <input type="date" name="until" defaultValue={until} />
          </label>
        </div>
      </details>
    </form>
  );
}
