import { type ReactNode, use } from "react";
import { createPortal } from "react-dom";

import type { Telling } from "../api/tellings";
import { several } from "../words/counts";
import { Drawer } from "./Drawer";
import { keyOf, OpeningContext } from "./opened";

interface Props {
  /** What the claims are of, as the drawer's title has it. */
  title: string;
  tellings: readonly Telling[];
  /** What is shown; the number of claims where nothing is given. */
  children?: ReactNode;
  className?: string;
}

/** A number that opens the claims it rests on. */
export function Opens({ title, tellings, children, className = "" }: Props) {
  const { opened, open } = use(OpeningContext);
  const key = keyOf(title, tellings);
  if (tellings.length === 0) return <>{children ?? "none"}</>;
  return (
    <>
      <button type="button" className={`opens ${className}`} aria-haspopup="dialog" onClick={() => open(key)}>
        {children ?? several(claimsIn(tellings), "claim")}
        <span className="visually-hidden"> – show the claims: {title}</span>
      </button>
      {opened === key &&
        createPortal(<Drawer title={title} tellings={tellings} onClose={() => open("")} />, document.body)}
    </>
  );
}

/** How many claims some tellings are: a claim may tell of two events. */
export function claimsIn(tellings: readonly Telling[]): number {
  return new Set(tellings.map(({ article, claim }) => `${article} ${claim}`)).size;
}
