import type { ReactNode } from "react";

import { NotGiven } from "../parts/NotGiven";
import { compareAddress } from "../url/route";
import { Link } from "../url/location";
import { Standing } from "../parts/Standing";
import { voice } from "../words/chain";
import { several } from "../words/counts";
import { spell } from "../words/spell";
import { typeWords } from "../words/types";
import { gradeReason } from "./columns";
import type { Incident } from "./incident";
import { GRADES } from "./words";

/** What, where and when, by how many it is told, its grade, and what it is a part of. */
export function IncidentHead({ incident }: { incident: Incident }) {
  const { summary } = incident;
  const lead = leadOf(incident);
  const days = spell(summary.earliest, summary.latest);
  return (
    <header className="incident-head">
      <h1>{incidentTitle(incident)}</h1>
      <p className="first-words">
        {lead?.voice ?? "As told"}: <q>{summary.headline.text}</q> {lead && <Standing claim={lead} />}
      </p>
      <dl>
        <Fact name="When, as told">{days ?? <NotGiven />}</Fact>
        <Fact name="Where, as told">
          {summary.place === null ? (
            <NotGiven />
          ) : (
            <>
              {summary.place.text ?? summary.place.name}
              {summary.place.radius_km !== null && summary.place.radius_km !== undefined && (
                <span className="quiet"> (within {Math.ceil(summary.place.radius_km)} km)</span>
              )}
            </>
          )}
        </Fact>
        <Fact name="Told by">
          {several(summary.accounts, "account")} in {several(summary.articles, "report")} of{" "}
          {several(summary.outlets.length, "outlet")};{" "}
          {summary.origins === 0
            ? "no origin says that it happened"
            : `${several(summary.origins, "origin")} ${summary.origins === 1 ? "says" : "say"} that it happened`}
        </Fact>
        {summary.grade !== null && (
          <Fact name="Grade">
            {summary.grade} <span className="quiet">– {gradeReason(incident) ?? GRADES[summary.grade]}</span>
          </Fact>
        )}
        {summary.part_of !== null && (
          <Fact name="Part of">
            <Link href={compareAddress({ id: summary.part_of })}>{summary.part_of}</Link>
          </Fact>
        )}
        {summary.parts.length > 0 && (
          <Fact name="Parts of it">
            <ul className="parts">
              {summary.parts.map((id) => (
                <li key={id}>
                  <Link href={compareAddress({ id })}>{id}</Link>
                </li>
              ))}
            </ul>
            <span className="quiet">Never add their dead to those of the whole.</span>
          </Fact>
        )}
      </dl>
    </header>
  );
}

/** Whose words the headline is, and how they stand. */
function leadOf({ summary, accounts }: Incident) {
  const { article, claim } = summary.headline;
  const account = accounts.find((each) => each.article === article && each.claim === claim);
  return account && { ...account, voice: voice(account) };
}

/** An incident in one line: what it is called, where, when. */
export function incidentTitle({ summary }: Pick<Incident, "summary">): string {
  const kind = typeWords(summary.type);
  const place = summary.place ? (summary.place.name ?? summary.place.text) : null;
  const title = kind.charAt(0).toUpperCase() + kind.slice(1);
  return [title, place === null ? null : `at ${place}`, spell(summary.earliest, summary.latest)]
    .filter((part) => part !== null)
    .join(", ");
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
