import type { ReactNode } from "react";

import type { Placed, Segment } from "../text/segments";
import { isPlain } from "../url/location";

interface Props {
  words: string;
  segment: Segment;
  lit: number | null;
  inHand: number | null;
  /** The address of a claim in its article, by its number. */
  addressOf: (number: number) => string;
  onTake: (number: number | null) => void;
  /** Where pressing the words leads; nowhere while words are selected for a correction. */
  onPress: ((number: number | null) => void) | null;
}

/**
 * A run of the text under its marks.  The text is a node of its own, so that no label or number of the
 * page gets between the article's characters.
 */
export function SegmentRun({ words, segment, lit, inHand, addressOf, onTake, onPress }: Props) {
  if (segment.marks.length === 0) return <Chars at={segment.start}>{words}</Chars>;
  const own = segment.marks.filter((mark) => mark.number === lit);
  const seen = lit === null ? segment.marks : own;
  const takers = takersOf(segment);
  return (
    <>
      {segment.begins
        .filter((mark) => mark.role === "content")
        .map(({ number }) => (
          <ClaimNumber
            key={number}
            number={number}
            href={addressOf(number)}
            lit={number === lit}
            inHand={number === inHand}
            onTake={onTake}
          />
        ))}
      {/* Every claim can be taken by its number and in the list; pressing its words is a short cut. */}
      <span
        className={`segment${seen.length === 0 ? " other" : ""}${own.length > 0 ? " lit" : ""}`}
        data-marks={segment.marks.map((mark) => `${mark.number}:${mark.role}`).join(" ")}
        title={lit === null ? tip(segment.marks) : undefined}
        onClick={() => {
          if (window.getSelection()?.isCollapsed ?? true) onPress?.(nextTaker(takers, inHand));
        }}
      >
        <Shapes roles={[...new Set(seen.map((mark) => mark.role))]} at={segment.start}>
          {words}
        </Shapes>
        <Tag marks={segment.begins.filter((mark) => mark.number === lit)} />
      </span>
    </>
  );
}

interface NumberProps {
  number: number;
  href: string;
  lit: boolean;
  inHand: boolean;
  onTake: (number: number) => void;
}

/** A claim's number before its content: the way to it, and its address. */
function ClaimNumber({ number, href, lit, inHand, onTake }: NumberProps) {
  return (
    <a
      href={href}
      className={lit ? "claim-number lit" : "claim-number"}
      aria-label={`Claim ${number}`}
      aria-current={inHand ? "true" : undefined}
      onClick={(click) => {
        if (!isPlain(click)) return;
        click.preventDefault();
        onTake(number);
      }}
    >
      {number}
    </a>
  );
}

/** Words under the shapes of their roles, one element a role, so that every shape shows. */
function Shapes({ roles, at, children }: { roles: string[]; at: number; children: string }) {
  return roles.reduceRight<ReactNode>(
    (inside, role) => <span className={`mark ${role}`}>{inside}</span>,
    <Chars at={at}>{children}</Chars>,
  );
}

/** Characters of the text, and where they begin in it (in UTF-16 units). */
function Chars({ at, children }: { at: number; children: string }) {
  return (
    <span className="chars" data-at={at}>
      {children}
    </span>
  );
}

/** The names of the marks that begin here, above the line. */
function Tag({ marks }: { marks: Placed[] }) {
  if (marks.length === 0) return null;
  // Two places may begin with the same word: one name tells of both.
  const named = [...new Map(marks.map((mark) => [`${mark.role} ${mark.label}`, mark])).values()];
  return (
    <span className="tag" aria-hidden="true">
      {named.map((mark) => (
        <span key={`${mark.role} ${mark.label}`} className={`name ${mark.role}`}>
          {mark.label}
        </span>
      ))}
    </span>
  );
}

/** The claims whose words these are: first those with the shortest mark here. */
function takersOf(segment: Segment): number[] {
  return [...new Set(segment.marks.toReversed().map((mark) => mark.number))];
}

/** Pressing the same words again goes on to the next claim that marks them. */
function nextTaker(takers: number[], inHand: number | null): number | null {
  const at = inHand === null ? -1 : takers.indexOf(inHand);
  return takers[(at + 1) % takers.length] ?? null;
}

function tip(marks: Placed[]): string {
  return marks.map((mark) => `${mark.label} of claim ${mark.number}`).join(", ");
}
