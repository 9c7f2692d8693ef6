import { useMe } from "../api/me";
import { useAnswer } from "../api/useAnswer";
import { Failure, Loading, Notice } from "../parts/Notice";
import { number, several } from "../words/counts";
import { fieldWords } from "./fields";
import { Differences } from "./Differences";
import type { Agreement, AgreementTold } from "./types";

/** How far those who judged the same agree, and where they part. */
export function AgreementSheet() {
  const { auth } = useMe();
  const { body, error, again } = useAnswer<AgreementTold>("/api/review/agreement");
  return (
    <div className="agreement">
      {error && <Failure error={error} again={again} />}
      {!error && !body && <Loading what="the agreement" />}
      {body && body.overall.items === 0 && (
        <Notice title="No item was judged by two people yet">
          <p>
            Have a second person judge the same items –{" "}
            {auth ? "with an account of their own" : "under another name at the head of this page"} – blind to
            what the first decided.
          </p>
        </Notice>
      )}
      {body && body.overall.items > 0 && (
        <section aria-labelledby="agreement-head">
          <h2 id="agreement-head">Agreement</h2>
          <p className="total">
            {body.coders.join(", ")}: {several(body.overall.items, "item")} judged by two or more,{" "}
            {several(body.overall.judgements, "judgement")}.
          </p>
          <AgreementTable rows={[body.overall, ...body.fields]} />
          <p className="hint">
            α is Krippendorff’s alpha for named values: 1 where all agree, 0 where they agree as often as by
            chance. The line is its 95 % interval, by resampling the items; it needs at least two items with
            different answers. Per cent is how many pairs of answers are alike.
          </p>
        </section>
      )}
      <Differences />
    </div>
  );
}

function AgreementTable({ rows }: { rows: Agreement[] }) {
  return (
    <table className="agreement-table cards">
      <thead>
        <tr>
          <th scope="col">On</th>
          <th scope="col" className="figure">
            Items
          </th>
          <th scope="col" className="figure">
            α
          </th>
          <th scope="col">95 % interval</th>
          <th scope="col" className="figure">
            Alike
          </th>
          <th scope="col">Answers of two coders</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Row key={row.field} row={row} name={index === 0 ? "everything" : agreedField(row.field)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, name }: { row: Agreement; name: string }) {
  const { items, alpha, low, high, percent, confusion } = row;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="figure">
        {number(items)} <span className="unit">{items === 1 ? "item" : "items"}</span>
      </td>
      <td className="figure">
        <span className="unit">α </span>
        {alpha === null ? <span className="not-given">not defined</span> : alpha.toFixed(2)}
      </td>
      <td>
        {alpha !== null && low !== null && high !== null && <Interval alpha={alpha} low={low} high={high} />}
      </td>
      <td className="figure">
        {percent === null ? "–" : `${Math.round(percent)} %`} <span className="unit">alike</span>
      </td>
      <td>
        {confusion.length > 0 && (
          <details>
            <summary>{several(confusion.length, "combination")}</summary>
            <table className="confusion">
              <thead>
                <tr>
                  <th scope="col">One</th>
                  <th scope="col">Other</th>
                  <th scope="col" className="figure">
                    Times
                  </th>
                </tr>
              </thead>
              <tbody>
                {confusion.map((cell) => (
                  <tr
                    key={`${cell.one} ${cell.other}`}
                    className={cell.one === cell.other ? "alike" : undefined}
                  >
                    <td>{cell.one}</td>
                    <td>{cell.other}</td>
                    <td className="figure">{number(cell.count)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        )}
      </td>
    </tr>
  );
}

/** An interval on a line from 0 to 1; what lies below 0 – worse than chance – is drawn at its edge and told in words. */
function Interval({ alpha, low, high }: { alpha: number; low: number; high: number }) {
  const words = `${low.toFixed(2)} to ${high.toFixed(2)}`;
  return (
    <span className="interval">
      <svg viewBox="0 0 100 12" width="100" height="12" aria-hidden="true">
        <line x1="2" x2="98" y1="6" y2="6" className="axis" />
        <line x1={x(low)} x2={x(high)} y1="6" y2="6" className="range" />
        <circle cx={x(alpha)} cy="6" r="3" className="point" />
      </svg>{" "}
      {words}
    </span>
  );
}

const x = (value: number): number => 2 + Math.min(Math.max(value, 0), 1) * 96;

function agreedField(field: string): string {
  const own: Readonly<Record<string, string>> = {
    claim: "whole claims",
    pair: "one happening or two",
    mention: "who or where is meant",
  };
  return own[field] ?? fieldWords(field.replace(/^events\./, "events.0."));
}
