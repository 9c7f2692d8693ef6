import type { Me } from "../api/types";

/** What a role may do, in words. */
export const ROLE_WORDS: Readonly<Record<Me["role"], string>> = {
  reader: "may read everything, and judge nothing",
  coder: "may read everything, judge, and take back what they judged",
  editor: "may judge, decide between coders, and make the incidents anew",
};
