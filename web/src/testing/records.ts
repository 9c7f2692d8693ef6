import type { Article, Claim, ClaimEvent, Count, Line, Span } from "../api/types";

/** The span of some words of a text: in `where` if they stand there, else their first place in the text. */
export function spanOf(text: string, words: string, where: Span | null = null): Span {
  const inside = where ? text.indexOf(words, unitOffset(text, where.start)) : -1;
  const at = inside >= 0 ? inside : text.indexOf(words);
  if (at < 0) throw new Error(`The text does not hold “${words}”.`);
  const start = Array.from(text.slice(0, at)).length;
  return { start, end: start + Array.from(words).length, text: words };
}

/** Where a code point stands in UTF-16 units: the plain way, to test the page's way against. */
export function unitOffset(text: string, codePoint: number): number {
  return Array.from(text).slice(0, codePoint).join("").length;
}

type EventWords = Partial<Record<"actor" | "target" | "place" | "time" | "materiel", string[]>> & {
  trigger: string;
  type: ClaimEvent["type"];
  counts?: (Omit<Count, "span" | "who"> & { words: string; who?: string })[];
};

export interface ClaimWords {
  sentence: string;
  content: string;
  source?: string;
  ref?: string;
  via?: string[];
  cue?: string;
  status?: Claim["status"];
  polarity?: Claim["polarity"];
  modality?: Claim["modality"];
  events?: EventWords[];
}

type Facts = Partial<Pick<Article, "title" | "outlet" | "published" | "url" | "language">>;

/** An article from its lines ("" is a blank one) and the words of its claims. */
export function article(
  id: string,
  facts: Facts,
  lines: [Line["kind"] | "", string][],
  claims: ClaimWords[],
): Article {
  const text = lines.map(([, words]) => words).join("\n");
  const told = { title: null, outlet: null, published: null, url: null, language: null, ...facts };
  return {
    id,
    ...told,
    text,
    lines: lines
      .filter(([, words]) => words !== "")
      .map(([kind, words]): Line => ({ kind: kind || "body", span: spanOf(text, words) })),
    claims: claims.map((words, index) => claim(id, text, `${id}.${index}`, words, told)),
  };
}

function claim(
  articleId: string,
  text: string,
  id: string,
  words: ClaimWords,
  { outlet, published }: Pick<Article, "outlet" | "published">,
): Claim {
  const sentence = spanOf(text, words.sentence);
  const find = (part: string): Span => spanOf(text, part, sentence);
  return {
    article: articleId,
    id,
    sentence,
    content: find(words.content),
    source: words.source === undefined ? null : find(words.source),
    source_ref: words.ref === undefined ? null : spanOf(text, words.ref),
    via: (words.via ?? []).map(find),
    cue: words.cue === undefined ? null : find(words.cue),
    status: words.status ?? "reported",
    polarity: words.polarity ?? "positive",
    modality: words.modality ?? "actual",
    confidence: 0.86,
    events: (words.events ?? []).map((event) => eventOf(event, find)),
    outlet,
    published,
    derived_by: { reader: "rules", version: "0.1.0" },
    embedding: null,
  };
}

function eventOf(words: EventWords, find: (part: string) => Span): ClaimEvent {
  return {
    trigger: find(words.trigger),
    type: words.type,
    confidence: 0.8,
    actor: (words.actor ?? []).map(find),
    target: (words.target ?? []).map(find),
    place: (words.place ?? []).map(find),
    time: (words.time ?? []).map(find),
    materiel: (words.materiel ?? []).map(find),
    counts: (words.counts ?? []).map(({ words: number, who, ...count }) => ({
      ...count,
      span: find(number),
      who: who === undefined ? null : find(who),
    })),
  };
}
