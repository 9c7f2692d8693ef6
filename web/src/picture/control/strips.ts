import type { Schemas } from "../../api/types";
import { plusDays } from "../../charts/days";
import { type Series, seriesOf } from "../../charts/palette";
import { keyOf } from "../opened";
import { tellingsOf } from "../resting";
import type { Control } from "../rows";
import { partyWords, placeWords } from "../words";

/** How long what is said of a place counts for: the rule of docs/picture/control.md. */
export const LIVE = 30;

/** How a place is told to stand on a day; `row` is the row of control that tells why. */
export type DayTold = Schemas["StripDay"];

/** The places that a chart draws; `total` is how many there are. */
export type Drawn = Schemas["Strips"];

/** How a place stood on a day that something was told of it. */
export interface Stay {
  row: number;
  day: string;
  /** What it is called: the place, the day and how it stands. */
  title: string;
  hold: string;
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

/** Places with how each is told to stand, day by day, and the holders in the order in which they appear. */
export function stripsOf(items: Drawn["items"]): { strips: Strip[]; holders: Series[] } {
  const holders = seriesOf(
    items
      .flatMap(({ days }) => days)
      .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
      .flatMap(({ holder }) => (holder ? [{ key: holderKey(holder), label: holderWords(holder) }] : [])),
  );
  const strips = items.map(({ key, name, days }) => ({
    key,
    name,
    stays: days.map((told, index) => stayOf(name, told, days[index + 1], holders)),
  }));
  return { strips, holders: [...holders.values()] };
}

function stayOf(
  name: string,
  told: DayTold,
  next: DayTold | undefined,
  holders: ReadonlyMap<string, Series>,
): Stay {
  const { row, day, hold, holder } = told;
  const end = plusDays(day, LIVE);
  return {
    row,
    day,
    title: `${name}, ${day}: ${holdWords(hold, holder && holderWords(holder))}`,
    hold,
    holder: holder ? (holders.get(holderKey(holder)) ?? null) : null,
    until: next && next.day < end ? plusDays(next.day, -1) : end,
  };
}

type Holder = NonNullable<DayTold["holder"]>;

const holderKey = ({ id, name }: Holder): string => id ?? `“${name.toLowerCase()}”`;

// Words that name nobody known are the report's.
const holderWords = ({ id, name }: Holder): string => (id === null ? `“${name}”` : name);

/** How a place stands, in words. */
export function holdWords(hold: string, who: string | null): string {
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

export const holdOf = ({ hold, holder }: Control): string => holdWords(hold, holder && partyWords(holder));

/** The claims that a row of control rests on, by the names of its lists. */
export const RESTS = ["votes", "fronts"] as const;

export function placeOf({ place }: Control): string {
  return place.name === null && place.id === null
    ? `“${place.text}”`
    : placeWords({ ...place, inherited: false });
}

/** What opens the claims that a row rests on. */
export function titleOf(row: Control): string {
  return `${placeOf(row)}, ${row.day ?? "no day told"}: ${holdOf(row)}`;
}

export function keyOfRow(row: Control): string {
  return keyOf(titleOf(row), tellingsOf(row, RESTS));
}

/** The name of a box in the address; the strip's key tells places of one name apart. */
export function keyOfStay(strip: Strip, stay: Stay): string {
  return keyOf(`${strip.key} ${stay.title}`, []);
}
