import type { ActorRef, PlaceRef, Reason, SpeakerRef, Telling } from "../api/tellings";
import type { Count, Span } from "../api/types";
import type { Listed } from "./resting";

/** One telling's word on who holds a place. */
export interface Vote {
  telling: Telling;
  place: PlaceRef;
  change: string;
  party: ActorRef | null;
  earliest: string | null;
  latest: string | null;
  share: string | null;
  denied: boolean;
  possible: boolean;
}

/** How a place stands on a day by the votes of claims. */
export interface Control extends Listed {
  place: PlaceRef;
  day: string | null;
  hold: string;
  holder: ActorRef | null;
  votes: Vote[];
  fronts: { telling: Telling; words: Span; distance_km: number | null }[];
  reasons: Reason[];
}

/** That one party is said to stand to another in some way. */
export interface Tie extends Listed {
  source: ActorRef | null;
  target: ActorRef | null;
  tie: string;
  help: string | null;
  words: string[];
  materiel: string[];
  earliest: string | null;
  latest: string | null;
  tellings: Telling[];
  hedged: Telling[];
  denied: Telling[];
}

export interface LossClaim {
  telling: Telling;
  stand: string;
  min: number | null;
  max: number | null;
  count: Span | null;
  who: Span | null;
}

/** A loss as claimed, with every claim that says so. */
export interface Loss extends Listed {
  side: ActorRef | null;
  who: Span | null;
  what: string;
  materiel: string | null;
  stand: string;
  min: number | null;
  max: number | null;
  place: PlaceRef | null;
  earliest: string | null;
  latest: string | null;
  named: { name: Span; rank: Span | null; unit: Span | null } | null;
  part_of: Span | null;
  incident: string | null;
  claims: LossClaim[];
  tellings: Telling[];
}

/** A breach as alleged, or denied, or said not to have been. */
export interface Breach extends Listed {
  said: string;
  agreement: string;
  kind: string;
  of: string | null;
  accuser: SpeakerRef | null;
  accused: ActorRef[];
  what: string[];
  acts: Telling[];
  counts: Count[];
  place: PlaceRef | null;
  earliest: string | null;
  latest: string | null;
  tellings: Telling[];
  denials: Telling[];
}

/** A line of a ceasefire monitor's table. */
export interface BreachWeek extends Listed {
  monday: string | null;
  accuser: string;
  accused: string;
  agreement: string;
  alleged: number;
  denied: number;
  kept: number;
  articles: number;
  weeks: number;
  tellings: Telling[];
}

/** What one voice calls a party. */
export interface Naming extends Listed {
  voice: string;
  quoted: boolean;
  actor: ActorRef;
  words: string;
  loaded: boolean;
  count: number;
  verbatim: number;
  scare_quotes: number;
  tellings: Telling[];
}

/** How much of an outlet and day was read. */
export interface Coverage {
  outlet: string | null;
  day: string | null;
  articles: number;
  claims: number;
  found: number;
  found_claims: number;
}

interface Happening extends Listed {
  standing: string;
  tellings: Telling[];
}

interface Spell {
  earliest: string | null;
  latest: string | null;
}

export interface Harm extends Happening, Spell {
  kind: string;
  classes: string[];
  what: string;
  actors: ActorRef[];
  target: string[];
  counts: Count[];
  places: PlaceRef[];
}

export interface Posture extends Happening, Spell {
  actors: ActorRef[];
  move: string;
  forces: string[];
  materiel: string[];
  counts: Count[];
  place: PlaceRef | null;
}

export interface Governance extends Happening, Spell {
  body: string;
  actor: ActorRef | null;
  ruling: string;
  by: ActorRef[];
  rival: string | null;
  place: PlaceRef | null;
}

export interface Statement extends Happening {
  kind: string;
  speaker: SpeakerRef | null;
  through: SpeakerRef[];
  to: ActorRef[];
  about: string | null;
  content: Span;
  day: string | null;
}
