import type { ReactNode } from "react";

import type { Claim, ClaimEvent, Span } from "../api/types";
import { NotGiven } from "../parts/NotGiven";
import { NO_FILTERS, toggled } from "../url/filters";
import { Link } from "../url/location";
import { claimsAddress } from "../url/route";
import { countWords } from "../words/counts";
import { speaker } from "../words/speaker";
import { STATUSES } from "../words/standing";
import { typeWords } from "../words/types";

const ROLES = ["actor", "target", "place", "time", "materiel"] as const;

/** The whole record of a claim, field by field, in the text's own words. */
export function ClaimDetail({ claim }: { claim: Claim }) {
  const { named } = speaker(claim);
  return (
    <div className="detail">
      <dl>
        <Field name="cue">{quoted(claim.cue)}</Field>
        <Field name="status">
          {claim.status}
          {STATUSES[claim.status] !== undefined && <span className="gloss"> – {STATUSES[claim.status]}</span>}
        </Field>
        <Field name="polarity">
          {claim.polarity}
          <span className="gloss">
            {" "}
            – {claim.polarity === "negative" ? "said not to be so" : "said to be so"}
          </span>
        </Field>
        <Field name="modality">{claim.modality}</Field>
      </dl>
      {claim.events.map((event, index) => (
        <EventDetail
          key={JSON.stringify(event)}
          event={event}
          which={claim.events.length > 1 ? index + 1 : null}
        />
      ))}
      {claim.events.length === 0 && <p className="gloss">No event is told in it.</p>}
      <p className="derived">
        {percent(claim.confidence)} sure that the text says so – not that it happened. Read by{" "}
        {claim.derived_by.reader} {claim.derived_by.version}.
      </p>
      {named !== null && (
        <p>
          <Link href={claimsAddress(toggled(NO_FILTERS, "source", named))}>All claims by {named}</Link>
        </p>
      )}
    </div>
  );
}

function EventDetail({ event, which }: { event: ClaimEvent; which: number | null }) {
  const given = ROLES.filter((role) => event[role].length > 0);
  const missing = ROLES.filter((role) => event[role].length === 0);
  return (
    <section className="event">
      <h3>
        {which !== null && `${which}. `}
        {typeWords(event.type)} <span className="code">{event.type}</span>
      </h3>
      <dl>
        <Field name="told as">{quoted(event.trigger)}</Field>
        {given.map((role) => (
          <Field key={role} name={role}>
            {event[role].map((span) => `“${span.text}”`).join(", ")}
          </Field>
        ))}
        {event.counts.map((count) => (
          <Field key={JSON.stringify(count)} name="count">
            {countWords(count)} {quoted(count.span)}
            {count.who && <> of “{count.who.text}”</>}
          </Field>
        ))}
        {missing.length > 0 && (
          <Field name="not given">
            <span className="not-given">{missing.join(", ")}</span>
          </Field>
        )}
      </dl>
    </section>
  );
}

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const quoted = (span: Span | null): ReactNode => (span ? `“${span.text}”` : <NotGiven />);

const percent = (probability: number): string => `${Math.round(probability * 100)} %`;
