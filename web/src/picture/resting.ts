import type { Telling } from "../api/tellings";
import type { Schemas } from "../api/types";
import { innermost } from "../words/chain";

/** Of a list of claims that came with its first ones alone: of how many claims it is, and how many voices say them. */
export type Cut = Schemas["Cut"];

/** A row as a list has it: with its number, by which it is had whole, and what of it was left out. */
export interface Listed {
  row?: number;
  cut?: Readonly<Record<string, Cut>>;
}

/** The lists of claims that a row rests on, by the names of its fields. */
export type Lists<Row> = readonly (keyof Row & string)[];

/** The claims that came along with a row. */
export function tellingsOf<Row extends Listed>(row: Row, lists: Lists<Row>): Telling[] {
  return lists.flatMap((name) =>
    (row[name] as readonly (Telling | { telling: Telling })[]).map((each) =>
      "telling" in each ? each.telling : each,
    ),
  );
}

/** Whether claims of these lists were left out. */
export function isCut<Row extends Listed>(row: Row, lists: Lists<Row>): boolean {
  return lists.some((name) => row.cut?.[name] !== undefined);
}

/** How many claims rows rest on: a claim may tell of two events, and two of the rows may rest on one. */
export function claimsOf<Row extends Listed>(rows: readonly Row[], lists: Lists<Row>): number {
  const cut = rows.flatMap((row) => lists.flatMap((name) => row.cut?.[name]?.claims ?? []));
  const there = rows.flatMap((row) =>
    tellingsOf(
      row,
      lists.filter((name) => row.cut?.[name] === undefined),
    ),
  );
  return cut.reduce((sum, claims) => sum + claims, distinctClaims(there));
}

/** How many voices say what rows rest on, at the least where claims were left out of several. */
export function voicesIn<Row extends Listed>(rows: readonly Row[], lists: Lists<Row>): number {
  const there = new Set(rows.flatMap((row) => tellingsOf(row, lists)).map(innermost)).size;
  return Math.max(there, ...rows.flatMap((row) => lists.flatMap((name) => row.cut?.[name]?.voices ?? [])));
}

/** How many claims some tellings are. */
export function distinctClaims(tellings: readonly Telling[]): number {
  return new Set(tellings.map(({ article, claim }) => `${article} ${claim}`)).size;
}
