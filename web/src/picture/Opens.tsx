import { type ReactNode, use, useRef } from "react";
import { createPortal } from "react-dom";

import { wholePath } from "../url/picture";
import { several } from "../words/counts";
import { Drawer } from "./Drawer";
import { keyOf, OpeningContext } from "./opened";
import { claimsOf, isCut, type Listed, type Lists, tellingsOf } from "./resting";

interface Props<Row extends Listed> {
  /** What the claims are of, as the drawer's title has it. */
  title: string;
  rows: readonly Row[];
  /** Which of their claims: the names of the rows' lists. */
  lists: Lists<Row>;
  /** Where the rows are from, if not the view in hand. */
  address?: string;
  /** What is shown; the number of claims where nothing is given. */
  children?: ReactNode;
  className?: string;
}

/** A number that opens the claims it rests on. */
export function Opens<Row extends Listed>(props: Props<Row>) {
  const { title, rows, lists, address, children, className = "" } = props;
  const { opened, open, view } = use(OpeningContext);
  const button = useRef<HTMLButtonElement>(null);
  const tellings = rows.flatMap((row) => tellingsOf(row, lists));
  const key = keyOf(title, tellings);
  if (tellings.length === 0) return <>{children ?? "none"}</>;
  const claims = claimsOf(rows, lists);
  const cut = rows.filter((row) => isCut(row, lists));
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`opens ${className}`}
        aria-haspopup="dialog"
        onClick={() => open(key)}
      >
        {children ?? several(claims, "claim")}
        <span className="visually-hidden"> – show the claims: {title}</span>
      </button>
      {opened === key &&
        createPortal(
          <Drawer
            title={title}
            tellings={tellings}
            whole={cut.length === 0 ? null : wholePath(address ?? view, cut)}
            take={(row) => tellingsOf(row as Row, lists)}
            from={button}
            onClose={() => open("")}
          />,
          document.body,
        )}
    </>
  );
}
