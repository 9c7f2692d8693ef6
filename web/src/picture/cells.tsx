import type { ReactNode } from "react";

import type { ActorRef, PlaceRef, SpeakerRef } from "../api/tellings";
import type { Count } from "../api/types";
import { NotGiven } from "../parts/NotGiven";
import { speakerName } from "../words/chain";
import { countWords, number } from "../words/counts";
import { spell } from "../words/spell";
import { innermost } from "../words/chain";
import { type Listed, type Lists, tellingsOf, voicesIn } from "./resting";
import { partyWords, placeWords, standingWords } from "./words";

/** Parties, each by name or in the report's words. */
export function Parties({ parties, none }: { parties: readonly ActorRef[]; none?: ReactNode }) {
  if (parties.length === 0) return <>{none ?? <NotGiven />}</>;
  return <>{[...new Set(parties.map(partyWords))].join(", ")}</>;
}

export function Place({ place }: { place: PlaceRef | null }) {
  if (place === null) return <NotGiven />;
  return <>{placeWords(place)}</>;
}

export function Days({ of }: { of: { earliest: string | null; latest: string | null } }) {
  const told = spell(of.earliest, of.latest);
  if (told === null) return <NotGiven />;
  // A day's hyphens are no place to break a line.
  return told.split(/(?<= )/).map((word, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the words of one spell never move
    <span key={index} className="day">
      {word}
    </span>
  ));
}

/** How it stands, where that is not plainly as said to have happened. */
export function Stand({ standing }: { standing: string }) {
  const words = standingWords(standing);
  return words === "" ? null : <span className="caveat">{words}</span>;
}

export function Speaker({ speaker }: { speaker: SpeakerRef | null }) {
  const name = speaker && speakerName(speaker);
  return name ? <>{name}</> : <NotGiven />;
}

export function Words({ words }: { words: readonly string[] }) {
  return words.length === 0 ? <NotGiven /> : <span className="serif">“{words.join("”, “")}”</span>;
}

export function Counts({ counts }: { counts: readonly Count[] }) {
  if (counts.length === 0) return <NotGiven />;
  return <>{counts.map(countWords).join("; ")}</>;
}

/** By whose word: the voices of a row's claims, each once; past three their number. */
export function voicesOf<Row extends Listed>(row: Row, lists: Lists<Row>): string {
  const voices = [...new Set(tellingsOf(row, lists).map(innermost))].slice(0, 3);
  const more = voicesIn([row], lists) - voices.length;
  return voices.join(", ") + (more > 0 ? ` and ${number(more)} more` : "");
}
