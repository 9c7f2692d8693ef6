import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { expect, it } from "vitest";

import { Desk, DeskContext } from "../api/desk";
import { MeProvider } from "../api/me";
import type { Account } from "../api/tellings";
import { reviewDesk } from "../testing/review";
import { SAMPLE } from "../testing/sample";
import type { Incident } from "./incident";
import { JudgeIncident } from "./JudgeIncident";
import { JudgePair } from "./JudgePair";

const account = (article: string, claim: string): Account => ({
  article,
  claim,
  outlet: "Harbour Post",
  published: "2024-03-11",
  source: null,
  chain: [],
  status: "stated",
  polarity: "positive",
  modality: "actual",
  content: { start: 0, end: 5, text: `words of ${claim}` },
  sentence: { start: 0, end: 5, text: "words" },
  judged: [],
  part: "news",
  origin: "outlet Harbour Post",
  triggers: [],
  reasons: [],
});

const incident = {
  summary: { id: "one" },
  accounts: [
    account("bridge", "b.1"),
    account("bridge", "b.2"),
    account("port", "p.1"),
    account("port", "p.2"),
  ],
  slots: [],
  reasons: [],
} as unknown as Incident;

const shown = (view: ReactNode, desk = reviewDesk(SAMPLE)) => {
  render(
    <DeskContext value={new Desk(desk.ask)}>
      <MeProvider>{view}</MeProvider>
    </DeskContext>,
  );
  return { desk, user: userEvent.setup() };
};

const bodies = (desk: ReturnType<typeof reviewDesk>) => desk.sent.map((one) => one.body);

const pair = (claim: string, article: string) => ({
  subject: { kind: "pair", left: { article, claim }, right: { article: "bridge", claim: "b.2" } },
  verdict: "negative",
});

it("sets an account apart from the first of each other report, and of its own", async () => {
  const { desk, user } = shown(<JudgeIncident incident={incident} />);
  await user.click(screen.getByText("One happening, or not: judge it"));
  const [, second] = screen.getAllByRole("button", { name: "Not the same happening" });
  if (!second) throw new Error("There is no second account.");
  await user.click(second);
  await screen.findByText("set apart from the rest");
  expect(bodies(desk)).toEqual(expect.arrayContaining([pair("p.1", "port"), pair("b.1", "bridge")]));
  expect(desk.sent).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "take back" }));
  await waitFor(() => expect(screen.queryByText("set apart from the rest")).toBeNull());
});

it("finds another incident by its words and says that it is the same", async () => {
  const desk = reviewDesk(SAMPLE);
  desk.others["/api/incidents"] = {
    total: 1,
    items: [
      {
        id: "two",
        type: "ASSAULT.shelling",
        place: null,
        earliest: null,
        latest: null,
        headline: { article: "port", claim: "port.1", text: "two fuel depots were destroyed" },
      },
    ],
  };
  const { user } = shown(<JudgeIncident incident={incident} />, desk);
  await user.click(screen.getByText("One happening, or not: judge it"));
  await user.type(screen.getByRole("searchbox", { name: "Words in its claims" }), "depots{Enter}");
  await user.click(await screen.findByRole("button", { name: "The same happening" }));
  await screen.findByText("one happening");
  expect(bodies(desk)).toEqual([
    {
      subject: {
        kind: "pair",
        left: { article: "bridge", claim: "b.1" },
        right: { article: "port", claim: "port.1" },
      },
      verdict: "positive",
    },
  ]);
});

it("judges two accounts, and shows what was judged whichever stood left", async () => {
  const [left, right] = [
    { article: "bridge", claim: "b.1" },
    { article: "port", claim: "p.1" },
  ];
  const desk = reviewDesk(SAMPLE);
  await desk.ask("/api/review/judgements", {
    method: "POST",
    headers: { "X-Reportedly-Name": "bea" },
    body: JSON.stringify({ subject: { kind: "pair", left: right, right: left }, verdict: "negative" }),
  });
  const { user } = shown(<JudgePair left={left} right={right} />, desk);
  await user.click(screen.getByText("Same happening?"));
  expect(await screen.findByText("not the same happening")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "The same" }));
  expect(await screen.findByText("one happening")).toBeTruthy();
});
