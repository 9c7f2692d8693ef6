import { Published } from "../parts/Published";
import type { Account } from "../api/tellings";
import { several } from "../words/counts";
import { accountKey } from "./columns";
import type { Slot, SlotValue, Told } from "./incident";
import { AccordMark, Marks } from "./Marks";
import { Quote } from "./Quote";
import { slotWords, valueWords } from "./words";

// A value that many repeat must not push the others out of sight.
const SHOWN = 5;

/** The same as a list: each side, what is said of it, and who says so – for narrow windows and for reading through. */
export function BySide({ slots, accounts }: { slots: readonly Slot[]; accounts: readonly Account[] }) {
  const statuses = new Map(accounts.map((account) => [accountKey(account), account.status]));
  return (
    <div className="by-side">
      {slots.map((slot) => (
        <section key={slot.name} aria-label={slotWords(slot.name)}>
          <h2>
            {slotWords(slot.name)} <AccordMark accord={slot.accord} />
          </h2>
          <p className="why">{slot.why}</p>
          <ul className="values">
            {slot.values.map((value) => (
              <li key={value.value}>
                <Value slot={slot} value={value} statuses={statuses} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface ValueProps {
  slot: Slot;
  value: SlotValue;
  statuses: ReadonlyMap<string, string>;
}

function Value({ slot, value, statuses }: ValueProps) {
  const said = value.told.filter((told) => told.says === null);
  const denied = value.told.filter((told) => told.says !== null);
  const ordered = inOrder(value.told);
  const [shown, rest] = [ordered.slice(0, SHOWN), ordered.slice(SHOWN)];
  return (
    <>
      <p className="value-line">
        <span className="value">{valueWords(slot, value)}</span>{" "}
        {said.length > 0 && <Marks slot={slot} value={value} told={said} />}{" "}
        {denied.length > 0 && <Marks slot={slot} value={value} told={denied} />}
      </p>
      <Tellers told={shown} statuses={statuses} />
      {rest.length > 0 && (
        <details>
          <summary>and {several(rest.length, "account")} more</summary>
          <Tellers told={rest} statuses={statuses} />
        </details>
      )}
    </>
  );
}

/** Those who deny before those who say so, as the last word on a value must not be missed; each in order of publication. */
function inOrder(told: readonly Told[]): Told[] {
  return [...told.filter(({ says }) => says !== null), ...told.filter(({ says }) => says === null)];
}

function Tellers({ told, statuses }: { told: readonly Told[]; statuses: ValueProps["statuses"] }) {
  return (
    <ul className="tellers">
      {told.map((each) => (
        <li key={accountKey(each)}>
          <span className="voices">{each.voice}</span> <Published published={each.published} />{" "}
          <span className="status">{statuses.get(accountKey(each)) ?? "said"}</span>{" "}
          {each.says !== null && (
            <span className="caveat">{each.says === "denied" ? "denies it" : "not so"}</span>
          )}{" "}
          <Quote told={each} />
        </li>
      ))}
    </ul>
  );
}
