import { type FormEvent, useEffect, useRef } from "react";

import type { IncidentFilters } from "../url/incidents";

interface Props {
  filters: IncidentFilters;
  onChange: (filters: IncidentFilters) => void;
}

/** What is typed rather than chosen: words and days.  It takes effect on Search or Enter. */
export function IncidentSearch({ filters, onChange }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { text, since, until } = filters;
  // What was typed gives way when the address says otherwise (back, a filter removed), and only then.
  useEffect(() => form.current?.reset(), [text, since, until]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const typed = (name: string): string => String(fields.get(name) ?? "").trim();
    onChange({ ...filters, text: typed("text"), since: typed("since"), until: typed("until") });
  };
  return (
    <form className="search" role="search" ref={form} onSubmit={submit}>
      <label>
        Words in its claims
        <input type="search" name="text" defaultValue={text} autoComplete="off" />
      </label>
      <button type="submit">Search</button>
      <details open={since !== "" || until !== ""}>
        <summary>Days</summary>
        <div className="further days-typed">
          <label>
            Since
            <input type="date" name="since" defaultValue={since} />
          </label>
          <label>
            Until
            <input type="date" name="until" defaultValue={until} />
          </label>
        </div>
      </details>
    </form>
  );
}
