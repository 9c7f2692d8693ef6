import { several } from "../words/counts";
import { fieldWords, valueWords } from "./fields";
import type { QueueItem } from "./types";

/** Why an item is asked about: what is in doubt, and what rests on it. */
export function Why({ item: { why, fields, judged } }: { item: QueueItem }) {
  return (
    <div className="why-asked">
      {why.length > 0 && <p>Asked because: {why.map((reason) => reason.what).join("; ")}.</p>}
      {fields.length > 0 && (
        <p>
          Least sure of:{" "}
          {fields
            .map(
              ({ field, machine, confidence }) =>
                `${fieldWords(field)} ${valueWords(field, machine) ?? "not given"} (${Math.round(confidence * 100)} %)`,
            )
            .join("; ")}
          .
        </p>
      )}
      {judged > 0 && <p>Judged by {several(judged, "other coder")}.</p>}
    </div>
  );
}
