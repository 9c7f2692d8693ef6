import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import type { Claim } from "../api/types";
import { reviewDesk } from "../testing/review";
import { BRIDGE_ARTICLE, PORT_ARTICLE, SAMPLE } from "../testing/sample";
import { showPageOver } from "../testing/shown";
import type { AgreementTold, ClaimShown, Difference, Judgement, QueueItem } from "./types";

const shownOf = (record: Claim, title = "A report"): ClaimShown => ({
  title,
  record,
  before: "What stood before. ",
  after: " What stood after.",
});

const at = (article: typeof BRIDGE_ARTICLE, index: number): Claim => {
  const found = article.claims[index];
  if (!found) throw new Error("There is no such claim.");
  return found;
};

const bare = { score: 1, doubt: 0.5, weight: 2, why: [{ what: "two outlets differ", weight: 1 }] };
const none = { fields: [], of: null, mentions: null, options: [], judged: 0 };

const CLAIM: QueueItem = {
  id: "claim-1",
  kind: "claim",
  subject: { kind: "claim", article: "bridge", claim: "bridge.2" },
  ...bare,
  ...none,
  claims: [shownOf(at(BRIDGE_ARTICLE, 2))],
  fields: [{ field: "status", machine: "denied", confidence: 0.41 }],
};

const PAIR: QueueItem = {
  id: "pair-1",
  kind: "pair",
  subject: {
    kind: "pair",
    left: { article: "bridge", claim: "bridge.4" },
    right: { article: "port", claim: "port.1" },
  },
  ...bare,
  ...none,
  claims: [shownOf(at(BRIDGE_ARTICLE, 4)), shownOf(at(PORT_ARTICLE, 1))],
};

const MENTION: QueueItem = {
  id: "mention-1",
  kind: "mention",
  subject: { kind: "mention", words: "the Republic", entity: null, article: null },
  ...bare,
  ...none,
  claims: [shownOf(at(PORT_ARTICLE, 0))],
  of: "actor",
  mentions: 3,
  options: [
    { id: "rep-gov", name: "Government of the Republic", detail: null },
    { id: "rep-army", name: "Army of the Republic", detail: "armed forces" },
  ],
};

const QUEUE = [CLAIM, PAIR, MENTION];

const opened = (address = "/review", desk = reviewDesk(SAMPLE, QUEUE)) => ({
  ...showPageOver(desk.ask, address),
  desk,
  user: userEvent.setup(),
});

const heading = (name: string) => screen.findByRole("heading", { level: 2, name });

