import { describe, expect, it } from "vitest";

import { PICTURE_FILTERS, pictureAddress, picturePath, readPicture } from "./picture";

const read = (address: string) => readPicture(new URL(address, "http://desk.invalid").searchParams);

describe("the picture's address", () => {
  it("tells view, filters, page and what is opened", () => {
    const filters = { ...PICTURE_FILTERS.none, place: ["Amara", "Tell Abyad"], since: "2019-05" };
    const state = { view: "losses", filters, page: 3, opened: "x1" } as const;
    expect(read(pictureAddress(state))).toEqual(state);
  });

  it("takes a view there is none of for the first", () => {
    expect(read("/picture?view=truth&page=-2")).toEqual({
      view: "control",
      filters: PICTURE_FILTERS.none,
      page: 1,
      opened: "",
    });
  });

  it("asks the desk for a page of rows under the filters", () => {
    expect(picturePath("harm", { ...PICTURE_FILTERS.none, outlet: ["A & B"] }, 2)).toBe(
      "/api/picture/harm?outlet=A+%26+B&limit=200&offset=200",
    );
  });
});
