import { expect, it } from "vitest";

import { compareAddress, readCompare } from "./compare";

const read = (address: string) => readCompare(new URL(address, "http://desk.invalid").searchParams);

it("tells everything of a comparison in its address", () => {
  const state = { id: "a b", layout: "list", parted: true, open: ["outlet A & B", "actor x"] } as const;
  expect(read(compareAddress(state))).toEqual(state);
  expect(compareAddress({ id: "a b" })).toBe("/incident?id=a+b");
  expect(read("/incident?as=heap")).toEqual({ id: "", layout: "auto", parted: false, open: [] });
});
