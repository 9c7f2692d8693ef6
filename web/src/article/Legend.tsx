import { several } from "../words/counts";

/** How the marks in the text are to be read. */
export function Legend({ claims }: { claims: number }) {
  if (claims === 0) return <p className="legend">No claim was read in this article.</p>;
  return (
    <div className="legend">
      <p>
        {several(claims, "claim")}. Marked in the text: <span className="mark source">source</span> who says
        it, <span className="mark cue">cue</span> the words of saying,{" "}
        <span className="mark content">content</span> what is said to have happened, after the claim’s number.
      </p>
      <p className="hint">
        Take a claim – in the list, by its number or by its words – to see who did what to whom, where and
        when, as told. Up and down arrows go through the list.
      </p>
    </div>
  );
}