describe("the queue", () => {
  it("lets somebody be unsure of words that the machine knows nobody by, and accept nobody", async () => {
    const { desk, user } = opened("/review", reviewDesk(SAMPLE, [MENTION]));
    await heading("Who or where is meant?");
    expect(screen.queryByRole("button", { name: /^As taken/ })).toBeNull();
    await user.keyboard("a");
    await user.keyboard("u");
    await screen.findByText("Nothing is left to judge here");
    expect(desk.sent.map(({ body }) => body)).toEqual([{ subject: MENTION.subject, verdict: "unsure" }]);
  });

  it("tells how much of it comes up later", async () => {
    opened("/review", reviewDesk(SAMPLE, [], {}, 200));
    const notice = await screen.findByText("Nothing is left to judge here");
    expect(notice.parentElement?.textContent).toContain("200 more come up when what is kept is made anew.");
  });

  it("is gone through by single keys alone, one item at a time", async () => {
    const { desk, user } = opened();
    await heading("Does the text say so?");
    expect(document.querySelector(".why-asked")?.textContent).toContain(
      "Asked because: two outlets differ (+1.0).",
    );
    expect(screen.getByText(/Least sure of: status denied \(41 %\)/)).toBeTruthy();
    await user.keyboard("a");
    await heading("One happening, or two?");
    await user.keyboard("x");
    await heading("Who or where is meant?");
    await user.keyboard("2");
    await screen.findByText("Nothing is left to judge here");
    expect(desk.sent.map(({ body }) => body)).toEqual([
      { subject: CLAIM.subject, verdict: "positive" },
      { subject: PAIR.subject, verdict: "negative" },
      {
        subject: { kind: "mention", words: "the Republic", entity: "rep-army", article: null },
        verdict: "positive",
      },
    ]);
  });

  it("takes the focus to the next item, and the last one back", async () => {
    const { desk, user } = opened();
    await heading("Does the text say so?");
    await user.keyboard("a");
    const next = await heading("One happening, or two?");
    expect(document.activeElement).toBe(next);
    await screen.findByText("1 judged by you, 2 to go · each by 2 coders");
    await user.keyboard("z");
    await heading("Does the text say so?");
    expect(desk.sent[1]?.path).toBe("/api/review/judgements/1/withdrawal");
    await screen.findByText("0 judged by you, 3 to go · each by 2 coders");
  });

  it("puts an item off, and takes one out of turn", async () => {
    const { desk, user } = opened();
    await heading("Does the text say so?");
    await user.keyboard("s");
    await heading("One happening, or two?");
    await user.click(screen.getByRole("button", { name: /“the Republic”/ }));
    await heading("Who or where is meant?");
    expect(desk.sent).toEqual([]);
  });

  it("comes back to an item whose judgement is refused", async () => {
    const desk = reviewDesk(SAMPLE, QUEUE);
    desk.refusal = { what: "The words have changed", remedy: "Reload the page" };
    const { user } = opened("/review", desk);
    await heading("Does the text say so?");
    await user.keyboard("a");
    expect((await screen.findByRole("alert")).textContent).toContain("The words have changed");
    await heading("Does the text say so?");
  });

  it("corrects a field of the claim before it is settled", async () => {
    const { desk, user } = opened();
    await heading("Does the text say so?");
    await user.keyboard("e");
    await user.click(screen.getByRole("button", { name: "First word: one word on" }));
    await user.click(screen.getByRole("button", { name: "Keep" }));
    await screen.findByText("“spokesman for the Northern Front”");
    const { source } = at(BRIDGE_ARTICLE, 2);
    expect(desk.sent[0]?.body).toMatchObject({
      subject: { kind: "field", field: "source" },
      value: { start: (source?.start ?? 0) + 2, end: source?.end },
    });
    await heading("Does the text say so?");
    await user.keyboard("a");
    await heading("One happening, or two?");
  });

  it("shows two accounts side by side with what each tells and does not", async () => {
    opened("/review?kind=pair", reviewDesk(SAMPLE, [PAIR]));
    await heading("One happening, or two?");
    const side = screen.getByRole("region", { name: "Radio Maren" });
    expect(side.textContent).toContain("whatdestruction");
    expect(side.textContent).toContain("wherenot given");
  });

  it("is judged under another name where nobody logs in", async () => {
    const { desk, user } = opened();
    await heading("Does the text say so?");
    await user.click(screen.getByRole("button", { name: "another name" }));
    await user.clear(screen.getByRole("textbox", { name: "Judge as" }));
    await user.keyboard("bea{Enter}");
    expect(await screen.findByText("bea")).toBeTruthy();
    await heading("Does the text say so?");
    await user.keyboard("u");
    await waitFor(() => expect(desk.sent).toHaveLength(1));
    expect(desk.judgements[0]?.who).toBe("bea");
  });
});

