import { Fragment, type ReactNode } from "react";

import type { Claim, ClaimEvent } from "../api/types";
import { NotGiven } from "../parts/NotGiven";
import { begun } from "../review/correction";
import { Decision } from "../review/Decision";
import { meaningsOf } from "../review/decisions";
import { fieldsOf, ROLES, valueWords } from "../review/fields";
import type { Judgement, Value } from "../review/types";
import { NO_FILTERS, toggled } from "../url/filters";
import { Link } from "../url/location";
import { claimsAddress } from "../url/route";
import { countWords } from "../words/counts";
import { speaker } from "../words/speaker";
import { STATUSES } from "../words/standing";
import { typeWords } from "../words/types";
import type { ArticleReview } from "./review";

interface Props {
  claim: Claim;
  review: ArticleReview;
}

/** The whole record of a claim, field by field, in the text's own words, with what persons decided beside it. */
export function ClaimDetail({ claim, review }: Props) {
  const { named } = speaker(claim);
  const said = (path: string) => review.decisions(claim.id).fields.get(path) ?? [];
  const correct = (path: string) => {
    const field = fieldsOf(claim).find((one) => one.path === path);
    if (field) review.onDo({ what: "correct", correction: begun(field) });
  };
  const field = (path: string, name: string, value: Value, gloss?: ReactNode) => (
    <Field name={name} said={said(path)} onCorrect={review.judging.who === null ? null : () => correct(path)}>
      <MachineValue path={path} value={value} said={said(path)} />
      {gloss}
    </Field>
  );
  return (
    <div className="record">
      <dl>
        {(claim.source !== null || said("source").length > 0) && field("source", "who says", claim.source)}
        {(claim.via.length > 0 || said("via").length > 0) && field("via", "through whom", claim.via)}
        {field("cue", "cue", claim.cue)}
        {said("content").length > 0 && field("content", "content", claim.content)}
        {field("status", "status", claim.status, <Gloss words={STATUSES[claim.status]} />)}
        {field(
          "polarity",
          "polarity",
          claim.polarity,
          <Gloss words={claim.polarity === "negative" ? "said not to be so" : "said to be so"} />,
        )}
        {field("modality", "modality", claim.modality)}
      </dl>
      {claim.events.map((event, index) => (
        <EventDetail
          key={JSON.stringify(event)}
          event={event}
          path={`events.${index}`}
          which={claim.events.length > 1 ? index + 1 : null}
          said={said}
          field={field}
          onCorrect={review.judging.who === null ? null : correct}
        />
      ))}
      {claim.events.length === 0 && <p className="gloss">No event is told in it.</p>}
      <Meanings claim={claim} judgements={review.judging.judgements} />
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

interface EventProps {
  event: ClaimEvent;
  path: string;
  which: number | null;
  said: (path: string) => Judgement[];
  field: (path: string, name: string, value: Value) => ReactNode;
  onCorrect: ((path: string) => void) | null;
}

function EventDetail({ event, path, which, said, field, onCorrect }: EventProps) {
  const isGiven = (role: (typeof ROLES)[number]) =>
    event[role].length > 0 || said(`${path}.${role}`).length > 0;
  const missing = ROLES.filter((role) => !isGiven(role));
  return (
    <section className="event">
      <h3>
        {which !== null && `${which}. `}
        {typeWords(event.type)} <span className="code">{event.type}</span>
        {onCorrect && (
          <CorrectButton
            name={which === null ? "kind of event" : `kind of event ${which}`}
            onCorrect={() => onCorrect(`${path}.type`)}
          />
        )}
      </h3>
      <Said said={said(`${path}.type`)} />
      <dl>
        {field(`${path}.trigger`, "told as", event.trigger)}
        {ROLES.filter(isGiven).map((role) => (
          <Fragment key={role}>{field(`${path}.${role}`, role, event[role])}</Fragment>
        ))}
        {event.counts.map((count) => (
          <Field key={JSON.stringify(count)} name="count">
            {countWords(count)} “{count.span.text}”{count.who && <> of “{count.who.text}”</>}
          </Field>
        ))}
        {missing.length > 0 && (
          <Field name="not given">
            <span className="not-given">
              {onCorrect === null
                ? missing.join(", ")
                : missing.map((role, index) => (
                    <span key={role}>
                      {index > 0 && ", "}
                      <button
                        type="button"
                        className="add-role"
                        aria-label={`Give the ${role}`}
                        onClick={() => onCorrect(`${path}.${role}`)}
                      >
                        {role}
                      </button>
                    </span>
                  ))}
            </span>
          </Field>
        )}
      </dl>
    </section>
  );
}

/** What the reader has; struck through, and still to be read, where persons have something else stand. */
function MachineValue({ path, value, said }: { path: string; value: Value; said: Judgement[] }) {
  const words = valueWords(path, value) ?? <NotGiven />;
  const corrected = said.some((one) => one.effect === "applied" && one.verdict === "negative");
  if (said.length === 0) return <>{words}</>;
  return (
    <span className="machine">
      <span className="decided-by">machine:</span> {corrected ? <s>{words}</s> : words}
    </span>
  );
}

interface FieldProps {
  name: string;
  said?: Judgement[];
  onCorrect?: (() => void) | null;
  children: ReactNode;
}

function Field({ name, said = [], onCorrect = null, children }: FieldProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {onCorrect && <CorrectButton name={name} onCorrect={onCorrect} />}
        <Said said={said} />
      </dd>
    </div>
  );
}

function CorrectButton({ name, onCorrect }: { name: string; onCorrect: () => void }) {
  return (
    <button type="button" className="correct-this" aria-label={`Correct ${name}`} onClick={onCorrect}>
      correct
    </button>
  );
}

/** Persons' decisions on one thing, a line each. */
function Said({ said }: { said: Judgement[] }) {
  return said.map((one) => (
    <span key={one.key} className="said">
      <Decision one={one} />
    </span>
  ));
}

/** Whom or what persons say that words of the claim mean. */
function Meanings({ claim, judgements }: { claim: Claim; judgements: Judgement[] }) {
  const words = new Set(
    [claim.source, claim.source_ref, ...claim.via, ...claim.events.flatMap(spansOfEvent)].flatMap((span) =>
      span ? [span.text] : [],
    ),
  );
  const told = [...words].flatMap((text) =>
    meaningsOf(judgements, text, claim.article).map((one) => ({ text, one })),
  );
  if (told.length === 0) return null;
  return (
    <ul className="meanings" aria-label="What its words mean">
      {told.map(({ text, one }) => (
        <li key={one.key}>
          “{text}” – <Decision one={one} />
        </li>
      ))}
    </ul>
  );
}

const spansOfEvent = (event: ClaimEvent) => [...event.actor, ...event.target, ...event.place];

function Gloss({ words }: { words: string | undefined }) {
  return words === undefined ? null : <span className="gloss"> – {words}</span>;
}

const percent = (probability: number): string => `${Math.round(probability * 100)} %`;
