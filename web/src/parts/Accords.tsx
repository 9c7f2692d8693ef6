import { accordWords, byAccord, slotWords } from "../words/accords";

/** One accord as word and shape. */
export function AccordMark({ accord }: { accord: string }) {
  const { words, mark, gloss } = accordWords(accord);
  return (
    <span className={`accord accord-${accord}`} title={gloss}>
      <span className="accord-mark" aria-hidden="true">
        {mark}
      </span>{" "}
      {words}
    </span>
  );
}

/** How an incident's accounts stand to one another, what parts them first. */
export function Accords({ accords }: { accords: Readonly<Record<string, string>> }) {
  const told = byAccord(accords);
  const alone = told.length === 1 && told[0]?.[0] === "one-only";
  return (
    <ul className="accords">
      {told
        // What rests on one origin is told once for the whole, or goes without saying beside what does not.
        .filter(([accord]) => alone || accord !== "one-only")
        .map(([accord, slots]) => (
          <li key={accord}>
            <AccordMark accord={accord} />
            {!alone && <span className="accord-slots">: {slots.map(slotWords).join(", ")}</span>}
          </li>
        ))}
    </ul>
  );
}
