import { describe, expect, it } from "vitest";

import { NO_FILTERS } from "./filters";
import { articleAddress, articlePath, articlesAddress, claimsAddress, listPath, readRoute } from "./route";

describe("routes", () => {
  it("are read from the address that shows them", () => {
    const filters = { ...NO_FILTERS, source: ["A & B"], since: "2024-03-01" };
    expect(readRoute(claimsAddress(filters, 3))).toEqual({ view: "claims", filters, page: 3 });
    expect(readRoute(articlesAddress(filters))).toEqual({ view: "articles", filters, page: 1 });
    expect(readRoute(articleAddress("notes/day 3?", "a#1"))).toEqual({
      view: "article",
      id: "notes/day 3?",
      claim: "a#1",
    });
    expect(readRoute(articleAddress("bridge"))).toMatchObject({ claim: null });
    expect(readRoute("/elsewhere")).toEqual({ view: "unknown" });
  });

  it("take a page number that is none for the first", () => {
    for (const page of ["0", "-1", "two", "1.5", ""]) {
      expect(readRoute(`/claims?page=${page}`)).toMatchObject({ page: 1 });
    }
  });

  it("ask the desk for one page of a list", () => {
    expect(listPath("claims", { ...NO_FILTERS, text: "a b" }, 2)).toBe(
      "/api/claims?text=a+b&limit=50&offset=50",
    );
    expect(articlePath("notes/day 3?")).toBe("/api/articles/notes%2Fday%203%3F");
  });
});
