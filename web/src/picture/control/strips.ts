import { plusDays } from "../../charts/days";
import { type Series, seriesOf } from "../../charts/palette";
import { keyOf } from "../opened";
import type { Control } from "../rows";
import { partyKey, partyWords, placeWords } from "../words";

/** How long what is said of a place counts for: the rule of docs/picture/control.md. */
export const LIVE = 30;

/** How a place stood on a day that something was told of it. */
export interface Stay {
  row: Control;
  day: string;
  holder: Series | null;
  /** The last day that it counts for with nothing newer told. */
  until: string;
}

/** A place over time. */
export interface Strip {
  key: string;
  name: string;
  stays: Stay[];
}

/** Places with how each is told to stand, day by day; what cannot be dated is left to the table. */
export function stripsOf(rows: readonly Control[]): { strips: Strip[]; holders: Series[] } {
  const dated = rows.filter((row) => row.day !== null);
  const holders = seriesOf(
    dated
      .toSorted((one, other) => ((one.day ?? "") < (other.day ?? "") ? -1 : 1))
      .flatMap(({ holder }) => (holder ? [{ key: partyKey(holder), label: partyWords(holder) }] : [])),
  );
  const places = new Map<string, Control[]>();
  for (const row of dated) places.set(placeKey(row), [...(places.get(placeKey(row)) ?? []), row]);
  const strips = [...places].map(([key, told]) => ({
    key,
    name: nameOf(told),
    stays: told.map((row, index) => stayOf(row, told[index + 1], holders)),
  }));
  return { strips, holders: [...holders.values()] };
}

function stayOf(row: Control, next: Control | undefined, holders: ReadonlyMap<string, Series>): Stay {
  const day = row.day ?? "";
  const end = plusDays(day, LIVE);
  const until = next?.day && next.day < end ? plusDays(next.day, -1) : end;
  return { row, day, until, holder: row.holder ? (holders.get(partyKey(row.holder)) ?? null) : null };
}

/** A named place is one place; words that name none stand for themselves, report by report. */
function placeKey({ place, votes, fronts }: Control): string {
  if (place.id !== null) return `${place.id} ${place.relation ?? ""}`;
  const article = votes[0]?.telling.article ?? fronts[0]?.telling.article ?? "";
  return place.name === null ? `“${place.text}” ${article}` : `${place.name} ${place.relation ?? ""}`;
}

function nameOf(told: readonly Control[]): string {
  const place = told[0]?.place;
  if (!place) return "";
  return place.name === null && place.id === null
    ? `“${place.text}”`
    : placeWords({ ...place, inherited: false });
}

/** How a place stands, in words. */
export function holdWords({ hold, holder }: Control): string {
  const who = holder ? partyWords(holder) : null;
  switch (hold) {
    case "held":
      return `held by ${who ?? "somebody not named"}, as said`;
    case "claimed":
      return `held by ${who ?? "somebody not named"}, by the word of its own side alone`;
    case "partly":
      return who === null ? "only parts of it are told of" : `parts of it held by ${who}, as said`;
    case "contested":
      return who === null ? "contested" : `contested; told to be held by ${who}`;
    default:
      return "not known: no holder is told, or all is over, denied or only possible";
  }
}

/** What opens the claims that a row rests on. */
export function titleOf(row: Control): string {
  return `${nameOf([row])}, ${row.day ?? "no day told"}: ${holdWords(row)}`;
}

export function tellingsOf(row: Control) {
  return [...row.votes.map((vote) => vote.telling), ...row.fronts.map((front) => front.telling)];
}

export function keyOfRow(row: Control): string {
  return keyOf(titleOf(row), tellingsOf(row));
}
