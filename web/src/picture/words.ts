import type { ActorRef, PlaceRef } from "../api/tellings";

/** Who is meant: by name where that is known, else the words in quotation marks, for they are the report's. */
export function partyWords(actor: ActorRef): string {
  return actor.id !== null && actor.name !== null ? actor.name : `“${actor.text}”`;
}

/** The same party, whatever the words: its id, else its words alone. */
export function partyKey(actor: ActorRef): string {
  return actor.id ?? `“${actor.text.toLowerCase()}”`;
}

/** A place's name with what sets it off from that ("outskirts of …"), or its words, which say that themselves. */
export function placeWords(place: PlaceRef): string {
  const name =
    place.name === null ? place.text : [place.relation, place.name].filter((part) => part !== null).join(" ");
  return place.inherited ? `[${name}]` : name;
}

/** How a happening stands, in words; nothing where it is plainly said. */
export const STANDINGS: Readonly<Record<string, string>> = {
  said: "",
  lost: "",
  "said-not": "said not to be so",
  denied: "denied",
  possible: "as possible",
  intended: "as intended",
  attempted: "as attempted",
  conditional: "on a condition",
  demanded: "as demanded",
  unclear: "said to be unclear",
};

export function standingWords(standing: string): string {
  return STANDINGS[standing] ?? standing;
}

/** "de-escalation-zone" as words. */
export function plainWords(id: string): string {
  return id.replaceAll("-", " ");
}
