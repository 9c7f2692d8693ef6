import { describe, expect, it } from "vitest";

import { actor, telling } from "../../testing/tellings";
import type { Tie } from "../rows";
import { edgeWords } from "./Drawing";
import { labelled } from "./labels";
import { lineOf, networkOf } from "./network";

const PERU = actor("Lima", "per", "Peru");
const BAND = actor("rebels", "band", "The Band");
const ARMY = actor("the army", "bol", "Army of Bolivia");

const tie = (
  kind: Tie["tie"],
  source: Tie["source"],
  target: Tie["target"],
  more: Partial<Tie> = {},
): Tie => ({
  source,
  target,
  tie: kind,
  help: null,
  words: [],
  materiel: [],
  earliest: null,
  latest: null,
  tellings: [telling(`${kind} it`, { by: "a witness" })],
  hedged: [],
  denied: [],
  ...more,
});

const DENIED = tie("supplies", PERU, BAND, { help: "arms", tellings: [], denied: [telling("it sent arms")] });

describe("the network of ties", () => {
  it("is laid out the same whenever the rows are", () => {
    const rows = [tie("supports", PERU, BAND), tie("fights", BAND, ARMY), DENIED];
    const places = () => networkOf(rows, 800).nodes.map(({ key, x, y }) => [key, x, y]);
    expect(places()).toEqual(places());
    for (const { x } of networkOf(rows, 800).nodes) expect(x).toBeGreaterThanOrEqual(0);
  });

  it("keeps a denied tie apart from one that is said", () => {
    const { edges } = networkOf([tie("supports", PERU, BAND), DENIED], 800);
    expect(edges.map(edgeWords).toSorted()).toEqual(["supports", "✕ supplies (arms): denied"]);
    const disputed = tie("fights", BAND, ARMY, { denied: [telling("no shot was fired")] });
    expect(networkOf([disputed], 800).edges.map(edgeWords)).toEqual(["✕ fights ×2, also denied"]);
  });

  it("counts voices, not tellings", () => {
    const one = telling("it backs them", { by: "a witness" });
    const other = telling("it stands by them", { by: "the mayor" });
    const [edge] = networkOf([tie("supports", PERU, BAND, { tellings: [one, one, other] })], 800).edges;
    expect(edge?.voices).toBe(2);
  });

  it("leaves to the table what has one end alone, and says how many", () => {
    const { edges, left } = networkOf([tie("supports", PERU, null), tie("supports", PERU, BAND)], 800);
    expect([edges.length, left]).toEqual([1, 1]);
  });

  it("draws two ties of one pair, and their labels, beside each other", () => {
    const network = networkOf([tie("supports", PERU, BAND), tie("fights", BAND, PERU)], 800);
    const [one, other] = network.edges.map((edge) => lineOf(edge, 10).at(0.5));
    expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(20);
    expect(labelled(network, edgeWords, 10).size).toBe(2);
  });
});
