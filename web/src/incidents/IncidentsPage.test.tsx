import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { deskOf, incident } from "../testing/incidents";
import { showPageOver } from "../testing/shown";

const MARKET = incident("market", {
  type: "ASSAULT.bombing",
  accounts: 27,
  outlets: ["Harbour Post", "Radio Maren"],
  origins: 14,
  standing: ["corroborated", "contradicted", "denied"],
  accord: {
    actor: "denied",
    happened: "contradicted",
    killed: "different",
    place: "agreed",
    time: "one-only",
  },
  toll: { low: 16, best: 39, high: 131, rule: "as the guide has it" },
  grade: "fair",
});
const ROAD = incident("road", { place: null, earliest: null, latest: null, part_of: "market" });

const address = (): string => window.location.pathname + window.location.search;
const row = (name: RegExp) => screen.findByRole("row", { name });
const show = (at: string, incidents = [MARKET, ROAD], kept = {}) => {
  const desk = deskOf(incidents, kept);
  showPageOver(desk.ask, at);
  return desk;
};

beforeEach(() => {
  // A list in a window that lays nothing out is as high as the window.
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});

describe("the incidents", () => {
  it("tell what is said to have happened, where, by whom, and where accounts part", async () => {
    show("/");
    await screen.findByRole("checkbox", { name: /Syria/ });
    const cells = within(await row(/fell on market/)).getAllByRole("gridcell");
    const told = cells.map((cell) => cell.textContent);
    expect(told[0]).toBe("2024-03-11 ");
    expect(told[1]).toContain("bombing the mayor → Harbour Post, reported “shells fell on market”");
    expect(told[2]).toBe("Tarsen Syria");
    expect(told[3]).toBe("27 accounts2 outlets14 origins");
    expect(told[4]).toBe("dead: 16–131 best 39");
    expect(told[5]).toBe(
      "✕ denied: who did it⊗ contradicted: whether it happened≠ different: killed= agreed: place",
    );
    expect(told[6]).toBe("fair");
    expect(screen.getByText("2 incidents")).toBeTruthy();
  });

  it("say what is not given and make nothing up", async () => {
    show("/");
    const cells = within(await row(/fell on road/)).getAllByRole("gridcell");
    expect(cells[0]?.textContent).toBe("day not given");
    expect(cells[1]?.textContent).toContain("part of a larger one");
    expect(cells[2]?.textContent).toBe("place not given");
    expect(cells[4]?.textContent).toBe("not given");
    expect(cells[5]?.textContent).toBe("◦ one origin only");
  });

  it("are narrowed by facets, which the address keeps, and widened by taking them away", async () => {
    const user = userEvent.setup();
    show("/");
    await user.click(await screen.findByRole("checkbox", { name: /^denied/ }));
    expect(await screen.findByText("1 incident")).toBeTruthy();
    expect(address()).toBe("/?standing=denied");
    await user.click(screen.getByRole("checkbox", { name: /^shelling/ }));
    expect(await screen.findByText("No incidents match these filters")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /Remove filter How it stands denied/ }));
    expect(await screen.findByText("1 incident")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear all filters" }));
    expect(await screen.findByText("2 incidents")).toBeTruthy();
    expect(address()).toBe("/");
  });

  it("are sorted by the columns' heads, which say how", async () => {
    const user = userEvent.setup();
    const { asked } = show("/", [ROAD, MARKET]);
    await row(/fell on road/);
    await user.click(screen.getByRole("button", { name: "accounts" }));
    await waitFor(() => expect(screen.getAllByRole("row")[1]?.textContent).toContain("fell on market"));
    expect(address()).toBe("/?sort=-accounts");
    expect(asked).toContain("/api/incidents?sort=-accounts&limit=50&offset=0");
    expect(screen.getByRole("columnheader", { name: /Told by/ }).getAttribute("aria-sort")).toBe(
      "descending",
    );
    await user.click(screen.getByRole("button", { name: "accounts" }));
    expect(address()).toBe("/?sort=accounts");
  });

  it("are searched by words and days", async () => {
    const user = userEvent.setup();
    show("/");
    await user.type(await screen.findByRole("searchbox", { name: "Words in its claims" }), "road{Enter}");
    expect(await screen.findByText("1 incident")).toBeTruthy();
    expect(address()).toBe("/?text=road");
  });

  it("show the columns that are chosen", async () => {
    const user = userEvent.setup();
    show("/");
    await user.click(await screen.findByRole("button", { name: /Columns/ }));
    await user.click(screen.getByRole("checkbox", { name: "Dead" }));
    expect(screen.queryByRole("columnheader", { name: "Dead" })).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "Who to whom" }));
    expect(screen.getByRole("columnheader", { name: "Who to whom" })).toBeTruthy();
    expect(address()).toBe("/?columns=days%2Cparties%2Cplace%2Ctold%2Caccords%2Cgrade");
  });

  it("have the map where the address asks for it, however narrow the window", async () => {
    vi.spyOn(window, "matchMedia").mockImplementation(
      () =>
        ({
          matches: false,
          addEventListener: vi.fn<() => void>(),
          removeEventListener: vi.fn<() => void>(),
        }) as never,
    );
    show("/?shown=map");
    expect(await screen.findByRole("region", { name: "Map and time" })).toBeTruthy();
    vi.mocked(window.matchMedia).mockRestore();
  });

  it("are handed out as files under the filters that are set", async () => {
    const user = userEvent.setup();
    show("/?standing=denied");
    await user.click(await screen.findByRole("button", { name: /Export/ }));
    expect(screen.getByRole("link", { name: "GeoJSON" }).getAttribute("href")).toBe(
      "/api/export/incidents.geojson?standing=denied&sort=-day",
    );
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("link", { name: "GeoJSON" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /Export/ }));
  });
});

