import type { Account, Reason } from "../api/tellings";
import type { IncidentSummary } from "../api/types";

/** One account's word on a value. */
export interface Told {
  article: string;
  claim: string;
  outlet: string | null;
  published: string | null;
  voice: string;
  origin: string;
  /** `denied` or `not so` where it says that. */
  says: string | null;
  words: string[];
  /** Words of an earlier sentence that it was taken to mean: none of its own. */
  inherited: string[];
}

/** Something said of a side of the incident, and what others say of it. */
export interface SlotValue {
  value: string;
  min: number | null;
  max: number | null;
  /** Another origin says so, too. */
  same: boolean;
  /** What another origin says that cannot be so together with it. */
  against: string[];
  told: Told[];
}

/** A side of the incident. */
export interface Slot {
  name: string;
  accord: string;
  why: string;
  values: SlotValue[];
}

/** What the desk answers for one incident. */
export interface Incident {
  summary: IncidentSummary;
  accounts: Account[];
  slots: Slot[];
  reasons: Reason[];
}
