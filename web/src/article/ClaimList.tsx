import type { KeyboardEvent } from "react";

import type { Numbered } from "../text/marks";
import { several } from "../words/counts";
import { ClaimCard } from "./ClaimCard";
import type { ArticleReview } from "./review";

interface Props {
  claims: Numbered[];
  inHand: number | null;
  /** Whether the address names a claim that the article does not have. */
  missing: boolean;
  review: ArticleReview;
  onTake: (number: number | null) => void;
  onHover: (number: number | null) => void;
}

/** The article's claims in the order of the text; one stop for the tab key, arrows within. */
export function ClaimList({ claims, inHand, missing, review, onTake, onHover }: Props) {
  const step = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") return onTake(null);
    // Within the claim in hand the arrows belong to its fields.
    if (!(event.target instanceof Element) || !event.target.closest(".card-head")) return;
    const next = target(event.key, inHand, claims.length);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget
      .querySelector<HTMLElement>(`[data-card="${next}"] .card-head`)
      ?.focus({ preventScroll: true });
    onTake(next);
  };
  return (
    <aside className="claim-list" aria-label="Claims of this article">
      <h2>{several(claims.length, "claim")} in this article</h2>
      {missing && (
        <p role="status">The claim of this address is not among them: the article may have been read anew.</p>
      )}
      <ol onKeyDown={step} onMouseLeave={() => onHover(null)}>
        {claims.map((one) => (
          <ClaimCard
            key={one.number}
            one={one}
            inHand={one.number === inHand}
            stop={one.number === (inHand ?? 1)}
            review={review}
            onTake={onTake}
            onHover={onHover}
          />
        ))}
      </ol>
    </aside>
  );
}

function target(key: string, inHand: number | null, last: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min((inHand ?? 0) + 1, last);
    case "ArrowUp":
      return Math.max((inHand ?? 2) - 1, 1);
    case "Home":
      return 1;
    case "End":
      return last;
    default:
      return null;
  }
}
