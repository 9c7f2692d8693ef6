import type { Claim } from "../api/types";

/** Who says a claim, in the text's own words; `named` is null where nobody is named. */
export interface Speaker {
  named: string | null;
  /** The words that stand for the naming where the claim is made: "he", "the group". */
  as: string | null;
}

export function speaker({ source, source_ref: naming }: Pick<Claim, "source" | "source_ref">): Speaker {
  if (naming && source && naming.text !== source.text) return { named: naming.text, as: source.text };
  return { named: naming?.text ?? source?.text ?? null, as: null };
}

/** What is said of a claim that names nobody. */
export function unnamed(status: string): string {
  return status === "stated" ? "The article, in its own voice" : "No source named";
}
