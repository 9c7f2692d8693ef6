/** How a content is put. */
export interface Put {
  polarity: string;
  modality: string;
}

/** What each status means: how the source is said to stand to the content. */
export const STATUSES: Readonly<Record<string, string>> = {
  stated: "the article says it in its own voice",
  reported: "said, announced, according to",
  claimed: "put at a distance: claims, alleges",
  suggested: "hedged: some reports suggest, is believed",
  confirmed: "the source confirms it",
  acknowledged: "the source owns or admits it",
  denied: "the source says it is not so",
  accused: "the source accuses somebody of it",
  condemned: "the source condemns it",
  evaluated: "the source's opinion or assessment",
  threatened: "the source threatens it",
  warned: "the source warns of it",
  promised: "the source promises it",
  requested: "the source demands or asks for it",
  unclear: "said to be unclear, or neither confirmed nor denied",
};

export const MODES: Readonly<Record<string, string>> = {
  possible: "as possible",
  intended: "as intended",
  attempted: "as attempted",
  conditional: "on a condition",
  directive: "as demanded",
};

/** How the content is put beside its status: not so, only possible, intended …; nothing for a plain one. */
export function caveats(claim: Put): string[] {
  const mode = claim.modality === "actual" ? [] : [MODES[claim.modality] ?? claim.modality];
  return [...(claim.polarity === "negative" ? ["said not to be so"] : []), ...mode];
}