describe("the grid", () => {
  const MANY = Array.from({ length: 120 }, (_, index) =>
    incident(`village ${String(index).padStart(3, "0")}`),
  );

  it("is gone through by keyboard, rows coming as they are wanted", async () => {
    const user = userEvent.setup();
    const { asked } = show("/", MANY);
    const first = await row(/village 000/);
    expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("121");
    expect(first.getAttribute("aria-rowindex")).toBe("2");
    first.focus();
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(document.activeElement?.textContent).toContain("village 001"));
    await user.keyboard("{End}");
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("121"));
    await user.keyboard("{Home}{ArrowRight}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("“shells fell on village 000”"));
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement?.getAttribute("role")).toBe("row");
    expect(asked).toContain("/api/incidents?sort=-day&limit=50&offset=0");
  });

  it("opens an incident by Enter, and comes back to its row", async () => {
    const user = userEvent.setup();
    show("/", MANY);
    (await row(/village 000/)).focus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    await waitFor(() => expect(document.activeElement?.textContent).toContain("village 002"));
    await user.keyboard("{Enter}");
    expect(address()).toBe("/incident?id=village+002");
    window.history.back();
    await waitFor(() => expect(document.activeElement?.textContent).toContain("village 002"));
    expect(address()).toBe("/");
  });
});

describe("what the incidents are made of", () => {
  it("is brought up to date where the casebook has changed", async () => {
    const user = userEvent.setup();
    const { asked } = show("/", [MARKET], { stale: true, judgements_since: 2 });
    expect(await screen.findByText(/has changed since these were made; 2 judgements since/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Bring up to date" }));
    await waitFor(() => expect(screen.queryByText(/has changed since/)).toBeNull());
    expect(asked).toContain("POST /api/kept");
  });

  it("says how to fill an empty casebook", async () => {
    show("/", []);
    expect(await screen.findByText("This casebook holds no incidents yet")).toBeTruthy();
    expect(screen.getByText("reportedly add FILE …")).toBeTruthy();
  });

  it("passes on what the desk refuses, with its remedy", async () => {
    const refusal = { detail: "both", what: "‘tomorrow’ is no date", remedy: "Write it as 2024-03-11" };
    showPageOver(async () => Response.json(refusal, { status: 400 }), "/?since=tomorrow");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("‘tomorrow’ is no date");
    expect(alert.textContent).toContain("Write it as 2024-03-11");
  });
});
