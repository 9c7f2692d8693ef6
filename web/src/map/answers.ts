/** What the desk's /api answers about places, by the names the page uses. */
import type { Schemas } from "../api/types";

export const STANDINGS = ["corroborated", "one-origin", "different", "contradicted", "denied"] as const;
export type StandingName = (typeof STANDINGS)[number];

export type PlaceProperties = Schemas["PlaceProperties"];
export type IncidentMap = Schemas["IncidentMap"];
/** A name of the base map, the most populous first. */
export type BaseName = Schemas["Name"];
export type BaseNames = Schemas["Names"];
/** One telling's word on who holds a place. */
export type HoldVote = Schemas["VoteAnswer"];
/** A place and how it is said to stand on the day asked for. */
export type HoldProperties = Schemas["PlaceStanding"];
export type ControlMap = Schemas["ControlMap"];
