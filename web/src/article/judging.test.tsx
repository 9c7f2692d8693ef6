import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import { reviewDesk } from "../testing/review";
import { BRIDGE_ARTICLE, SAMPLE } from "../testing/sample";
import { showPageOver } from "../testing/shown";

const ref = { article: "bridge", claim: "bridge.2" };

const opened = async (claim = "bridge.2", desk = reviewDesk(SAMPLE)) => {
  const shown = showPageOver(desk.ask, `/article?${new URLSearchParams({ id: "bridge", claim })}`);
  const card = await waitFor(() => {
    const found = shown.container.querySelector<HTMLElement>(".card.in-hand");
    if (!found) throw new Error("No claim is in hand.");
    return found;
  });
  const inHand = () => {
    const found = shown.container.querySelector<HTMLElement>(".card.in-hand");
    if (!found) throw new Error("No claim is in hand.");
    return found;
  };
  return { ...shown, desk, card, inHand, user: userEvent.setup() };
};

describe("judging a claim in its report", () => {
  it("is done by single keys, shown at once, and taken back", async () => {
    const { desk, inHand, user } = await opened();
    await user.keyboard("x");
    expect(inHand().querySelector(".card-content s")?.textContent).toContain("any of its men had been taken");
    expect((await within(inHand()).findByText("rejected")).textContent).toBe("rejected");
    await waitFor(() =>
      expect(desk.sent[0]?.body).toEqual({ subject: { kind: "claim", ...ref }, verdict: "negative" }),
    );
    await within(inHand()).findByText("3 May 2026");

    await user.keyboard("z");
    await waitFor(() => expect(inHand().querySelector("s")).toBeNull());
    expect(desk.sent[1]?.path).toBe("/api/review/judgements/1/withdrawal");
    await user.keyboard("u");
    await within(inHand()).findByText("unsure");
  });

  it("takes a decision back that the desk refuses, and says why", async () => {
    const desk = reviewDesk(SAMPLE);
    desk.refusal = { what: "The casebook is locked", remedy: "Try again" };
    const { inHand, user } = await opened("bridge.2", desk);
    await user.keyboard("a");
    expect((await screen.findByRole("alert")).textContent).toBe(
      "Not kept. The casebook is locked. Try again",
    );
    expect(within(inHand()).queryByText("accepted")).toBeNull();
  });

  it("leaves the keys alone in fields, with Ctrl, and where they were turned off", async () => {
    const { desk, user } = await opened();
    await user.keyboard("{Control>}a{/Control}");
    localStorage.setItem("desk-shortcuts", "off");
    fireEvent(window, new Event("desk:shortcuts"));
    await user.keyboard("a");
    fireEvent(window, new Event("desk:shortcuts"));
    expect(desk.sent).toEqual([]);
    localStorage.removeItem("desk-shortcuts");
    fireEvent(window, new Event("desk:shortcuts"));
    await user.keyboard("e");
    await user.type(screen.getByRole("textbox", { name: "Why" }), "axu");
    expect(desk.sent).toEqual([]);
  });

  it("lists its keys", async () => {
    const { user } = await opened();
    await user.keyboard("?");
    const dialog = screen.getByRole("dialog", { name: "Keys" });
    expect(dialog.textContent).toContain("accept the claim in hand");
    expect(within(dialog).getByRole("checkbox", { name: "Single keys act" })).toBeTruthy();
  });
});

