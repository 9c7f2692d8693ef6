import type { PersonsWords } from "../text/marks";
import type { Correction } from "./correction";
import { type Decisions, meansNo } from "./decisions";
import { fieldWords } from "./fields";
import type { Judgement } from "./types";

/** The words of the text that persons have for fields of a claim, and those being put there now. */
export function personsWords(decisions: Decisions, correction: Correction | null): PersonsWords[] {
  const kept = [...decisions.fields].flatMap(([path, said]) =>
    path === correction?.path ? [] : said.filter(meansNo).flatMap((one) => wordsOf(path, one)),
  );
  const coming = correction
    ? correction.spans.map((span) => ({ label: `${fieldWords(correction.path)}: yours`, span }))
    : [];
  return [...kept, ...coming];
}

function wordsOf(path: string, { value, who }: Judgement): PersonsWords[] {
  const spans = Array.isArray(value) ? value : typeof value === "object" && value !== null ? [value] : [];
  return spans.map((span) => ({ label: `${fieldWords(path)}: ${who}`, span }));
}
