import type { Span } from "./types";

/** Who passes a claim on, as far as the words tell; the innermost of a chain stands first. */
export interface SpeakerRef {
  text: string | null;
  kind: string | null;
  name: string | null;
  outlet: string | null;
}

/** Where a claim stands, who says it through whom, how, and its words. */
export interface Reference {
  article: string;
  claim: string;
  outlet: string | null;
  published: string | null;
  source: Span | null;
  chain: SpeakerRef[];
  status: string;
  polarity: string;
  modality: string;
  content: Span;
  sentence: Span;
}

/** An event of a claim. */
export interface Telling extends Reference {
  trigger: Span;
  type: string;
}

/** Something seen that speaks for (or, below nought, against) holding it so. */
export interface Reason {
  what: string;
  weight: number;
}

/** A claim's word on an incident. */
export interface Account extends Reference {
  part: string;
  origin: string;
  triggers: Span[];
  reasons: Reason[];
}

/** A party: by name where its words are known, else the words alone. */
export interface ActorRef {
  text: string;
  id: string | null;
  name: string | null;
  kind: string | null;
  country: string | null;
  loaded: boolean;
}

export interface PlaceRef {
  text: string;
  name: string | null;
  id: string | null;
  relation: string | null;
  country: string | null;
  inherited: boolean;
}
