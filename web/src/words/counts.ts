import type { Count } from "../api/types";

type Bounds = Pick<Count, "min" | "max">;

/** The range a number sets: "12", "at least 60", "up to 5", "3 to 5", or "number not given". */
export function range({ min, max }: Bounds): string {
  if (min !== null && max !== null) return min === max ? number(min) : `${number(min)} to ${number(max)}`;
  if (min !== null) return `at least ${number(min)}`;
  if (max !== null) return `up to ${number(max)}`;
  return "number not given";
}

/** What is counted: "killed", "captured materiel", or "number" where it is none of the kinds. */
export function countedWords({ what }: Pick<Count, "what">): string {
  return what === "other" ? "number" : what.replaceAll("-", " ");
}

/** What is counted, with the range: "killed: at least 12". */
export function countWords(count: Bounds & Pick<Count, "what">): string {
  return `${countedWords(count)}: ${range(count)}`;
}

/** A whole number with its thousands set apart by thin spaces. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, "\u202f");
}

/** "1 claim", "2 claims". */
export function several(count: number, what: string): string {
  return `${number(count)} ${what}${count === 1 ? "" : "s"}`;
}
