import type { Account } from "../api/tellings";
import type { Incident, SlotValue, Told } from "../compare/incident";
import { voice } from "../words/chain";
import { account } from "./tellings";

// The shelling of a bakery, of an invented war, by four reports.
const POST = account("mortar shells hit a bakery, killing four", "outlet Harbour Post");
const DOCTOR = account("at least nine people were killed", "unnamed medical in Radio Maren 2024-03-12", {
  by: "a doctor",
  outlet: "Radio Maren",
  published: "2024-03-12",
});
const COUNCIL = account("11 were killed at the bakery", "source local council", {
  by: "the local council",
  outlet: "Radio Maren",
  published: "2024-03-12",
});
const COUNCIL_AGAIN = account("the bakery was hit twice", "source local council", {
  by: "the local council",
  outlet: "Upland Mail",
  published: "2024-03-14",
  part: "follow-up",
});
const FRONT = account("its gunners had fired on the town", "source northern front", {
  by: "the Northern Front",
  status: "denied",
  polarity: "negative",
  part: "denial",
});

function told(by: Account, words: string[], more: Partial<Told> = {}): Told {
  const { article, claim, outlet, published, origin } = by;
  return {
    article,
    claim,
    outlet,
    published,
    origin,
    voice: voice(by),
    says: null,
    words,
    inherited: [],
    ...more,
  };
}

function value(name: string, of: Told[], more: Partial<SlotValue> = {}): SlotValue {
  return { value: name, min: null, max: null, same: false, against: [], told: of, ...more };
}

export const BAKERY: Incident = {
  summary: {
    id: "2024-03-11-tarsen-shelling",
    type: "ASSAULT.shelling",
    headline: { article: POST.article, claim: POST.claim, text: POST.content.text },
    place: {
      text: "Tarsen",
      name: "Tarsen",
      lat: null,
      lon: null,
      country: null,
      geo_precision: null,
      radius_km: null,
    },
    earliest: "2024-03-11",
    latest: "2024-03-11",
    accounts: 5,
    articles: 3,
    outlets: ["Harbour Post", "Radio Maren", "Upland Mail"],
    camps: [],
    origins: 3,
    standing: ["corroborated", "contradicted"],
    accord: {},
    toll: { low: 4, best: null, high: 11, rule: "the least and the greatest that is said" },
    grade: "fair",
    actors: [],
    targets: [],
    part_of: "2024-03-tarsen-offensive",
    parts: [],
  } as unknown as Incident["summary"],
  accounts: [POST, DOCTOR, COUNCIL, COUNCIL_AGAIN, FRONT],
  slots: [
    {
      name: "place",
      accord: "agreed",
      why: "2 origins say what can be so at once",
      course: [],
      values: [
        value("Tarsen", [told(POST, [], { inherited: ["the town"] }), told(COUNCIL, ["Tarsen"])], {
          same: true,
        }),
      ],
    },
    {
      name: "actor",
      accord: "denied",
      why: "somebody denies it",
      course: [],
      values: [value("its gunners", [told(FRONT, ["its gunners"], { says: "denied" })])],
    },
    {
      name: "killed",
      accord: "different",
      why: "not all that is said can be so at once",
      course: [],
      values: [
        value("4", [told(POST, ["four"])], { min: 4, max: 4, against: ["at least 9", "11"] }),
        value("at least 9", [told(DOCTOR, ["at least nine"])], { min: 9, against: ["4"] }),
        value("11", [told(COUNCIL, ["11"])], { min: 11, max: 11, against: ["4"] }),
      ],
    },
  ],
  reasons: [
    { what: "same means: mortar", weight: 1.8 },
    { what: "days: apart", weight: -0.4 },
    { what: "3 origins, and a party is held responsible", weight: 1 },
  ],
};
