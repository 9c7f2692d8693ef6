import type { ReactNode } from "react";

import type { DeskError } from "../api/desk";

/** Something the page has to say in place of what was asked: what is the matter, and what to do. */
export function Notice({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <section className="notice" role="status">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Loading({ what }: { what: string }) {
  return (
    <p className="loading" role="status">
      Loading {what} …
    </p>
  );
}

export function Failure({ error, again }: { error: DeskError; again: () => void }) {
  return (
    <section className="notice failure" role="alert">
      <h2>{error.what}</h2>
      <p>
        <WithCode text={error.remedy} />
      </p>
      <button type="button" onClick={again}>
        Try again
      </button>
    </section>
  );
}

/** Text in which `commands` stand between backticks. */
export function WithCode({ text }: { text: string }) {
  const parts = text.split("`");
  // oxlint-disable-next-line react/no-array-index-key -- the parts of one text never move
  return <>{parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}
