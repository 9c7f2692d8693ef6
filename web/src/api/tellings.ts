/** What the desk's /api answers about who says what, as incidents and the picture rest on it. */
import type { Schemas } from "./types";

/** Who passes a claim on, as far as the words tell; the innermost of a chain stands first. */
export type SpeakerRef = Schemas["SpeakerAnswer"];
/** An event of a claim, with where the claim stands, who says it through whom, how, and its words. */
export type Telling = Schemas["TellingAnswer"];
/** Where a claim stands, who says it through whom, how, and its words. */
export type Reference = Omit<Telling, "trigger" | "type">;
/** Something seen that speaks for (or, below nought, against) holding it so. */
export type Reason = Schemas["Reason"];
/** A claim's word on an incident. */
export type Account = Schemas["AccountAnswer"];
/** A party: by name where its words are known, else the words alone. */
export type ActorRef = Schemas["ActorAnswer"];
export type PlaceRef = Schemas["PlaceAnswer"];
