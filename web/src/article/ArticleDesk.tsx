import { useLayoutEffect, useMemo, useRef, useState } from "react";

import type { Article } from "../api/types";
import { numbered } from "../text/marks";
import { go } from "../url/location";
import { articleAddress } from "../url/route";
import { ArticleHead } from "./ArticleHead";
import { ArticleText } from "./ArticleText";
import { ClaimList } from "./ClaimList";
import { InHand } from "./InHand";
import { Legend } from "./Legend";
import { bringIntoView } from "./scroll";

interface Props {
  article: Article;
  /** The id of the claim in hand, as the address has it. */
  claim: string | null;
}

/** The text with its marks beside the list of claims; whichever is pointed at lights up in the other. */
export function ArticleDesk({ article, claim }: Props) {
  const claims = useMemo(() => numbered(article.claims), [article]);
  const [hovered, setHovered] = useState<number | null>(null);
  const desk = useRef<HTMLDivElement>(null);

  const inHand = claims.find((one) => one.claim.id === claim) ?? null;
  const number = inHand?.number ?? null;
  const lit = claims.find((one) => one.number === hovered) ?? inHand;
  // Going through claims leaves no steps: back leads out of the article.
  const addressOf = (next: number | null) =>
    articleAddress(article.id, claims.find((one) => one.number === next)?.claim.id);
  const take = (next: number | null) => {
    setHovered(null);
    go(addressOf(next), { replace: true });
  };

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
        />
      </main>
      <ClaimList
        claims={claims}
        inHand={number}
        missing={claim !== null && !inHand}
        onTake={take}
        onHover={setHovered}
      />
      {inHand && <InHand one={inHand} of={claims.length} onTake={take} />}
    </div>
  );
}
