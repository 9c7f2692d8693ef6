import type { View } from "../url/picture";

/** What each view shows, in a sentence that a newcomer reads first. */
export const LEADS: Readonly<Record<View, string>> = {
  control: "Who is said to hold each place, day by day, by whom. Nothing here says who holds it.",
  alignment: "Who is said to support, supply, lead, fight, belong to or be hostile to whom, on whose word.",
  losses:
    "Losses as claimed, by the side that is said to have lost them. Nothing is added up: whether two numbers count the same dead is seldom told.",
  breaches:
    "Who is said to have broken which agreement, by whose word, and who denies it. No breach is found to be one.",
  naming: "What each outlet, and each speaker it quotes, calls each party. Which words are fair is not said.",
  harm: "Harm to civilians as reports tell it, and aid. Whether a strike was lawful is not told.",
  posture: "Who is said to move what forces where, and whether it is done, planned, possible or denied.",
  governance: "Councils, courts, administrations and rival governments, and what is said of them.",
  statements: "Threats, warnings, demands, promises, condemnations, accusations, refusals: by whom, to whom.",
  coverage: "How many articles of each outlet and day the casebook holds. Silence is not peace.",
};
