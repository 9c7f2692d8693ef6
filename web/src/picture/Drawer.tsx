import { use, useEffect, useId, useRef } from "react";

import type { Telling } from "../api/tellings";
import { number, several } from "../words/counts";
import { covered, OpeningContext } from "./opened";
import { Told } from "./Told";

interface Props {
  title: string;
  tellings: readonly Telling[];
  onClose: () => void;
}

/** The claims that a number rests on, each with its words, leading to its sentence in the report. */
export function Drawer({ title, tellings, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const { coverage } = use(OpeningContext);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  const claims = distinct(tellings);
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
        <p className="quiet">
          Rests on {several(claims.length, "claim")}.{" "}
          {read &&
            `On the days these were published, ${number(read.tell)} of ${several(read.articles, "article")} read, of ${several(read.outlets, "outlet")}, tell of it.`}
        </p>
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
