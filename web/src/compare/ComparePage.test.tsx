import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import { BAKERY } from "../testing/bakery";
import { showPageOver } from "../testing/shown";
import { text } from "../testing/text";
import { compareAddress } from "../url/compare";

const ID = BAKERY.summary.id;

const shown = (state: Parameters<typeof compareAddress>[0] = { id: ID, layout: "table" }) =>
  showPageOver(async (asked) => {
    const path = new URL(String(asked), "http://desk.invalid").pathname;
    if (path === `/api/incidents/${ID}`) return Response.json(BAKERY);
    return Response.json({ detail: "No such thing", remedy: "Choose another." }, { status: 404 });
  }, compareAddress(state));

const table = () => screen.findByRole("table", { name: /^Accounts side by side/ });
const row = async (name: RegExp) => within(await table()).getByRole("row", { name });

describe("an incident's accounts side by side", () => {
  it("have a column for each origin, and what an account does not give is not given", async () => {
    shown();
    const heads = within(await table()).getAllByRole("columnheader");
    expect(heads.filter((head) => head.textContent?.includes("one origin, 2 accounts"))).toHaveLength(1);
    const cells = within(await row(/^Where/)).getAllByRole("cell");
    expect(cells.map((cell) => cell.textContent)).toContain("not given");
    expect(cells.find((cell) => cell.textContent?.includes("[the town]"))?.textContent).not.toContain("“");
  });

  it("show in words and signs what agrees, what cannot both be and what is denied", async () => {
    shown();
    const killed = await row(/^Killed/);
    expect(text(killed)).toMatch(/≠ different/);
    expect(text(killed)).toMatch(/“four”.*≠ cannot be so with at least 9, 11/);
    expect(text(await row(/^Where/))).toMatch(/= agrees/);
    expect(text(await row(/^By whom/))).toMatch(/“its gunners”.*✕ denied/);
  });

  it("lead from a value to its sentence in the report", async () => {
    shown();
    const link = within(await row(/^Killed/)).getByRole("link", { name: /^“at least nine”/ });
    const to = new URL((link as HTMLAnchorElement).href);
    expect([to.pathname, to.searchParams.get("claim")]).toEqual(["/article", BAKERY.accounts[1]?.claim]);
  });

  it("unfold an origin into its accounts, as the address then says", async () => {
    const user = userEvent.setup();
    shown();
    await user.click(await screen.findByRole("button", { name: /^one origin, 2 accounts/ }));
    expect(new URLSearchParams(window.location.search).getAll("open")).toEqual(["source local council"]);
    expect(within(await table()).getByText(/follow-up/)).toBeTruthy();
  });

  it("can be narrowed to where they part", async () => {
    const user = userEvent.setup();
    shown();
    await user.click(await screen.findByRole("checkbox", { name: "Only where they part" }));
    expect(within(await table()).queryByRole("row", { name: /^Where/ })).toBeNull();
    expect(await row(/^Killed/)).toBeTruthy();
    expect(window.location.search).toContain("parted=1");
  });

  it("are gone through by arrow keys, from cell to cell with something in it", async () => {
    const user = userEvent.setup();
    shown();
    const killed = within(await row(/^Killed/));
    killed.getByRole("link", { name: /^“four”/ }).focus();
    await user.keyboard("{ArrowRight}");
    expect(text(document.activeElement)).toMatch(/^“at least nine”/);
    await user.keyboard("{ArrowLeft}{ArrowUp}{ArrowUp}");
    expect(document.activeElement?.closest("tr")).toBe(await row(/^Where/));
  });

  it("stand as a list by side and value where that is asked for", async () => {
    shown({ id: ID, layout: "list" });
    const killed = await screen.findByRole("region", { name: "Killed" });
    expect(text(killed)).toMatch(/at least 9.*≠ cannot be so with 4.*a doctor → Radio Maren/);
    expect(text(screen.getByRole("region", { name: "By whom" }))).toMatch(/denied.*denies it/);
  });

  it("tell how a number ran, by which rule the band is drawn, and why they are one happening", async () => {
    shown();
    const numbers = await screen.findByRole("region", { name: "Numbers as they were told" });
    expect(
      within(numbers)
        .getAllByRole("listitem")
        .map((step) => step.textContent?.split(" ")[0]),
    ).toHaveLength(3);
    expect(text(numbers)).toMatch(
      /Low 4 · best none, as no two agree · high 11\. the least and the greatest/,
    );
    expect(screen.getByText("same means: mortar")).toBeTruthy();
    expect(screen.getByText("−0.40")).toBeTruthy();
    expect(screen.queryByRole("cell", { name: /a party is held responsible/ })).toBeNull();
    expect(screen.getByRole("link", { name: "2024-03-tarsen-offensive" })).toBeTruthy();
  });

  it("say what to do where there is no such incident", async () => {
    shown({ id: "gone" });
    expect(await screen.findByText("This casebook holds no incident “gone”")).toBeTruthy();
    const others = screen.getByRole("link", { name: "the incidents of this one" });
    expect(others.getAttribute("href")).toBe("/");
  });
});
