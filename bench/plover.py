"""Root types, given source and target, on the gold records of PLOVER's manual.

usage: python bench/plover.py [--shared DIR] [--first N] [--show]

Each record is a sentence with a source, a target and the type of what passes between them.  The sentence is coded as
``reportedly code`` does.  Among what the reader found, that is chosen which fits the record's source and target best,
then what the record marks as the event, then the surest; its root type is compared with the record's type, which has
no part in the choice.

PLOVER codes an accusation as an act between two parties; a record of ours holds what is accused, and the claim's
status tells that it was.  So a claim with the status of such an act stands for it, beside the events of its content.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import reportedly

Record = dict[str, Any]

# The records have the names of version 0.5b1; ours are those of 2023, as knowledge/event_types.yaml has them.
# That version has INVESTIGATE under ACCUSE; both we and the records tell it apart.
RENAMED = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "FIGHT": "ASSAULT"}
# Roots of ours that PLOVER has no type for; an event chosen with one of them counts as found and wrong.
OURS_ALONE = frozenset({"VIOLATE", "STATE", "DISPLACE", "OTHER"})
# Statuses that tell an act which PLOVER codes itself.
ACTS = {
    "accused": "ACCUSE",
    "condemned": "ACCUSE",
    "requested": "REQUEST",
    "threatened": "THREATEN",
    "warned": "THREATEN",
    "denied": "REJECT",
    # PLOVER's summary of types (2017): "offer, promise, or otherwise indicate willingness" to cooperate is AGREE.
    "promised": "AGREE",
}
# A promise of one of these is a threat: the same summary has threats of force, of penalties and of protest there.
HOSTILE = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION", "THREATEN"})
# "All cooperative actions reported in future tense" are AGREE, too, by the summary; it says nothing such of the others.
COOPERATIVE = frozenset({"CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"})

_TAG = re.compile(r"\((?P<tags>[A-Z]{3}(?:/[A-Z]{3})*):\s*|[()]")


@dataclass(frozen=True, slots=True)
class Found:
    """Something the reader found that a record may be about: an event, or the act that a claim's status tells."""

    root: str
    doers: tuple[reportedly.Span, ...]
    done_to: tuple[reportedly.Span, ...]
    trigger: reportedly.Span | None
    act: bool
    confidence: float


def entries(raw: str) -> tuple[list[Record], int]:
    """The file's entries that can be read, and how many cannot; one broken entry does not cost the others."""
    read, broken = [], 0
    for piece in re.split(r"(?m)^(?=\{)", raw)[1:]:
        try:
            read.append(json.loads(piece[: piece.rfind("}") + 1]))
        except ValueError:
            broken += 1
    return read, broken


def found_in(claims: Iterable[reportedly.Claim]) -> Iterator[Found]:
    """Everything in the claims that a record may be about."""
    for claim in claims:
        speakers = tuple(span for span in (claim.source, claim.source_ref) if span is not None)
        roots = [event.type.value.partition(".")[0] for event in claim.events]
        if claim.status in ACTS:
            hostile = claim.status == "promised" and any(root in HOSTILE for root in roots)
            parties = [span for event in claim.events for span in (*event.actor, *event.target, *event.place)]
            yield Found(
                root="THREATEN" if hostile else ACTS[claim.status],
                doers=speakers,
                done_to=(*parties, claim.content),
                trigger=claim.cue,
                act=True,
                confidence=claim.confidence,
            )
        for event, root in zip(claim.events, roots, strict=True):
            yield Found(
                root="AGREE" if claim.modality == "intended" and root in COOPERATIVE else root,
                # "Syria says it will not": the source is what the pronoun stands for.
                doers=(*event.actor, *speakers),
                # PLOVER takes a place that is struck or visited for the target.
                done_to=(*event.target, *event.place),
                trigger=event.trigger,
                act=False,
                confidence=event.confidence,
            )


def chosen(record: Record, found: Iterable[Found]) -> tuple[Found, float] | None:
    """What fits the record's parties best, and how well, from 0 to 2; ``None`` where nothing was found."""
    marks = marked(record, "EVT")
    ranked = [(fit(record, one), _touches(one.trigger, marks), one) for one in found]
    if not ranked:
        return None
    # Where an act and the event in its content fit as well, the record is about the act: PLOVER codes no content.
    best = max(ranked, key=lambda rank: (*rank[:2], rank[2].act, rank[2].confidence))
    return best[2], best[0]


def fit(record: Record, one: Found) -> float:
    """How far the record's source is among the doers and its target among those it is done to, each from 0 to 1."""
    sources, targets = parties(record, "source"), parties(record, "target")
    if not targets:  # "compound actors": both sides stand as sources, and who meets whom is left open
        return _share(sources, (*one.doers, *one.done_to))
    return _share(sources, one.doers) + _share(targets, one.done_to)


def parties(record: Record, side: str) -> list[set[str]]:
    """The words of each party named on one side."""
    named = record.get(side)
    texts = [one.get("actorText") or "" for one in named] if isinstance(named, list) else []
    return [words for words in map(_words, texts) if words]


