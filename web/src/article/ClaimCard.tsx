import { useLayoutEffect, useRef } from "react";

import { Says } from "../parts/Says";
import { Standing } from "../parts/Standing";
import type { Numbered } from "../text/marks";
import { ClaimDetail } from "./ClaimDetail";

interface Props {
  one: Numbered;
  inHand: boolean;
  /** Whether the tab key stops here. */
  stop: boolean;
  onTake: (number: number | null) => void;
  onHover: (number: number | null) => void;
}

export function ClaimCard({ one: { claim, number }, inHand, stop, onTake, onHover }: Props) {
  const head = useRef<HTMLButtonElement>(null);
  // A claim that the address names on arrival is where the keyboard starts.
  const first = useRef(inHand);
  useLayoutEffect(() => {
    if (first.current) head.current?.focus({ preventScroll: true });
  }, []);
  return (
    <li
      className={inHand ? "card in-hand" : "card"}
      data-card={number}
      data-claim={claim.id}
      onMouseMove={() => onHover(number)}
    >
      <button
        ref={head}
        type="button"
        className="card-head"
        aria-current={inHand ? "true" : undefined}
        aria-expanded={inHand}
        tabIndex={stop ? 0 : -1}
        onClick={() => onTake(number)}
        onFocus={() => onTake(number)}
      >
        <span className="card-number">{number}</span>
        <span className="card-line">
          <Says claim={claim} /> <Standing claim={claim} />
        </span>
        <span className="card-content">“{claim.content.text}”</span>
      </button>
      {inHand && <ClaimDetail claim={claim} />}
    </li>
  );
}
