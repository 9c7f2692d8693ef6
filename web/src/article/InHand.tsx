import { Says } from "../parts/Says";
import { Standing } from "../parts/Standing";
import type { Numbered } from "../text/marks";

interface Props {
  one: Numbered;
  of: number;
  onTake: (number: number | null) => void;
}

/** The claim in hand where the list is out of sight, with the ways to its neighbours: narrow windows only. */
export function InHand({ one: { claim, number }, of, onTake }: Props) {
  return (
    <section className="in-hand-bar" aria-label="Claim in hand">
      <p>
        <span className="card-number">
          {number} of {of}
        </span>{" "}
        <Says claim={claim} /> <Standing claim={claim} />
      </p>
      <div className="steps">
        <button type="button" disabled={number === 1} onClick={() => onTake(number - 1)}>
          ↑ Previous
        </button>
        <button type="button" disabled={number === of} onClick={() => onTake(number + 1)}>
          ↓ Next
        </button>
        <button type="button" onClick={() => toCard(number)}>
          Details
        </button>
        <button type="button" onClick={() => onTake(null)}>
          Close
        </button>
      </div>
    </section>
  );
}

function toCard(number: number): void {
  const head = document.querySelector<HTMLElement>(`[data-card="${number}"] .card-head`);
  head?.scrollIntoView({ block: "start" });
  head?.focus({ preventScroll: true });
}
