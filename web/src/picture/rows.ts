/** Rows of the picture, as a list has them or whole. */
import type { Schemas } from "../api/types";
import type { Listed } from "./resting";

/** One telling's word on who holds a place. */
export type Vote = Schemas["VoteAnswer"];
/** How a place stands on a day by the votes of claims. */
export type Control = Schemas["ControlAnswer"] & Listed;
/** That one party is said to stand to another in some way. */
export type Tie = Schemas["AlignmentAnswer"] & Listed;
export type LossClaim = Schemas["LossClaimAnswer"];
/** A loss as claimed, with every claim that says so. */
export type Loss = Schemas["LossAnswer"] & Listed;
/** A breach as alleged, or denied, or said not to have been. */
export type Breach = Schemas["BreachAnswer"] & Listed;
/** A line of a ceasefire monitor's table. */
export type BreachWeek = Schemas["BreachWeekAnswer"] & Listed;
/** What one voice calls a party. */
export type Naming = Schemas["NamingAnswer"] & Listed;
/** How much of an outlet and day was read. */
export type Coverage = Schemas["CoverageAnswer"];
export type Harm = Schemas["HarmAnswer"] & Listed;
export type Posture = Schemas["PostureAnswer"] & Listed;
export type Governance = Schemas["GovernanceAnswer"] & Listed;
export type Statement = Schemas["StatementAnswer"] & Listed;
