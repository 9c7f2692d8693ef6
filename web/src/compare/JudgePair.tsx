/** An account, by where its claim stands. */
export interface AccountRef {
  article: string;
  claim: string;
}

interface Props {
  left: AccountRef;
  right: AccountRef;
}

/** The way to judge whether two accounts tell of one happening. */
export function JudgePair(_pair: Props) {
  return null;
}
