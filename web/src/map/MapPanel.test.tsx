import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { Desk, DeskContext } from "../api/desk";
import { INCIDENT_FILTERS, type IncidentFilters } from "../url/incidents";
import { FIRST_MAP, type MapState } from "../url/map";
import type { IncidentMap } from "./answers";
import MapPanel from "./MapPanel";
import { mapOf } from "./sample";

const PLACES: IncidentMap = {
  ...mapOf(
    { name: "Amara", lon: 37, lat: 36, incidents: 12, standing: { corroborated: 2, denied: 1 } },
    { name: "Syria", lon: 38, lat: 35, geo_precision: 3, radius_km: 380, incidents: 5 },
  ),
  unplaced: 412,
};
const HELD = {
  type: "FeatureCollection",
  on: "2019-05-21",
  first: "2019-05-01",
  last: "2019-05-21",
  unplaced: 0,
  features: [
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: [37, 36] },
      properties: {
        name: "Amara",
        text: "Amara",
        relation: null,
        geo_precision: 1,
        radius_km: 3,
        hold: "claimed",
        holder: { id: null, name: "the 3rd Corps", text: "the corps" },
        first: "2019-05-20",
        last: null,
        votes: [
          {
            telling: { article: "bulletin", claim: "c1", content: { text: "its men had captured Amara" } },
            change: "takes",
            party: null,
            denied: false,
            possible: false,
          },
        ],
        reasons: [{ what: "the 3rd Corps takes it", weight: 1 }],
      },
    },
  ],
};

function show(state: Partial<MapState> = {}) {
  const narrowed: Partial<IncidentFilters>[] = [];
  const states: MapState[] = [];
  const answers: Record<string, unknown> = {
    "/api/incidents/geo": PLACES,
    "/api/incidents/timeline": { unit: "day", bins: [], undated: 0 },
    "/api/picture/control/geo": HELD,
    "/api/basemap": { tiles: null },
  };
  const ask = async (path: Parameters<typeof fetch>[0]) =>
    Response.json(answers[String(path).split("?")[0] ?? ""] ?? { total: 0, items: [] });
  render(
    <DeskContext value={new Desk(ask)}>
      <MapPanel
        filters={INCIDENT_FILTERS.none}
        onNarrow={(change) => narrowed.push(change)}
        state={{ ...FIRST_MAP, at: { lon: 37, lat: 36, zoom: 7 }, ...state }}
        onState={(next) => states.push(next)}
        pointed={null}
        onPoint={() => undefined}
      />
    </DeskContext>,
  );
  return { narrowed, states };
}

beforeEach(() => {
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ type: "Topology", objects: {}, arcs: [] })));
  // Nothing is laid out here: the map is given a size.
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
});

describe("the map of incidents", () => {
  it("counts in words what it cannot show at a spot", async () => {
    show();
    expect(await screen.findByText("412 incidents have no place on the map.")).toBeDefined();
    expect(screen.getByText("5 incidents told of a whole region")).toBeDefined();
  });

  it("can be gone through without a pointer, and narrows the list by a place", async () => {
    const { narrowed } = show();
    const place = await screen.findByRole("button", {
      name: "Amara, 12 incidents, 2 from two origins or more, 1 denied",
    });
    await userEvent.setup().click(place);
    expect(narrowed).toEqual([{ place: ["Amara"] }]);
  });

  it("keeps in the address what it shows", async () => {
    const { states } = show();
    await userEvent.setup().click(await screen.findByRole("radio", { name: "Who is said to hold places" }));
    expect(states.at(-1)).toMatchObject({ layer: "control" });
  });
});

describe("the map of who is said to hold places", () => {
  it("tells the holder as said, and opens the claims it rests on", async () => {
    show({ layer: "control", day: "2019-05-21" });
    await userEvent
      .setup()
      .click(await screen.findByRole("button", { name: /^Amara claimed: the 3rd Corps/ }));
    const claim = screen.getByRole("link", { name: "“its men had captured Amara”" });
    expect(claim.getAttribute("href")).toBe("/article?id=bulletin&claim=c1");
    expect(screen.getByText("the 3rd Corps takes it (1)")).toBeDefined();
  });
});
