import { type ReactNode, useId, useState } from "react";

/** The column of filters; where there is no room for it, behind a button. */
export function FilterFrame({ set, children }: { set: number; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const column = useId();
  return (
    <aside className="filters" aria-label="Filters">
      <button
        type="button"
        className="filters-toggle"
        aria-expanded={open}
        aria-controls={column}
        onClick={() => setOpen(!open)}
      >
        {open ? "Hide filters" : "Filters"}
        {set > 0 && ` (${set} set)`}
      </button>
      <div id={column} className={open ? "filters-body open" : "filters-body"}>
        {children}
      </div>
    </aside>
  );
}