describe("correcting a field", () => {
  it("of words goes a word at a time by the arrow keys, in code points", async () => {
    const { desk, inHand, user } = await opened("bridge.1");
    await user.keyboard("e");
    await user.selectOptions(screen.getByRole("combobox", { name: "Field" }), "events.0.target");
    screen.getByRole("slider", { name: "Last word" }).focus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("slider", { name: "Last word" }).getAttribute("aria-valuetext")).toBe(
      "“🏔”; all: “Kestrel Hill 🏔”",
    );
    await user.click(screen.getByRole("button", { name: "Keep" }));
    const [machine] = BRIDGE_ARTICLE.claims[1]?.events[0]?.target ?? [];
    await waitFor(() => expect(desk.sent).toHaveLength(1));
    expect(desk.sent[0]?.body).toEqual({
      subject: { kind: "field", article: "bridge", claim: "bridge.1", field: "events.0.target" },
      verdict: "negative",
      value: [{ start: machine?.start, end: (machine?.end ?? 0) + 2, text: "Kestrel Hill 🏔" }],
    });
    const row = within(inHand()).getByText("target").closest("div");
    expect(row?.textContent).toContain("machine: “Kestrel Hill”");
    expect(row?.textContent).toContain("amal, 3 May 2026: “Kestrel Hill 🏔”");
    expect(row?.querySelector("s")?.textContent).toBe("“Kestrel Hill”");
  });

  it("of words takes those selected in the text, whole, and marks them there", async () => {
    const { container, desk, user } = await opened();
    await user.click(screen.getByRole("button", { name: "Give the actor" }));
    const run = container.querySelector('[data-marks~="3:source"] .chars');
    const range = document.createRange();
    range.setStart(run?.firstChild ?? document, 2);
    range.setEnd(run?.firstChild ?? document, 11);
    window.getSelection()?.removeAllRanges();
    window.getSelection()?.addRange(range);
    fireEvent.pointerUp(document);
    const picked = await screen.findByRole("button", { name: "Take away “spokesman”" });
    expect(picked).toBeTruthy();
    expect(container.querySelector(".mark.draft")?.textContent).toBe("spokesman");
    await user.click(screen.getByRole("button", { name: "Keep" }));
    await waitFor(() => expect(desk.sent).toHaveLength(1));
    expect(desk.sent[0]?.body).toMatchObject({ verdict: "negative", value: [{ text: "spokesman" }] });
  });

  it("of one of the record's words chooses among them", async () => {
    const { desk, inHand, user } = await opened();
    await user.click(screen.getByRole("button", { name: "Correct status" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Should be" }), "unclear");
    await user.type(screen.getByRole("textbox", { name: "Why" }), "neither");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(desk.sent).toHaveLength(1));
    expect(desk.sent[0]?.body).toEqual({
      subject: { kind: "field", ...ref, field: "status" },
      verdict: "negative",
      value: "unclear",
      reason: "neither",
    });
    expect(inHand().querySelector(".card-line")?.textContent).toContain(
      "unclear said not to be so corrected",
    );
  });

  it("that is to be empty leaves the value out; one left as it was is found right", async () => {
    const { desk, user } = await opened();
    await user.keyboard("e");
    await user.click(screen.getByRole("button", { name: /^Take away/ }));
    await user.click(screen.getByRole("button", { name: "Keep" }));
    await waitFor(() => expect(desk.sent).toHaveLength(1));
    expect(desk.sent[0]?.body).toEqual({
      subject: { kind: "field", ...ref, field: "source" },
      verdict: "negative",
    });
    await user.keyboard("e");
    await user.selectOptions(screen.getByRole("combobox", { name: "Field" }), "polarity");
    await user.click(screen.getByRole("button", { name: "Keep" }));
    await waitFor(() => expect(desk.sent).toHaveLength(2));
    expect(desk.sent[1]?.body).toEqual({
      subject: { kind: "field", ...ref, field: "polarity" },
      verdict: "positive",
    });
  });

  it("is let go of by Escape, which keeps the claim in hand", async () => {
    const { inHand, user } = await opened();
    await user.keyboard("e{Escape}");
    expect(screen.queryByRole("form", { name: "Correct the claim" })).toBeNull();
    expect(document.activeElement).toBe(inHand().querySelector(".card-head"));
    expect(inHand()).toBeTruthy();
  });
});

describe("whom words mean", () => {
  it("is found by name and said for this article or everywhere", async () => {
    const desk = reviewDesk(SAMPLE);
    desk.others["/api/suggest/actors"] = [
      { id: "north-front", name: "Northern Front", kind: "actor", detail: "armed group" },
    ];
    const { user, inHand } = await opened("bridge.2", desk);
    await user.keyboard("l");
    const box = screen.getByRole("combobox", { name: "means the actor" });
    await user.click(box);
    await screen.findByRole("option", { name: /^Northern Front armed group/ });
    await user.keyboard("{ArrowDown}{Enter}");
    await user.click(screen.getByRole("radio", { name: "wherever these words stand" }));
    await user.click(screen.getByRole("button", { name: "Keep" }));
    await waitFor(() => expect(desk.sent).toHaveLength(1));
    expect(desk.sent[0]?.body).toEqual({
      subject: {
        kind: "mention",
        words: "A spokesman for the Northern Front",
        entity: "north-front",
        article: null,
      },
      verdict: "positive",
    });
    expect(within(inHand()).getByRole("list", { name: "What its words mean" }).textContent).toContain(
      "means north-front, everywhere",
    );
  });
});

describe("what else is known of a claim", () => {
  it("is the incident it is an account of", async () => {
    const desk = reviewDesk(SAMPLE);
    desk.others["/api/articles/bridge/incidents"] = { "bridge.2": ["2024-03-11-orla-capture-1"] };
    desk.others["/api/incidents"] = {
      total: 1,
      items: [
        {
          id: "2024-03-11-orla-capture-1",
          type: "COERCE.capture",
          place: { name: "Orla" },
          earliest: "2024-03-11",
          latest: "2024-03-11",
          accounts: 2,
          outlets: ["Harbour Post"],
        },
      ],
    };
    const { inHand } = await opened("bridge.2", desk);
    const link = await within(inHand()).findByRole("link", { name: "capture of people, Orla, 2024-03-11" });
    expect(link.getAttribute("href")).toBe("/incident?id=2024-03-11-orla-capture-1");
  });

  it("is hidden of others' decisions from whoever judges blind", async () => {
    const desk = reviewDesk(SAMPLE);
    await desk.ask("/api/review/judgements", {
      method: "POST",
      headers: { "X-Reportedly-Name": "bea" },
      body: JSON.stringify({ subject: { kind: "claim", ...ref }, verdict: "negative" }),
    });
    localStorage.setItem("desk-blind", "yes");
    const { inHand } = await opened("bridge.2", desk);
    await waitFor(() => expect(within(inHand()).queryByText("rejected")).toBeNull());
    localStorage.removeItem("desk-blind");
    fireEvent(window, new Event("desk:coder"));
    expect(await within(inHand()).findByText("rejected")).toBeTruthy();
  });

  it("offers a reader nothing to judge", async () => {
    const desk = reviewDesk(SAMPLE, [], { auth: true, name: "rea", role: "reader" });
    const { inHand, user } = await opened("bridge.2", desk);
    expect(await within(inHand()).findByText(/may read, not judge/)).toBeTruthy();
    await user.keyboard("axe");
    expect(desk.sent).toEqual([]);
  });
});