describe("what was judged", () => {
  it("is listed with whether it holds, and can be taken back", async () => {
    const desk = reviewDesk(SAMPLE, QUEUE);
    const { user } = opened("/review", desk);
    await heading("Does the text say so?");
    await user.keyboard("x");
    await heading("One happening, or two?");
    const one = desk.judgements[0];
    if (one) desk.judgements[0] = { ...one, anchor: "lost", effect: "lost" };
    await user.click(screen.getByRole("link", { name: "Judged" }));
    const table = await screen.findByRole("table");
    expect(within(table).getByText("rejected")).toBeTruthy();
    expect(within(table).getByText("lost: its words are gone")).toBeTruthy();
    await user.click(
      within(table).getByRole("button", { name: "Take back the judgement of amal, 3 May 2026" }),
    );
    expect(await within(table).findByText("withdrawn")).toBeTruthy();
  });

  it("is asked for by who, what and standing, all in the address", async () => {
    const { user } = opened("/review?sheet=history");
    await user.selectOptions(await screen.findByRole("combobox", { name: "On" }), "field");
    await user.click(screen.getByRole("checkbox", { name: "without those withdrawn" }));
    await user.type(screen.getByRole("textbox", { name: "Who" }), "bea{Enter}");
    expect(window.location.search).toBe("?sheet=history&kind=field&who=bea&standing=yes");
  });

  it("is saved as a file, and brought in from one, line by line", async () => {
    const desk = reviewDesk(SAMPLE);
    desk.others["/api/review/judgements.jsonl"] = {
      added: 1,
      already: 2,
      refused: [{ line: 4, what: "No such claim", remedy: "Add the article first" }],
    };
    const { user } = opened("/review?sheet=history", desk);
    const save = await screen.findByRole("link", { name: "Save all judgements" });
    expect(save.getAttribute("href")).toBe("/api/review/judgements.jsonl");
    const file = new File(['{"who":"bea"}\n'], "judgements.jsonl");
    await user.upload(screen.getByLabelText(/Bring in a file/), file);
    expect(await screen.findByText(/1 judgement brought in, 2 there already, 1 line refused/)).toBeTruthy();
    expect(screen.getByText("Line 4: No such claim. Add the article first")).toBeTruthy();
    expect(desk.sent[0]?.method).toBe("POST");
  });
});

const judged = (
  key: number,
  who: string,
  verdict: Judgement["verdict"],
  value: Judgement["value"] = null,
): Judgement => ({
  key,
  who,
  when: "2026-05-03T09:00:00+00:00",
  subject: { kind: "field", article: "bridge", claim: "bridge.2", field: "status" },
  verdict,
  value,
  machine: "denied",
  reason: null,
  adjudicates: false,
  withdrawn: false,
  withdrawal: null,
  anchor: "same",
  now: null,
  effect: "disputed",
  name: null,
});

const overall = {
  field: "all",
  items: 12,
  judgements: 24,
  alpha: 0.62,
  low: 0.31,
  high: 0.9,
  percent: 83.3,
  confusion: [{ one: "negative", other: "positive", count: 2 }],
};

const TOLD: AgreementTold = {
  coders: ["amal", "bea"],
  overall,
  fields: [{ ...overall, field: "events.type", alpha: null, low: null, high: null }],
};

const DIFFERENCE: Difference = {
  subject: { kind: "field", article: "bridge", claim: "bridge.2", field: "status" },
  claims: [shownOf(at(BRIDGE_ARTICLE, 2))],
  judgements: [judged(1, "amal", "positive"), judged(2, "bea", "negative", "unclear")],
  decided: null,
};

const agreed = (role: "editor" | "coder" = "editor") => {
  const made = reviewDesk(SAMPLE, [], { role });
  made.others["/api/review/agreement"] = TOLD;
  made.others["/api/review/differences"] = { total: 1, open: 1, items: [DIFFERENCE] };
  return made;
};

describe("agreement", () => {
  it("tells alpha with its interval and n, per cent, and the answers given", async () => {
    opened("/review?sheet=agreement", agreed());
    const everything = (await screen.findByRole("rowheader", { name: "everything" })).closest("tr");
    expect(everything?.textContent).toContain("12 items");
    expect(everything?.textContent).toContain("0.62");
    expect(everything?.textContent).toContain("0.31 to 0.90");
    expect(everything?.textContent).toContain("83 %");
    expect(everything?.textContent).toContain("negativepositive2");
    const field = screen.getByRole("rowheader", { name: "kind of event" }).closest("tr");
    expect(field?.textContent).toContain("not defined");
  });

  it("has an editor decide where coders part", async () => {
    const { desk: made, user } = opened("/review?sheet=agreement", agreed());
    await screen.findByRole("heading", { name: "Where coders part" });
    expect(screen.getByText("machine, status: denied")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Let it stand: unclear" }));
    expect(made.sent[0]?.body).toEqual({
      subject: DIFFERENCE.subject,
      verdict: "negative",
      adjudicate: true,
      value: "unclear",
    });
    expect((await screen.findByText(/^Decided:/)).textContent).toContain("unclear");
  });

  it("leaves a coder to look at it", async () => {
    opened("/review?sheet=agreement", agreed("coder"));
    expect(await screen.findByText("An editor decides where coders part.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Let it stand/ })).toBeNull();
  });
});
