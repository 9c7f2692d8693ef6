import { number } from "../words/counts";
import { type StandingName } from "./answers";
import type { Mark } from "./marks";

export const STANDING_WORDS: Readonly<Record<StandingName, string>> = {
  corroborated: "from two origins or more",
  "one-origin": "from one origin",
  different: "told differently",
  contradicted: "contradicted",
  denied: "denied",
};

export function incidents(count: number): string {
  return `${number(count)} ${count === 1 ? "incident" : "incidents"}`;
}

/** How exactly a place is known. */
export function whereabouts(mark: Pick<Mark, "exact" | "radiusKm" | "members">): string {
  if (mark.members.length > 0) return "";
  if (mark.exact) return "";
  return `somewhere within ${number(Math.round(mark.radiusKm))} km`;
}

/** How its incidents stand, those ways that any does. */
export function standings(mark: Pick<Mark, "standing">): string[] {
  return (Object.keys(STANDING_WORDS) as StandingName[])
    .filter((name) => mark.standing[name] > 0)
    .map((name) => `${number(mark.standing[name])} ${STANDING_WORDS[name]}`);
}

/** Everything a mark says, in one line. */
export function spoken(mark: Mark): string {
  return [mark.name, incidents(mark.incidents), ...standings(mark), whereabouts(mark)]
    .filter((part) => part !== "")
    .join(", ");
}
