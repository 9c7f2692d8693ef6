import { type RefObject, use, useEffect, useId, useRef } from "react";

import type { Telling } from "../api/tellings";
import type { Page } from "../api/types";
import { useAnswer } from "../api/useAnswer";
import { Failure, Loading } from "../parts/Notice";
import { number, several } from "../words/counts";
import { covered, OpeningContext } from "./opened";
import { Told } from "./Told";

interface Props {
  title: string;
  /** The claims, or the first of them. */
  tellings: readonly Telling[];
  /** Where the rows with all their claims are had, if some were left out; and the claims of such a row. */
  whole?: string | null;
  take?: (row: unknown) => readonly Telling[];
  /** What it was opened from: a browser knows it only where it was pressed, not where the address opened it. */
  from?: RefObject<HTMLElement | SVGElement | null>;
  onClose: () => void;
}

/** The claims that a number rests on, each with its words, leading to its sentence in the report. */
export function Drawer({ title, tellings, whole = null, take = () => [], from, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const { coverage } = use(OpeningContext);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => {
      shown?.close();
      const lost = document.activeElement === null || document.activeElement === document.body;
      // Read on leaving on purpose: what it was opened from may be drawn anew, or later than the drawer.
      // oxlint-disable-next-line react-hooks/exhaustive-deps
      if (lost) (from?.current ?? document.getElementById("main"))?.focus({ preventScroll: true });
    };
  }, [from]);
  const { body, stale, error, again } = useAnswer<Page<unknown>>(whole);
  const waiting = whole !== null && (body === undefined || stale);
  const claims = distinct(
    whole !== null && body && !stale ? [...tellings, ...body.items.flatMap(take)] : tellings,
  );
  const read = covered(claims, coverage);
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A press beside the drawer closes it.
      onClick={(click) => click.target === dialog.current && onClose()}
    >
      <div className="drawer-body">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" onClick={onClose}>
            Close
          </button>
        </header>
        {error && <Failure error={error} again={again} />}
        {waiting && !error && <Loading what="all of its claims" />}
        {!waiting && (
          <p className="quiet">
            Rests on {several(claims.length, "claim")}.{" "}
            {read &&
              `On the days these were published, ${number(read.tell)} of ${several(read.articles, "article")} read, of ${several(read.outlets, "outlet")}, tell of it.`}
          </p>
        )}
        <ul>
          {claims.map((telling) => (
            <li key={`${telling.article} ${telling.claim}`}>
              <Told telling={telling} />
            </li>
          ))}
        </ul>
      </div>
    </dialog>
  );
}

const published = (telling: Telling): string => telling.published ?? "9999";

function distinct(tellings: readonly Telling[]): Telling[] {
  const byClaim = new Map(tellings.map((telling) => [`${telling.article} ${telling.claim}`, telling]));
  return [...byClaim.values()].toSorted((one, other) => (published(one) < published(other) ? -1 : 1));
}
