import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import { showPageOver } from "../testing/shown";
import { text } from "../testing/text";
import { actor, placeAt, telling } from "../testing/tellings";
import { pictureAddress, type PictureState } from "../url/picture";

const ALLEGED = telling("the Front broke the truce", { by: "Port Ministry", status: "accused" });
const DENIAL = telling("it had broken the truce", {
  by: "the Front",
  status: "denied",
  polarity: "negative",
});
const FRONT = actor("the Front", "front", "Northern Front");
const SPELL = { earliest: "2024-03-10", latest: "2024-03-11" };

const BREACH = {
  said: "broken",
  agreement: "truce",
  kind: "ceasefire",
  of: null,
  accuser: { text: "Port Ministry", kind: null, name: null, outlet: null },
  accused: [FRONT],
  what: ["ASSAULT.shelling"],
  acts: [],
  counts: [],
  place: null,
  ...SPELL,
  tellings: [ALLEGED],
  denials: [DENIAL],
};
const WEEKS = [
  {
    monday: "2024-03-04",
    accuser: "",
    accused: "",
    agreement: "",
    alleged: 0,
    denied: 0,
    kept: 0,
    articles: 4,
    weeks: 1,
    tellings: [],
  },
  {
    monday: "2024-03-11",
    accuser: "Port Ministry",
    accused: "Northern Front",
    agreement: "ceasefire",
    alleged: 1,
    denied: 1,
    kept: 0,
    articles: 7,
    weeks: 1,
    tellings: [ALLEGED],
  },
];
const LOSS = {
  side: FRONT,
  who: { start: 0, end: 8, text: "fighters" },
  what: "killed",
  materiel: null,
  stand: "lost",
  min: 12,
  max: null,
  place: placeAt("Tarsen"),
  ...SPELL,
  named: null,
  part_of: null,
  incident: "2024-03-11-tarsen",
  claims: [],
  tellings: [telling("at least 12 fighters were killed")],
};
const HARM = {
  kind: "civilian-place",
  classes: ["hospital"],
  what: "ASSAULT.shelling",
  standing: "denied",
  actors: [],
  target: ["a hospital"],
  counts: [],
  places: [placeAt("Tarsen")],
  ...SPELL,
  tellings: [DENIAL],
};
const NAMING = [
  {
    voice: "Harbour Post",
    quoted: false,
    actor: FRONT,
    words: "rebels",
    loaded: false,
    count: 3,
    verbatim: 0,
    scare_quotes: 0,
    tellings: [ALLEGED],
  },
  {
    voice: "Port Ministry",
    quoted: true,
    actor: FRONT,
    words: "terrorists",
    loaded: true,
    count: 2,
    verbatim: 0,
    scare_quotes: 1,
    tellings: [DENIAL],
  },
];
const COVERAGE = [
  { outlet: "Harbour Post", day: "2024-03-11", articles: 7, claims: 30, found: 7, found_claims: 30 },
];

const VOTE = {
  telling: ALLEGED,
  place: placeAt("Tarsen"),
  change: "takes",
  party: FRONT,
  earliest: "2024-03-10",
  latest: "2024-03-10",
  share: null,
  denied: false,
  possible: false,
};
const CONTROL = {
  place: placeAt("Tarsen"),
  day: "2024-03-10",
  hold: "held",
  holder: FRONT,
  votes: [VOTE],
  fronts: [],
  reasons: [{ what: "told to be held", weight: 1 }],
};
const STRIPS = {
  total: 3,
  undated: 0,
  items: [
    {
      key: "geonames:Tarsen ",
      name: "Tarsen",
      days: [{ row: 5, day: "2024-03-10", hold: "held", holder: { id: "front", name: "Northern Front" } }],
    },
  ],
};

const ROWS: Readonly<Record<string, unknown[]>> = {
  control: [CONTROL],
  "control/whole": [{ ...CONTROL, votes: [VOTE, { ...VOTE, telling: DENIAL, denied: true }] }],
  "losses/whole": [{ ...LOSS, tellings: [...LOSS.tellings, DENIAL] }],
  breaches: [BREACH],
  "breaches/weekly": WEEKS,
  losses: [LOSS],
  harm: [HARM],
  naming: NAMING,
  coverage: COVERAGE,
  governance: [],
};

function shown(
  state: Partial<PictureState>,
  totals: Record<string, number> = {},
  other: Readonly<Record<string, unknown[]>> = {},
) {
  const asked: string[] = [];
  showPageOver(async (path) => {
    asked.push(String(path));
    const { pathname } = new URL(String(path), "http://desk.invalid");
    if (pathname.endsWith("/facets")) {
      return Response.json({
        outlet: [{ value: "Harbour Post", label: "Harbour Post", count: 1 }],
        place: [],
        party: [],
      });
    }
    const view = pathname.replace("/api/picture/", "");
    if (view === "control/strips") return Response.json(STRIPS);
    const items = other[view] ?? ROWS[view];
    return items
      ? Response.json({ total: totals[view] ?? items.length, items })
      : Response.json({}, { status: 404 });
  }, pictureAddress(state));
  return asked;
}

