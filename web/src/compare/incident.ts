/** What the desk answers for one incident. */
import type { Schemas } from "../api/types";

/** One account's word on a value. */
export type Told = Schemas["Told"];
/** Something said of a side of the incident, and what others say of it. */
export type SlotValue = Schemas["ValueAnswer"];
/** A side of the incident. */
export type Slot = Schemas["SlotAnswer"];
export type Incident = Schemas["IncidentAnswer"];
