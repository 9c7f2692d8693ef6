import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Desk, DeskContext } from "../api/desk";
import { INCIDENT_FILTERS, type IncidentFilters } from "../url/incidents";
import { nextBin } from "./Histogram";
import { TimeStrip } from "./TimeStrip";
import { articlesBy } from "./useTimes";

const MONTHS = ["2020-01", "2020-02", "2020-03", "2020-04"];
const bins = MONTHS.map((month, at) => ({
  start: `${month}-01`,
  end: `${month}-${[31, 29, 31, 30][at]}`,
  incidents: at * 3,
  within: at,
  accounts: at * 5,
}));

const row = (day: string | null, articles: number) => ({ outlet: "Harbour Radio", day, articles });

function show(filters: Partial<IncidentFilters> = {}) {
  const narrowed: Partial<IncidentFilters>[] = [];
  const asked: string[] = [];
  const ask = async (path: Parameters<typeof fetch>[0]) => {
    asked.push(String(path));
    if (String(path).startsWith("/api/picture/coverage"))
      return Response.json({
        total: 1,
        items: [{ outlet: "Harbour Radio", day: "2020-03-04", articles: 2 }],
      });
    return Response.json({ unit: "month", bins, undated: 7 });
  };
  render(
    <DeskContext value={new Desk(ask)}>
      <TimeStrip
        filters={{ ...INCIDENT_FILTERS.none, ...filters }}
        onNarrow={(change) => narrowed.push(change)}
        day={null}
        onDay={() => undefined}
      />
    </DeskContext>,
  );
  return { narrowed, asked };
}

describe("the time strip", () => {
  it("is drawn over all of time, whatever part is chosen", async () => {
    const { asked } = show({ since: "2020-02-01", until: "2020-03-31", type: ["ASSAULT"] });
    await screen.findByText(/7 incidents undated/);
    expect(asked).toContain("/api/incidents/timeline?type=ASSAULT");
    expect(screen.getByRole("slider", { name: "First" }).getAttribute("aria-valuetext")).toBe("Feb 2020");
    expect(screen.getByRole("slider", { name: "Last" }).getAttribute("aria-valuetext")).toBe("Mar 2020");
  });

  it("is narrowed by the keys, a unit at a time", async () => {
    const user = userEvent.setup();
    const { narrowed } = show({ since: "2020-02-01", until: "2020-03-31" });
    (await screen.findByRole("slider", { name: "First" })).focus();
    await user.keyboard("{ArrowRight}");
    expect(narrowed.at(-1)).toEqual({ since: "2020-03-01", until: "2020-03-31" });
    screen.getByRole("slider", { name: "Last" }).focus();
    await user.keyboard("{End}");
    expect(narrowed.at(-1)).toEqual({ since: "2020-02-01", until: "2020-04-30" });
    await user.click(screen.getByRole("button", { name: "All days" }));
    expect(narrowed.at(-1)).toEqual({ since: "", until: "" });
  });

  it("tells days without any article, so that silence is not read as peace", async () => {
    show();
    expect(await screen.findByRole("img", { name: /3 months without any article/ })).toBeDefined();
  });
});

describe("play", () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("steps the window along, by its button and by the space bar", async () => {
    const { narrowed } = show({ since: "2020-01-01", until: "2020-02-29" });
    fireEvent.click(await screen.findByRole("button", { name: "Play" }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(narrowed.at(-1)).toEqual({ since: "2020-02-01", until: "2020-03-31" });
    fireEvent.click(screen.getByRole("button", { name: "Pause" }));
    const steps = narrowed.length;
    await vi.advanceTimersByTimeAsync(3000);
    expect(narrowed).toHaveLength(steps);
    fireEvent.keyDown(screen.getByRole("region", { name: "Time" }), { key: " " });
    expect(screen.getByRole("button", { name: "Pause" })).toBeDefined();
  });
});

it("a handle goes as far as its keys take it, and no farther than time", () => {
  expect(nextBin("ArrowLeft", 0, 40, "day")).toBe(0);
  expect(nextBin("PageUp", 3, 40, "day")).toBe(10);
  expect(nextBin("PageUp", 3, 40, "month")).toBe(15);
  expect(nextBin("End", 3, 40, "day")).toBe(39);
  expect(nextBin("x", 3, 40, "day")).toBeNull();
});

it("articles are counted by the bin that their day is in; without a day they are in none", () => {
  expect(
    articlesBy(bins, [row("2020-01-31", 2), row("2020-02-29", 1), row(null, 5), row("2019-01-01", 3)]),
  ).toEqual([2, 1, 0, 0]);
});