describe("the picture", () => {
  it("says in a sentence who is said to have broken what, by whose word, and who denies it", async () => {
    shown({ view: "breaches" });
    const short = await screen.findByRole("region", { name: "In short" });
    expect(text(short)).toMatch(
      /Northern Front is said to have broken the truce, by the word of Port Ministry, in Harbour Post \(accused\)\./,
    );
    expect(text(short)).toMatch(/✕ Denied by the Front\./);
  });

  it("sets breaches by week beside how much was read, a quiet week too", async () => {
    shown({ view: "breaches" });
    const table = await screen.findByRole("table", { name: /^Breaches alleged by week/ });
    const [, quiet, alleged] = within(table).getAllByRole("row");
    expect(text(quiet)).toMatch("2024-03-044–");
    expect(text(alleged)).toMatch(/2024-03-117.*1 alleged, 1 denied/);
  });

  it("opens the claims behind a number, as the address says, and leads on to the report", async () => {
    const user = userEvent.setup();
    shown({ view: "losses" });
    const table = await screen.findByRole("table", { name: "Losses of Northern Front, as claimed" });
    expect(text(table)).toMatch(/“fighters”.*at least 12/);
    await user.click(within(table).getByRole("button", { name: /^1 claim/ }));
    const drawer = await screen.findByRole("dialog");
    expect(text(drawer)).toMatch("1 of 7 articles read, of 1 outlet, tell of it");
    const link = within(drawer).getByRole("link", { name: /at least 12 fighters were killed/ });
    expect(new URL((link as HTMLAnchorElement).href).searchParams.get("claim")).toBe(LOSS.tellings[0]?.claim);
    expect(new URLSearchParams(window.location.search).get("opened")).not.toBeNull();
    await user.click(within(drawer).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("has the claims that a row came without once its number is opened", async () => {
    const user = userEvent.setup();
    const own = { ...LOSS, row: 7, cut: { tellings: { claims: 2, voices: 2 } } };
    const asked = shown({ view: "losses" }, {}, { losses: [own] });
    const table = await screen.findByRole("table", { name: "Losses of Northern Front, as claimed" });
    expect(text(table)).toMatch("Harbour Post and 1 more");
    await user.click(within(table).getByRole("button", { name: /^2 claims/ }));
    const drawer = await screen.findByRole("dialog");
    expect(await within(drawer).findByText(/Rests on 2 claims/)).toBeTruthy();
    expect(within(drawer).getAllByRole("listitem")).toHaveLength(2);
    expect(asked).toContain("/api/picture/losses/whole?row=7");
  });

  it("draws all places that are told of, fetches the votes of a box, and opens its claims", async () => {
    const user = userEvent.setup();
    shown({ view: "control" });
    const box = await screen.findByRole("button", {
      name: "Tarsen, 2024-03-10: held by Northern Front, as said",
    });
    expect(screen.getByText(/1 of 3 places are drawn/)).toBeTruthy();
    await user.hover(box);
    const inHand = screen.getByRole("region", { name: "The place and day in hand" });
    expect(await within(inHand).findByText(/told to be held/)).toBeTruthy();
    expect(text(inHand)).toMatch("not so, not counted");
    await user.click(box);
    const drawer = await screen.findByRole("dialog", { name: /^Tarsen, 2024-03-10/ });
    expect(await within(drawer).findByText(/Rests on 2 claims/)).toBeTruthy();
  });

  it("never shows what is denied as having happened", async () => {
    shown({ view: "harm" });
    const table = await screen.findByRole("table", { name: /^Harm to civilians/ });
    expect(text(table)).toMatch(/civilian place struck: hospital.*shelling denied/);
    expect(text(table)).toMatch("not given");
  });

  it("sets labels by voices, and marks those that judge and those in quotation marks of their own", async () => {
    shown({ view: "naming" });
    const table = await screen.findByRole("table", { name: "What each voice calls Northern Front" });
    expect(within(table).getByRole("columnheader", { name: "Port Ministry (quoted)" })).toBeTruthy();
    expect(text(within(table).getByRole("row", { name: /^terrorists judging/ }))).toMatch(
      /in quotation marks 1/,
    );
  });

  it("narrows by what is chosen, and takes the choice along to another view", async () => {
    const user = userEvent.setup();
    const asked = shown({ view: "losses" });
    await user.selectOptions(await screen.findByRole("combobox", { name: "Outlet" }), "Harbour Post");
    await screen.findByRole("button", { name: /^Remove filter Outlet Harbour Post/ });
    expect(asked.some((path) => path.startsWith("/api/picture/losses?outlet=Harbour+Post&"))).toBe(true);
    const other = screen.getByRole("link", { name: "Breaches" }) as HTMLAnchorElement;
    expect(other.href).toContain("outlet=Harbour+Post");
  });

  it("counts nothing beside a row where the days told of are not all there are", async () => {
    const user = userEvent.setup();
    shown({ view: "losses" }, { coverage: 900 });
    expect(await screen.findByText(/Read: more than 7 articles/)).toBeTruthy();
    const table = await screen.findByRole("table", { name: "Losses of Northern Front, as claimed" });
    await user.click(within(table).getByRole("button", { name: /^1 claim/ }));
    expect(text(await screen.findByRole("dialog"))).not.toMatch(/articles read/);
  });

  it("does not take silence for peace", async () => {
    shown({ view: "governance" });
    expect(await screen.findByText(/not to say that there was nothing/)).toBeTruthy();
    expect(screen.getByText(/A gap below may be one in what was read/)).toBeTruthy();
  });
});
