import { useState } from "react";

import { ScrollRegion } from "../parts/ScrollRegion";
import { several } from "../words/counts";
import { Cell } from "./Cell";
import { cellOf, type Origin } from "./columns";
import { stepBetweenCells } from "./cells";
import { ColumnHead } from "./ColumnHead";
import type { Slot } from "./incident";
import { AccordMark } from "./Marks";
import { slotWords } from "./words";

interface Props {
  origins: readonly Origin[];
  slots: readonly Slot[];
  onToggle: (origin: Origin) => void;
}

/** The accounts in columns, those of one origin together, and a row for each side of the incident. */
export function SideBySide({ origins, slots, onToggle }: Props) {
  const [lit, setLit] = useState<{ slot: string; value: string } | null>(null);
  const columns = origins.flatMap((origin) => origin.columns);
  const first = origins[0]?.accounts[0];
  return (
    <ScrollRegion className="compare-scroll" label="Accounts side by side">
      <table className="compare" onKeyDown={stepBetweenCells}>
        <caption className="visually-hidden">
          Accounts side by side: a column for each, those of one origin together; a row for each side of the
          incident
        </caption>
        <colgroup>
          <col className="sides" />
        </colgroup>
        <thead>
          <tr className="origins">
            <th scope="col" rowSpan={2} className="corner">
              Side of it
            </th>
            {origins.map((origin) =>
              isShared(origin) ? (
                <th key={origin.key} scope="colgroup" colSpan={origin.columns.length} className="origin">
                  <OriginHead origin={origin} onToggle={() => onToggle(origin)} />
                </th>
              ) : (
                <th key={origin.key} scope="col" rowSpan={2} className="origin alone">
                  {origin.columns.map((column) => (
                    <ColumnHead key={column.key} column={column} first={first} />
                  ))}
                </th>
              ),
            )}
          </tr>
          <tr className="voices">
            {origins.filter(isShared).flatMap((origin) =>
              origin.columns.map((column, index) => (
                <th key={column.key} scope="col" className={index === 0 ? "starts" : undefined}>
                  <ColumnHead column={column} first={first} />
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {slots.map((slot) => (
            <tr key={slot.name}>
              <th scope="row">
                <span className="slot">{slotWords(slot.name)}</span>
                <AccordMark accord={slot.accord} />
                <span className="why">{slot.why}</span>
              </th>
              {columns.map((column) => (
                <Cell
                  key={column.key}
                  slot={slot}
                  said={cellOf(slot, column)}
                  lit={lit?.slot === slot.name ? lit.value : null}
                  onLit={(value) => setLit(value === null ? null : { slot: slot.name, value })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const isShared = (origin: Origin): boolean => origin.accounts.length > 1;

function OriginHead({ origin, onToggle }: { origin: Origin; onToggle: () => void }) {
  return (
    <>
      <span className="origin-name">{origin.name}</span>
      <button type="button" className="fold" aria-expanded={origin.open} onClick={onToggle}>
        one origin, {several(origin.accounts.length, "account")}
        <span aria-hidden="true"> {origin.open ? "◂" : "▸"}</span>
      </button>
    </>
  );
}