def _share(named: Sequence[set[str]], spans: Iterable[reportedly.Span]) -> float:
    """The share of a party's words that the best span for it holds, on average over the parties."""
    held = [_words(span.text) for span in spans]
    best = [max((len(words & span) / len(words) for span in held), default=0.0) for words in named]
    return sum(best) / len(best) if best else 0.0


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", re.sub(r"['’]s\b", "", text.lower()))) - {"the", "of", "a", "an", "and"}


def marked(record: Record, tag: str) -> list[tuple[int, int]]:
    """Where the pieces stand in the text that the record's markup tags so.

    Markup and text differ in a few records, in spaces or a word, and some brackets are never closed: each piece is
    looked for in the text, and the occurrence nearest to where it stands in the markup is taken.
    """
    info = record.get("textInfo")
    markup = (info.get("markup") or "") if isinstance(info, dict) else str(info or "")
    plain, opened, pieces, at = "", list[tuple[str, int] | None](), list[tuple[int, str]](), 0
    for match in _TAG.finditer(markup):
        plain, at = plain + markup[at : match.start()], match.end()
        if match["tags"]:
            opened.append((match["tags"], len(plain)))
            continue
        last = opened.pop() if match[0] == ")" and opened else None
        if match[0] == "(":
            opened.append(None)
        if last is None:
            plain += match[0]
        elif tag in last[0].split("/"):
            pieces.append((last[1], plain[last[1] :]))
    return [place for start, words in pieces if (place := _nearest(record["text"], words, start))]


def _nearest(text: str, words: str, start: int) -> tuple[int, int] | None:
    pattern = r"\s+".join(map(re.escape, words.split()))
    places = [match.span() for match in re.finditer(pattern, text)] if pattern else []
    return min(places, key=lambda place: abs(place[0] - start), default=None)


def _touches(span: reportedly.Span | None, places: Iterable[tuple[int, int]]) -> bool:
    return span is not None and any(span.start < end and start < span.end for start, end in places)


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--first", type=int, help="only so many records of each type")
    parser.add_argument("--json", action="store_true", help="the share right of all alone, as JSON")
    parser.add_argument("--show", action="store_true", help="print each record that is not right, too")
    options = parser.parse_args()
    path = options.shared / "data" / "plover" / "PLOVER_GSR_CAMEO.txt"
    read, broken = entries(path.read_text(encoding="utf-8"))
    records = [record for record in read if record.get("text") and record.get("event")]
    if not options.json:
        print(
            f"left out: {broken} entries that cannot be read, {len(read) - len(records)} without a text or type"
        )
    if options.first is not None:
        records = list(_firsts(records, options.first))
    outcomes = list(_outcomes(records, show=options.show))
    if options.json:
        right = sum(root == wanted for wanted, root, _ in outcomes)
        print(json.dumps({"root type right": round(100 * right / len(outcomes), 1)}))
    else:
        _print(outcomes)


def _firsts(records: Iterable[Record], first: int) -> Iterator[Record]:
    seen: Counter[str] = Counter()
    for record in records:
        seen[record["event"]] += 1
        if seen[record["event"]] <= first:
            yield record


def _outcomes(records: Sequence[Record], *, show: bool) -> Iterator[tuple[str, str | None, float]]:
    """For each record its type, the root chosen or ``None``, and how well its parties fit."""
    # Numbered: the records' own ids are not all different.
    inputs = (
        reportedly.Article(id=f"plover-{number}", text=record["text"])
        for number, record in enumerate(records)
    )
    for record, coded in zip(records, reportedly.code_articles(inputs), strict=True):
        named: str = record["event"]
        wanted = RENAMED.get(named, named)
        best = chosen(record, found_in(coded.claims))
        root, fits = (best[0].root, best[1]) if best else (None, 0.0)
        if show and root != wanted:
            print(f"{record['id']}: {root or 'nothing'}, fit {fits:.1f}: {record['text']}")
        yield wanted, root, fits


def _print(outcomes: Sequence[tuple[str, str | None, float]]) -> None:
    roots = [root for _, root, _ in outcomes if root is not None]
    right = sum(root == wanted for wanted, root, _ in outcomes)
    fitting = [root == wanted for wanted, root, fits in outcomes if root is not None and fits > 0]
    alone = sum(root in OURS_ALONE for root in roots)
    print(f"records                                      {len(outcomes)}")
    print(f"with an event found                          {_percent(len(roots), len(outcomes))}")
    print(f"  typed as PLOVER has no type                {_percent(alone, len(roots))}")
    print(f"root right, given an event                   {_percent(right, len(roots))}")
    print(f"root right, given one that fits at all        {_percent(sum(fitting), len(fitting))}")
    print(f"root right, of all                           {_percent(right, len(outcomes))}\n")
    print(f"{'PLOVER':<12} {'records':>7} {'found':>6} {'right':>6} {'of all':>7}  taken for")
    for wanted, many in Counter(wanted for wanted, *_ in outcomes).most_common():
        got = Counter(root for gold, root, _ in outcomes if gold == wanted and root is not None)
        others = [f"{root} {n}" for root, n in got.most_common() if root != wanted][:4]
        share = f"{100 * got[wanted] / many:.0f} %"
        print(f"{wanted:<12} {many:>7} {got.total():>6} {got[wanted]:>6} {share:>7}  {', '.join(others)}")


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole if whole else 0:.1f} % ({part} of {whole})"


if __name__ == "__main__":
    main()
