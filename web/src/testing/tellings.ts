import type { Account, ActorRef, PlaceRef, SpeakerRef, Telling } from "../api/tellings";

/** Someone a claim names, of an invented war. */
export function actor(text: string, id: string | null = null, name: string | null = null): ActorRef {
  return { text, id, name, kind: null, country: null, loaded: false };
}

export function placeAt(name: string): PlaceRef {
  return {
    text: name,
    name,
    id: `geonames:${name}`,
    lat: null,
    lon: null,
    country: null,
    admin: [],
    relation: null,
    radius_km: null,
    geo_precision: null,
    inherited: false,
  };
}

function speaker(text: string): SpeakerRef {
  return { text, kind: "person", name: null, outlet: null };
}

interface Words {
  /** Who says it; the outlet in its own voice where nobody is. */
  by?: string;
  outlet?: string;
  published?: string;
  status?: Telling["status"];
  polarity?: Telling["polarity"];
}

/** A telling by its words. */
export function telling(content: string, words: Words = {}): Telling {
  const {
    by,
    outlet = "Harbour Post",
    published = "2024-03-11",
    status = "reported",
    polarity = "positive",
  } = words;
  const article = `${outlet} ${published}`;
  const span = { start: 0, end: content.length, text: content };
  return {
    article,
    claim: `${article}: ${content}`,
    outlet,
    published,
    source: null,
    chain: [...(by === undefined ? [] : [speaker(by)]), speaker(outlet)],
    status,
    polarity,
    modality: "actual",
    content: span,
    sentence: { ...span, text: `They say that ${content}.` },
    judged: [],
    trigger: span,
    type: "ASSAULT.shelling",
  };
}

/** The same as an account of an incident. */
export function account(
  content: string,
  origin: string,
  words: Words & { part?: Account["part"] } = {},
): Account {
  const { trigger, type: _type, ...reference } = telling(content, words);
  return { ...reference, origin, part: words.part ?? "news", triggers: [trigger], reasons: [] };
}
