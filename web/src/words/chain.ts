import type { Reference, SpeakerRef } from "../api/tellings";

/** A speaker as a chain names it: by name, else in the text's words; null for one nobody names. */
export function speakerName({ name, outlet, text }: SpeakerRef): string | null {
  return name ?? outlet ?? text;
}

/** Who says it, through whom, each once: innermost first, the outlet last. */
export function chainNames({ chain, outlet }: Pick<Reference, "chain" | "outlet">): string[] {
  const names = chain.map(speakerName).filter((name) => name !== null);
  const told = names.length > 0 || outlet === null ? names : [outlet];
  return [...new Set(told)];
}

/** The same in one line: "the mayor → Harbour Post". */
export function voice(reference: Pick<Reference, "chain" | "outlet">): string {
  return chainNames(reference).join(" → ") || "not named";
}

/** Who counts as one voice: the innermost speaker, or the outlet in its own. */
export function innermost(reference: Pick<Reference, "chain" | "outlet" | "article">): string {
  return chainNames(reference)[0] ?? `not named, in ${reference.article}`;
}
