import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { SAMPLE } from "../testing/sample";
import { showPage } from "../testing/shown";

const texts = (row: HTMLElement | undefined): (string | null)[] =>
  row ? Array.from(row.querySelectorAll("td"), (cell) => cell.textContent) : [];

describe("the articles", () => {
  it("are listed with what is known of each", async () => {
    showPage("/articles", SAMPLE);
    await screen.findByText("3 articles");
    const [, first, , bare] = screen.getAllByRole("row");
    expect(texts(first)).toEqual([
      "Army says fighters captured at Orla bridge",
      "Harbour Post",
      "2024-03-11",
      "9 claims",
    ]);
    expect(texts(bare)).toEqual([
      "notes/day 3?title not given",
      "outlet not given",
      "date not given",
      "1 claim",
    ]);
    expect(screen.getByRole("link", { name: "notes/day 3?" }).getAttribute("href")).toBe(
      "/article?id=notes%2Fday+3%3F",
    );
  });

  it("are narrowed by the same filters as the claims", async () => {
    showPage("/articles?status=accused", SAMPLE);
    expect(await screen.findByText("1 article")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Claims" }).getAttribute("href")).toBe("/claims?status=accused");
  });
});
