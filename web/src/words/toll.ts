import { number } from "./counts";

interface Bounds {
  low: number | null;
  best: number | null;
  high: number | null;
}

/** The range of dead that is told: "16–131", "6", "at least 16", "up to 131"; null where no number is. */
export function tollRange({ low, high }: Pick<Bounds, "low" | "high">): string | null {
  if (low !== null && high !== null) return low === high ? number(low) : `${number(low)}–${number(high)}`;
  if (low !== null) return `at least ${number(low)}`;
  if (high !== null) return `up to ${number(high)}`;
  return null;
}
