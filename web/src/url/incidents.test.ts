import { describe, expect, it } from "vitest";

import {
  COLUMNS,
  FIRST_INCIDENTS,
  INCIDENT_FILTERS,
  incidentsAddress,
  incidentsPath,
  readIncidents,
} from "./incidents";
import { loginAddress, readLogin } from "./login";

const next = (address: string) => readLogin(new URL(address, "http://desk.invalid").searchParams).next;
const read = (address: string) => readIncidents(new URL(address, "http://desk.invalid").searchParams);

describe("the incidents' address", () => {
  it("is bare where nothing is chosen", () => {
    expect(incidentsAddress()).toBe("/");
    expect(read("/")).toEqual(FIRST_INCIDENTS);
  });

  it("gives back all that was chosen", () => {
    const state = {
      ...FIRST_INCIDENTS,
      filters: { ...INCIDENT_FILTERS.none, type: ["ASSAULT"], outlet: ["A & B", "C"], bbox: "35,34,38,37" },
      sort: "-dead",
      panel: "closed",
      columns: ["days", "parties"],
    } as const;
    expect(read(incidentsAddress(state))).toEqual(state);
    expect(read(incidentsAddress({ columns: [] })).columns).toEqual([]);
    expect(read(incidentsAddress({ columns: COLUMNS })).columns).toEqual(COLUMNS);
  });

  it("takes what it does not know for nothing chosen", () => {
    expect(read("/?sort=-beauty&panel=ajar&columns=days,colour")).toEqual({
      ...FIRST_INCIDENTS,
      columns: ["days"],
    });
  });

  it("asks the desk for a stretch of what is found", () => {
    const filters = { ...INCIDENT_FILTERS.none, standing: ["denied"] };
    expect(incidentsPath(filters, { sort: "place", limit: 50, offset: 100 })).toBe(
      "/api/incidents?standing=denied&sort=place&limit=50&offset=100",
    );
  });
});

describe("the log-in's address", () => {
  it("leads back to where somebody wanted to go, within this desk alone", () => {
    expect(next(loginAddress({ next: "/incident?id=a&as=list" }))).toBe("/incident?id=a&as=list");
    for (const elsewhere of [
      "//elsewhere.example",
      "https://elsewhere.example",
      "/\\elsewhere.example",
      "x",
    ]) {
      expect(next(`/login?${new URLSearchParams({ next: elsewhere })}`)).toBe("/");
    }
  });
});
