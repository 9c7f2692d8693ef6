import { expect, it } from "vitest";

import { actor, telling } from "../../testing/tellings";
import type { Loss } from "../rows";
import { sidesOf, spread } from "./ledger";

const loss = (
  side: Loss["side"],
  min: number | null,
  max: number | null,
  what: Loss["what"] = "killed",
): Loss => ({
  side,
  who: null,
  what,
  materiel: null,
  stand: "lost",
  min,
  max,
  place: null,
  earliest: null,
  latest: null,
  named: null,
  part_of: null,
  incident: null,
  claims: [],
  tellings: [telling("some were lost")],
});

it("sets known sides before those told by words alone, and those before nobody told", () => {
  const rows = [
    loss(null, 3, 3),
    loss(actor("fighters"), 2, 2),
    loss(actor("the army", "bol", "Army"), 1, 1),
  ];
  expect(sidesOf(rows).map(({ name, losses }) => [name, losses.length])).toEqual([
    ["Army", 1],
    ["Told by words alone", 1],
    ["Whose they were is not told", 1],
  ]);
});

it("gives the least and the greatest of any one loss, and never a sum", () => {
  expect(spread([loss(null, 3, 5), loss(null, 4, null), loss(null, null, null)])).toEqual({ min: 3, max: 5 });
  expect(spread([loss(null, null, null)])).toBeNull();
});
