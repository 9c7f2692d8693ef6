import { expect, it } from "vitest";

import type { Telling } from "../api/tellings";
import { telling } from "../testing/tellings";
import { voicesOf } from "./cells";
import { claimsOf, isCut, type Listed, tellingsOf, voicesIn } from "./resting";

const ROW: Listed & { tellings: Telling[]; votes: { telling: Telling }[] } = {
  tellings: [telling("one", { by: "Amal" }), telling("two", { by: "Basil" })],
  votes: [{ telling: telling("three", { by: "Amal" }) }],
};
const CUT = { ...ROW, cut: { tellings: { claims: 40, voices: 9 } } };

it("finds the claims of a row in its lists, whatever holds them", () => {
  expect(tellingsOf(ROW, ["tellings", "votes"]).map(({ content }) => content.text)).toEqual([
    "one",
    "two",
    "three",
  ]);
});

it("counts the claims and voices that were left out with those that are there", () => {
  expect([claimsOf([ROW, ROW], ["tellings", "votes"]), voicesIn([ROW], ["tellings", "votes"])]).toEqual([
    3, 2,
  ]);
  expect(claimsOf([CUT], ["tellings", "votes"])).toBe(41);
  expect(voicesIn([CUT], ["tellings"])).toBe(9);
  expect(voicesOf(CUT, ["tellings"])).toBe("Amal, Basil and 7 more");
  expect([isCut(CUT, ["tellings"]), isCut(CUT, ["votes"])]).toEqual([true, false]);
});
