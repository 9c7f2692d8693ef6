import { type ReactNode, useLayoutEffect, useMemo, useRef } from "react";

import type { Line } from "../api/types";
import { type Block, blocks } from "../text/layout";
import { attributionMarks, detailMarks, personsMarks, type PersonsWords, type Numbered } from "../text/marks";
import { utf16Offsets } from "../text/offsets";
import { placed, segments } from "../text/segments";
import type { Units } from "../text/selection";
import { SegmentRun } from "./SegmentRun";
import { spreadTags } from "./tags";
import { useSelected } from "./useSelected";

interface Props {
  text: string;
  lines: Line[];
  claims: Numbered[];
  /** The claim whose marks are shown in full; those of the others then step back. */
  lit: Numbered | null;
  inHand: number | null;
  addressOf: (number: number) => string;
  onTake: (number: number | null) => void;
  /** Words that persons have, or are putting, in place of the reader's. */
  persons?: readonly PersonsWords[];
  /** Where words selected in the text go; pressing words then takes no claim. */
  onSelect?: ((units: Units) => void) | null;
}

const NONE: readonly PersonsWords[] = [];

/** An article's text, laid out by its lines, with the claims' marks in it. */
export function ArticleText(props: Props) {
  const { text, lines, claims, lit, inHand, addressOf, onTake, persons = NONE, onSelect = null } = props;
  const offset = useMemo(() => utf16Offsets(text), [text]);
  const laid = useMemo(() => blocks(text, lines), [text, lines]);
  const attributions = useMemo(
    () => placed(text, claims.flatMap(attributionMarks), offset),
    [text, claims, offset],
  );
  const cut = useMemo(() => {
    const details = lit
      ? placed(text, [...detailMarks(lit), ...personsMarks(persons, lit.number)], offset)
      : [];
    return segments(
      laid.flatMap((block) => block.pieces),
      [...attributions, ...details],
    );
  }, [text, laid, attributions, lit, persons, offset]);

  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return undefined;
    const spread = () => spreadTags(element);
    spread();
    window.addEventListener("resize", spread);
    return () => window.removeEventListener("resize", spread);
  }, [cut]);

  useSelected(body, onSelect);

  const within = (block: Block) =>
    block.pieces.map((piece) => ({
      piece,
      run: cut.filter((segment) => segment.start >= piece.start && segment.end <= piece.end),
    }));

  return (
    <div className={lit ? "article-text has-lit" : "article-text"} ref={body}>
      {laid.map((block) => (
        <BlockElement key={block.pieces[0]?.start} block={block}>
          {within(block).map(({ piece, run }) => (
            <span key={piece.start} className={piece.kind === block.kind ? undefined : `run ${piece.kind}`}>
              {run.map((segment) => (
                <SegmentRun
                  key={segment.start}
                  words={text.slice(segment.start, segment.end)}
                  segment={segment}
                  lit={lit?.number ?? null}
                  inHand={inHand}
                  addressOf={addressOf}
                  onTake={onTake}
                  onPress={onSelect === null ? onTake : null}
                />
              ))}
            </span>
          ))}
        </BlockElement>
      ))}
    </div>
  );
}

const ELEMENTS: Readonly<Record<string, "h2" | "blockquote">> = {
  headline: "h2",
  subhead: "h2",
  "block-quote": "blockquote",
};

function BlockElement({ block, children }: { block: Block; children: ReactNode }) {
  const Element = ELEMENTS[block.kind] ?? "p";
  return <Element className={`line ${block.kind}${block.apart ? " apart" : ""}`}>{children}</Element>;
}
