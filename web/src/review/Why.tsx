import { several } from "../words/counts";
import { fieldWords, valueWords } from "./fields";
import type { QueueItem } from "./types";

/** Why an item is asked about: what is in doubt, and what rests on it, with its weight. */
export function Why({ item: { why, fields, judged } }: { item: QueueItem }) {
  return (
    <div className="why-asked">
      {why.length > 0 && (
        <p>
          Asked because:{" "}
          {why.map(({ what, weight }, index) => (
            <span key={what}>
              {index > 0 && "; "}
              {plain(what)} <span className="weight">({signed(weight)})</span>
            </span>
          ))}
          .
        </p>
      )}
      {fields.length > 0 && <p>Least sure of: {fields.map(unsure).join("; ")}.</p>}
      {judged > 0 && <p>Judged by {several(judged, "other coder")}.</p>}
    </div>
  );
}

/** A reason with fields by their names on the page. */
const plain = (what: string): string => what.replaceAll(/events\.\d+\.[\w.]*\w/g, (path) => fieldWords(path));

const signed = (weight: number): string => `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`;

function unsure({ field, machine, confidence }: QueueItem["fields"][number]): string {
  return `${fieldWords(field)} ${valueWords(field, machine) ?? "not given"} (${Math.round(confidence * 100)} %)`;
}
