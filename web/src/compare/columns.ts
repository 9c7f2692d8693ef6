import type { Account } from "../api/tellings";
import { ALL_OPEN } from "../url/compare";
import { speakerName } from "../words/chain";
import type { Incident, Slot, SlotValue, Told } from "./incident";

/** A column of the comparison: one account, or all that go back to one origin, folded. */
export interface Column {
  key: string;
  accounts: Account[];
}

/** The accounts that corroborate each other nothing: near-copies, and those that cite one source. */
export interface Origin {
  key: string;
  name: string;
  accounts: Account[];
  open: boolean;
  columns: Column[];
}

/** A value in a cell, with the words of the accounts of its column. */
export interface Said {
  value: SlotValue;
  told: Told[];
}

export function accountKey({ article, claim }: { article: string; claim: string }): string {
  return `${article}\n${claim}`;
}

/** The accounts by origin, in the order in which origins first speak; accounts in that of publication. */
export function originsOf(accounts: readonly Account[], open: readonly string[]): Origin[] {
  const byOrigin = new Map<string, Account[]>();
  for (const account of accounts.toSorted(inOrder)) {
    byOrigin.set(account.origin, [...(byOrigin.get(account.origin) ?? []), account]);
  }
  return [...byOrigin].map(([key, own]) => {
    const unfolded = own.length === 1 || open.includes(ALL_OPEN) || open.includes(key);
    const columns = unfolded
      ? own.map((account) => ({ key: accountKey(account), accounts: [account] }))
      : [{ key, accounts: own }];
    return { key, name: originName(own), accounts: own, open: unfolded, columns };
  });
}

const published = (account: Account): string => account.published ?? "9999";

function inOrder(one: Account, other: Account): number {
  return (
    compared(published(one), published(other)) ||
    compared(one.article, other.article) ||
    one.content.start - other.content.start
  );
}

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Whom the accounts go back to, by the names they give; at most three of them. */
function originName(accounts: readonly Account[]): string {
  const names = [...new Set(accounts.map(sourceName))];
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  return names.slice(0, 3).join(", ") + more;
}

function sourceName({ chain, outlet }: Account): string {
  const [first] = chain;
  return (first && speakerName(first)) ?? outlet ?? "not named";
}

/** Whether those who tell of a side part on it. */
export function partsOn(slot: Slot): boolean {
  return slot.values.some(
    (value) => value.against.length > 0 || value.told.some((told) => told.says !== null),
  );
}

/** What a column's accounts say of a side of the incident, value by value; nothing where they give none. */
export function cellOf(slot: Slot, column: Column): Said[] {
  const keys = new Set(column.accounts.map(accountKey));
  return slot.values.flatMap((value) => {
    const told = value.told.filter((each) => keys.has(accountKey(each)));
    return told.length > 0 ? [{ value, told }] : [];
  });
}

/** The accounts that say something of one of the sides. */
export function thatTell(accounts: readonly Account[], slots: readonly Slot[]): Account[] {
  const keys = new Set(slots.flatMap((slot) => slot.values.flatMap((value) => value.told.map(accountKey))));
  return accounts.filter((account) => keys.has(accountKey(account)));
}

/** Why the grade is what it is; the last of an incident's reasons. */
export function gradeReason({ summary, reasons }: Incident): string | null {
  return summary.grade === null ? null : (reasons.at(-1)?.what ?? null);
}

/** What held reports together: the reasons without the grade's. */
export function heldBy({ summary, reasons }: Incident) {
  return (summary.grade === null ? reasons : reasons.slice(0, -1)).filter((reason) => reason.weight !== 0);
}
