import type { Page } from "playwright-core";

import type { Article, Claim, Span } from "../src/api/types";

/** The characters that the page marks, by claim number and role, in the order of the text. */
export async function marksOnPage(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const marked: Record<string, string> = {};
    for (const segment of document.querySelectorAll<HTMLElement>("[data-marks]")) {
      const words = segment.querySelector(".chars")?.textContent ?? "";
      for (const mark of segment.dataset["marks"]?.split(" ") ?? [])
        marked[mark] = (marked[mark] ?? "") + words;
    }
    return marked;
  });
}

/** The article's text as the page has it, without the numbers and names it adds. */
export async function textOnPage(page: Page): Promise<string> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll(".article-text .chars"), (chars) => chars.textContent ?? "").join(
      "",
    ),
  );
}

/** The same of every claim's attribution by the record. */
export function marksByRecord(article: Article): Record<string, string> {
  return Object.assign({}, ...inOrder(article).map((claim, index) => attribution(claim, index + 1)));
}

/** The article's claims in the order in which the page numbers them. */
export function inOrder(article: Article): Claim[] {
  return article.claims.toSorted(
    (a, b) => a.content.start - b.content.start || a.content.end - b.content.end,
  );
}

/** Everything that the claim in hand marks, by the record. */
export function marksInHand(claim: Claim, number: number): Record<string, string> {
  const roles = ["actor", "target", "place", "time", "materiel"] as const;
  const named = claim.source_ref && claim.source_ref.start !== claim.source?.start ? [claim.source_ref] : [];
  return {
    ...attribution(claim, number),
    ...told(number, "naming", named),
    ...told(
      number,
      "trigger",
      claim.events.map((event) => event.trigger),
    ),
    ...told(
      number,
      "count",
      claim.events.flatMap((event) => event.counts.map((count) => count.span)),
    ),
    ...Object.assign(
      {},
      ...roles.map((role) =>
        told(
          number,
          role,
          claim.events.flatMap((event) => event[role]),
        ),
      ),
    ),
  };
}

function attribution(claim: Claim, number: number): Record<string, string> {
  return {
    ...told(number, "source", claim.source ? [claim.source] : []),
    ...told(number, "via", claim.via),
    ...told(number, "cue", claim.cue ? [claim.cue] : []),
    ...told(number, "content", [claim.content]),
  };
}

/** The characters under the spans, each character once. */
function told(number: number, role: string, spans: Span[]): Record<string, string> {
  const characters = new Map<number, string>();
  for (const span of spans) {
    Array.from(span.text).forEach((character, index) => characters.set(span.start + index, character));
  }
  const words = [...characters].toSorted(([a], [b]) => a - b).map(([, character]) => character);
  return words.length > 0 ? { [`${number}:${role}`]: words.join("") } : {};
}
