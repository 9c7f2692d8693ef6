import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import type { Article } from "../api/types";
import { BARE_ARTICLE, BRIDGE_ARTICLE, SAMPLE } from "../testing/sample";
import { showPage, showPageOver } from "../testing/shown";

const row = async (words: RegExp): Promise<HTMLElement> => {
  const link = await screen.findByRole("link", { name: words });
  const found = link.closest("tr");
  if (!found) throw new Error("The claim stands in no row.");
  return found;
};

/** The sample article under another id. */
const copied = (id: string): Article => ({
  ...BRIDGE_ARTICLE,
  id,
  claims: BRIDGE_ARTICLE.claims.map((claim) => Object.assign({}, claim, { article: id })),
});

const address = (): string => window.location.pathname + window.location.search;

describe("the claims", () => {
  it("tell who says what, how sure, where, when, and where it was reported", async () => {
    showPage("/claims", SAMPLE);
    const cells = within(await row(/at least 20 fighters/)).getAllByRole("cell");
    expect(cells.map((cell) => cell.textContent)).toEqual([
      "Government forces",
      "reported“said”",
      "“at least 20 fighters were captured near the Orla bridge”capture of peoplecaptured: at least 20",
      "near the Orla bridgeMonday",
      "Harbour Post2024-03-11",
    ]);
    expect(screen.getByRole("columnheader", { name: "Said to have happened" })).toBeTruthy();
    expect(screen.getByText("13 claims")).toBeTruthy();
    expect(document.title).toBe("Claims – Reportedly");
  });

  it("show a denial and its speaker by the fullest naming", async () => {
    showPage("/claims", SAMPLE);
    expect((await row(/any of its men/)).textContent).toContain(
      "denied“denied”said not to be so “any of its men had been taken”",
    );
    expect((await row(/pulled back/)).textContent).toMatch(/^A spokesman for the Northern Front as “He”/);
    expect((await row(/mortar shells had hit a bakery in Tarsen, killing/)).textContent).toContain(
      "via the local council",
    );
  });

  it("tell what persons decided beside what the machine has", async () => {
    const [claim] = BRIDGE_ARTICLE.claims;
    if (!claim) throw new Error("The sample has a claim.");
    const one = { verdict: "negative", decided_by: ["Amal"], when: "2026-11-22", key: 1 };
    const judged = [
      { ...one, field: "status", value: "accused", machine: claim.status },
      { ...one, field: "", value: null, machine: null },
    ];
    showPageOver(async (path) => {
      const facets = { outlet: [], status: [], type: [], source: [] };
      if (String(path).startsWith("/api/facets")) return Response.json(facets);
      const told = [{ article: claim.article, claim: claim.id, judged }];
      return Response.json({ total: 1, items: [claim], judged: told });
    }, "/claims");
    const list = await screen.findByRole("list", { name: "Decided by persons" });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map((each) => each.textContent),
    ).toEqual([`Amal: status ${claim.status} accused`, "Amal: rejected"]);
    expect(list.querySelector("s")?.textContent).toBe(claim.status);
  });

  it("say what is not given and make nothing up", async () => {
    showPage("/claims", [BARE_ARTICLE]);
    const cells = within(await row(/Talks were put off/)).getAllByRole("cell");
    expect(cells[0]?.textContent).toBe("No source named");
    expect(cells[3]?.textContent).toBe("place not giventime not given");
    expect(cells[4]?.textContent).toBe("outlet not givendate not given");
  });

  it("call the article's own voice by its name", async () => {
    showPage("/claims", SAMPLE);
    expect((await row(/The road between/)).textContent).toMatch(/^The article, in its own voicestated/);
  });

  it("are narrowed by a facet, which the address keeps", async () => {
    const user = userEvent.setup();
    showPage("/claims", SAMPLE);
    await user.click(await screen.findByRole("checkbox", { name: /^denied/ }));
    expect(await screen.findByText("1 claim")).toBeTruthy();
    expect(address()).toBe("/claims?status=denied");
    await user.click(screen.getByRole("button", { name: /Remove filter Status denied/ }));
    expect(await screen.findByText("13 claims")).toBeTruthy();
    expect(address()).toBe("/claims");
  });

  it("are searched by words, places and days", async () => {
    const user = userEvent.setup();
    showPage("/claims", SAMPLE);
    await user.type(screen.getByRole("searchbox", { name: "Words in the claims" }), "fled{Enter}");
    expect(await screen.findByText("1 claim")).toBeTruthy();
    expect(address()).toBe("/claims?text=fled");
    await user.clear(screen.getByRole("searchbox"));
    await user.click(screen.getByText("Place, actor, days"));
    await user.type(screen.getByRole("textbox", { name: "Place named" }), "Tarsen");
    await user.click(screen.getByRole("button", { name: "Search" }));
    expect(await screen.findByText("2 claims")).toBeTruthy();
    expect(address()).toBe("/claims?place=Tarsen");
  });

  it("take the filters of their address, and those of the step back", async () => {
    showPage("/claims?outlet=Radio+Maren&text=fled", SAMPLE);
    expect(await screen.findByText("1 claim")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("fled");
    window.history.replaceState(null, "", "/claims?outlet=Radio+Maren");
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(await screen.findByText("3 claims")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("");
  });

  it("open in their article", async () => {
    const user = userEvent.setup();
    showPage("/claims", SAMPLE);
    await user.click(await screen.findByRole("link", { name: /any of its men/ }));
    expect(address()).toBe("/article?id=bridge&claim=bridge.2");
    expect(await screen.findByRole("heading", { name: BRIDGE_ARTICLE.title ?? "", level: 1 })).toBeTruthy();
  });

  it("come a page at a time", async () => {
    const user = userEvent.setup();
    const many = Array.from({ length: 12 }, (_, index) => copied(`bridge-${index}`));
    const { asked } = showPage("/claims", many);
    await user.click(await screen.findByRole("link", { name: /Next/ }));
    expect(await screen.findByText("page 2 of 3")).toBeTruthy();
    expect(address()).toBe("/claims?page=2");
    expect(asked).toContain("/api/claims?limit=50&offset=50");
  });
});

describe("a list that cannot be shown", () => {
  it("says how to fill an empty casebook", async () => {
    showPage("/claims", []);
    expect(await screen.findByText("This casebook holds no claims yet")).toBeTruthy();
    expect(screen.getByText("reportedly add FILE …")).toBeTruthy();
  });

  it("offers to clear filters that nothing matches", async () => {
    const user = userEvent.setup();
    showPage("/claims?text=nowhere", SAMPLE);
    expect(await screen.findByText("No claims match these filters")).toBeTruthy();
    await user.click(screen.getAllByRole("button", { name: "Clear all filters" })[0] as HTMLElement);
    expect(await screen.findByText("13 claims")).toBeTruthy();
  });

  it("says that it is loading", async () => {
    showPageOver(() => new Promise<Response>(() => undefined), "/claims");
    expect(await screen.findByText("Loading claims …")).toBeTruthy();
  });

  it("tells a server that does not answer, and tries again", async () => {
    const user = userEvent.setup();
    let up = false;
    showPageOver(async () => {
      if (!up) throw new TypeError("refused");
      return Response.json({ total: 0, items: [] });
    }, "/claims");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("The desk does not answer");
    expect(alert.textContent).toContain("reportedly serve");
    up = true;
    await user.click(within(alert).getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("This casebook holds no claims yet")).toBeTruthy();
  });

  it("says so where the answers are not what the page knows", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    showPageOver(async () => Response.json({ total: 1, items: [{}] }), "/claims");
    expect(await screen.findByText("This could not be shown")).toBeTruthy();
  });

  it("passes on what the server refuses, with its remedy", async () => {
    const refusal = { detail: "both", what: "‘tomorrow’ is no date", remedy: "Write it as 2024-03-11" };
    showPageOver(async () => Response.json(refusal, { status: 400 }), "/claims?since=tomorrow");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("‘tomorrow’ is no date");
    expect(alert.textContent).toContain("Write it as 2024-03-11");
  });
});
