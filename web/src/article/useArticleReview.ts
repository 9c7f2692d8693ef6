import { useMemo, useState } from "react";

import type { Article } from "../api/types";
import { useAnswer } from "../api/useAnswer";
import { decisionsOn } from "../review/decisions";
import { articleJudgementsPath } from "../review/paths";
import type { ArticleJudgements, Judgement } from "../review/types";
import { useJudging } from "../review/useJudging";
import { useCoder } from "../team/coder";
import { windowOn } from "../text/window";
import type { ArticleReview, Doing } from "./review";
import { useIncidentsOf } from "./useIncidentsOf";

const NONE: Judgement[] = [];

/** What persons decided on an article's claims, and what is being said about the one in hand. */
export function useArticleReview(article: Article, inHand: string | null): ArticleReview {
  const { body, stale, error } = useAnswer<ArticleJudgements>(articleJudgementsPath(article.id));
  const { name, blind } = useCoder();
  const all = stale || error ? NONE : (body?.items ?? NONE);
  const known = useMemo(() => (blind ? all.filter((one) => one.who === name) : all), [all, blind, name]);
  const judging = useJudging(known);
  const window = useMemo(() => windowOn(article.text), [article.text]);
  const [said, setSaid] = useState<{ about: string | null; doing: Doing | null }>({
    about: null,
    doing: null,
  });
  const incidents = useIncidentsOf(article.id);
  return {
    judging,
    window,
    // What was begun on another claim is not about this one.
    doing: said.about === inHand ? said.doing : null,
    onDo: (doing) => setSaid({ about: inHand, doing }),
    decisions: (claim) => decisionsOn(judging.judgements, { article: article.id, claim }),
    incidents,
  };
}
