import { useLayoutEffect, useMemo, useRef, useState } from "react";

import type { Article } from "../api/types";
import { withSelected } from "../review/correction";
import { decisionsOn, refOf } from "../review/decisions";
import { JudgeTold } from "../review/JudgeBar";
import { personsWords } from "../review/personsWords";
import { ShortcutHelp } from "../review/ShortcutHelp";
import { useShortcuts } from "../review/shortcuts";
import { fieldsOf } from "../review/fields";
import { numbered } from "../text/marks";
import { go } from "../url/location";
import { articleAddress } from "../url/route";
import { ArticleHead } from "./ArticleHead";
import { ArticleText } from "./ArticleText";
import { ClaimList } from "./ClaimList";
import { InHand } from "./InHand";
import { Legend } from "./Legend";
import { bringIntoView } from "./scroll";
import { articleShortcuts } from "./shortcuts";
import { useArticleReview } from "./useArticleReview";

interface Props {
  article: Article;
  /** The id of the claim in hand, as the address has it. */
  claim: string | null;
}

/** The text with its marks beside the list of claims; whichever is pointed at lights up in the other. */
export function ArticleDesk({ article, claim }: Props) {
  const claims = useMemo(() => numbered(article.claims), [article]);
  const [hovered, setHovered] = useState<number | null>(null);
  const [helping, setHelping] = useState(false);
  const desk = useRef<HTMLDivElement>(null);
  const review = useArticleReview(article, claim);

  const inHand = claims.find((one) => one.claim.id === claim) ?? null;
  const number = inHand?.number ?? null;
  const { doing, onDo } = review;
  const correction = doing?.what === "correct" && inHand ? doing.correction : null;
  const field = correction && inHand && fieldsOf(inHand.claim).find((one) => one.path === correction.path);
  const lit = (correction ? null : claims.find((one) => one.number === hovered)) ?? inHand;
  // Going through claims leaves no steps: back leads out of the article.
  const addressOf = (next: number | null) =>
    articleAddress(article.id, claims.find((one) => one.number === next)?.claim.id);
  const take = (next: number | null) => {
    setHovered(null);
    go(addressOf(next), { replace: true });
  };

  const { judgements } = review.judging;
  const persons = useMemo(
    () => (lit ? personsWords(decisionsOn(judgements, refOf(lit.claim)), correction) : []),
    [lit, judgements, correction],
  );
  const shortcuts = articleShortcuts(inHand?.claim ?? null, review, () => setHelping(true));
  useShortcuts(shortcuts);
  useLayoutEffect(() => {
    if (number !== null) bringIntoView(desk.current, number);
  }, [number]);

  return (
    <div className="reading" ref={desk}>
      <main id="main" tabIndex={-1}>
        <ArticleHead article={article} />
        <Legend claims={claims.length} />
        <ArticleText
          text={article.text}
          lines={article.lines}
          claims={claims}
          lit={lit}
          inHand={number}
          addressOf={addressOf}
          onTake={take}
          persons={persons}
          onSelect={
            correction && field && field.choices === null
              ? (units) =>
                  onDo({
                    what: "correct",
                    correction: withSelected(correction, review.window, units, field.several),
                  })
              : null
          }
        />
      </main>
      <ClaimList
        claims={claims}
        inHand={number}
        missing={claim !== null && !inHand}
        review={review}
        onTake={take}
        onHover={setHovered}
      />
      {inHand && <InHand one={inHand} of={claims.length} onTake={take} />}
      <JudgeTold judging={review.judging} />
      <ShortcutHelp shortcuts={shortcuts} open={helping} onClose={() => setHelping(false)} />
    </div>
  );
}
