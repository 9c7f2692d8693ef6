import type { Claim } from "../api/types";
import type { ClaimRef, Draft, Judgement, Subject } from "./types";

/** What persons decided on a claim: on the whole of it, and on each of its fields. */
export interface Decisions {
  whole: Judgement[];
  fields: ReadonlyMap<string, Judgement[]>;
}

/**
 * Those that stand, on one claim as it is found today; of one person on one thing only the last, for people change
 * their minds.
 */
export function decisionsOn(judgements: readonly Judgement[], { article, claim }: ClaimRef): Decisions {
  const whole = new Map<string, Judgement>();
  const fields = new Map<string, Map<string, Judgement>>();
  for (const one of standing(judgements)) {
    const subject = one.now;
    if (subject === null) continue;
    if (subject.kind !== "claim" && subject.kind !== "field") continue;
    if (subject.article !== article || subject.claim !== claim) continue;
    if (subject.kind === "claim") whole.set(one.who, one);
    else fields.set(subject.field, (fields.get(subject.field) ?? new Map()).set(one.who, one));
  }
  return {
    whole: [...whole.values()],
    fields: new Map([...fields].map(([field, by]) => [field, [...by.values()]])),
  };
}

/** What persons decided on the meaning of some words, for this article or everywhere. */
export function meaningsOf(judgements: readonly Judgement[], words: string, article: string): Judgement[] {
  return standing(judgements).filter(
    ({ subject }) =>
      subject.kind === "mention" &&
      subject.words.toLowerCase() === words.toLowerCase() &&
      (subject.article === null || subject.article === article),
  );
}

/** Those that were not withdrawn, in the order they were made. */
export function standing(judgements: readonly Judgement[]): Judgement[] {
  return judgements.filter((one) => !one.withdrawn).toSorted(inOrder);
}

/** The last of a person's that stands: what "undo" takes back. */
export function lastOf(judgements: readonly Judgement[], who: string): Judgement | null {
  return standing(judgements).findLast((one) => one.who === who) ?? null;
}

export function refOf(claim: Pick<Claim, "article" | "id">): ClaimRef {
  return { article: claim.article, claim: claim.id };
}

/** How a draft looks once it is kept; shown before that under a key that the desk never gives. */
export function keptAs(draft: Draft, { key, who, when }: Pick<Judgement, "key" | "who" | "when">): Judgement {
  return {
    key,
    who,
    when,
    subject: draft.subject,
    verdict: draft.verdict,
    value: draft.value ?? null,
    machine: null,
    reason: draft.reason ?? null,
    adjudicates: draft.adjudicate ?? false,
    withdrawn: false,
    withdrawal: null,
    anchor: "same",
    now: draft.subject,
    effect: draft.verdict === "unsure" ? "unsure" : "applied",
    name: null,
  };
}

/** A subject as a string that tells it from any other. */
export function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case "claim":
      return JSON.stringify(["claim", subject.article, subject.claim]);
    case "field":
      return JSON.stringify(["field", subject.article, subject.claim, subject.field]);
    case "pair":
      return JSON.stringify(["pair", ...sides(subject)]);
    case "mention":
      return JSON.stringify(["mention", subject.words.toLowerCase(), subject.entity, subject.article]);
  }
}

/** A pair's two claims, whichever is left and right. */
function sides({ left, right }: { left: ClaimRef; right: ClaimRef }): string[] {
  return [left, right].map(({ article, claim }) => JSON.stringify([article, claim])).toSorted();
}

/** By time, then key; what is not kept yet (a key below 0) comes last. */
function inOrder(a: Judgement, b: Judgement): number {
  if (a.key < 0 !== b.key < 0) return a.key < 0 ? 1 : -1;
  return Math.abs(a.key) - Math.abs(b.key);
}

/** Whether a decision has something not stand: shown struck through. */
export function meansNo({ verdict, effect }: Judgement): boolean {
  return verdict === "negative" && effect === "applied";
}

/** A person's own among decisions. */
export function mineOf(judgements: readonly Judgement[], who: string | null): Judgement | null {
  return judgements.findLast((one) => one.who === who) ?? null;
}

/** Whether two subjects are the same pair, whichever is left and right. */
export function samePair(one: Subject, other: Subject): boolean {
  return one.kind === "pair" && other.kind === "pair" && subjectKey(one) === subjectKey(other);
}

/** How a claim stands with what persons corrected of that; null where they corrected none of it. */
export function correctedStanding<Standing extends Record<"status" | "polarity" | "modality", string>>(
  claim: Standing,
  { fields }: Decisions,
): Standing | null {
  const changed = (["status", "polarity", "modality"] as const).flatMap((name) => {
    const value = fields.get(name)?.findLast(meansNo)?.value;
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return changed.length === 0 ? null : { ...claim, ...Object.fromEntries(changed) };
}
