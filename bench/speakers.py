"""How many sources are told by kind, and which are not: the coded articles' sources, with and without knowledge of actors.

usage: python bench/speakers.py [--shared DIR] [--unknown N] [--kind KIND]

Sources and vias are the coder's, in the parts dev and train.  Parties are resolved as they are in use.  ``--kind`` prints
every source of one kind, to read them over.
"""

from __future__ import annotations

import argparse
import collections
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from reportedly.knowledge.actors import actors as actor_knowledge
from reportedly.knowledge.outlets import Outlets, outlets
from reportedly.model import (
    Actor,
    Article,
    Claim,
    Coded,
    Derivation,
    Modality,
    Polarity,
    Span,
    Speaker,
    SpeakerKind,
    Status,
)
from reportedly.read import read
from reportedly.resolve.actors import Mention, actors
from reportedly.resolve.speakers import chain

Told = list[tuple[str, Speaker]]


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--unknown", type=int, default=15, help="how many of the commonest unknown to print")
    parser.add_argument("--kind", type=SpeakerKind, help="print every source of this kind")
    options = parser.parse_args()
    known = outlets()
    for part in ("dev", "train", "dev+train"):
        told = [each for one in part.split("+") for each in _told(options.shared / "corpus" / one, known)]
        for named, label in ((True, "parties resolved"), (False, "words alone")):
            _print(part, label, [pair for with_actors, pair in told if with_actors is named])
    both = [pair for with_actors, pair in told if with_actors]
    kinds = collections.Counter(speaker.kind for _, speaker in both)
    print("kinds:", ", ".join(f"{kind} {count}" for kind, count in kinds.most_common()))
    for wanted in filter(None, (SpeakerKind.UNKNOWN, options.kind)):
        most = options.unknown if wanted is SpeakerKind.UNKNOWN else None
        print(f"{wanted}:")
        words = collections.Counter(text for text, speaker in both if speaker.kind is wanted)
        for text, count in words.most_common(most):
            print(f"  {count:3d}  {text}")
    _credits(options.shared, known)


def _print(part: str, label: str, told: Told) -> None:
    kinds = [speaker.kind is not SpeakerKind.UNKNOWN for _, speaker in told]
    print(f"{part}: {len(told)} sources and vias, kind told {100 * sum(kinds) / len(told):.1f} % ({label})")


def _told(folder: Path, known: Outlets) -> Iterator[tuple[bool, tuple[str, Speaker]]]:
    knowledge = actor_knowledge()
    for path in sorted(folder.glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        article, claims = _article(document), [_claim(document, raw) for raw in document["claims"]]
        mentions = [mention for claim in claims for mention in _mentions(claim)]
        parties = actors(mentions, text=article.text, knowledge=knowledge, published=article.published)
        for claim in claims:
            for named, resolved in ((True, parties), (False, {})):
                yield from ((named, pair) for pair in _voices(claim, article, resolved, known))


def _voices(
    claim: Claim, article: Article, parties: Mapping[Span, Actor], known: Outlets
) -> Iterator[tuple[str, Speaker]]:
    for speaker in chain(claim, coded=Coded(article, (), ()), actors=parties, outlets=known):
        if speaker.span is not None:
            reference = claim.source_ref if speaker.span == claim.source else None
            yield speaker.span.text + (f" ← {reference.text}" if reference else ""), speaker


def _mentions(claim: Claim) -> Iterator[Mention]:
    if claim.source is not None:
        yield Mention(claim.source, "source", claim.sentence, refers=claim.source_ref)
    if claim.source_ref is not None:
        yield Mention(claim.source_ref, "source")
    for span in claim.via:
        yield Mention(span, "via", claim.sentence)


def _article(document: Mapping[str, Any]) -> Article:
    return Article(
        document["id"], document["text"], outlet=document["outlet"], published=document["published"] or None
    )


def _claim(document: Mapping[str, Any], raw: Mapping[str, Any]) -> Claim:
    start, end = document["sentences"][raw["sent"]]
    return Claim(
        article=document["id"],
        id=raw["id"],
        sentence=Span(start, end, document["text"][start:end]),
        content=Span(**raw["content"]),
        source=Span(**raw["source"]) if raw["source"] else None,
        source_ref=Span(**raw["source_ref"]) if raw["source_ref"] else None,
        via=tuple(Span(**span) for span in raw["via"]),
        cue=None,
        status=Status(raw["status"]),
        polarity=Polarity(raw["polarity"]),
        modality=Modality(raw["modality"]),
        confidence=1.0,
        events=(),
        outlet=document["outlet"],
        published=document["published"] or None,
        derived_by=Derivation("coder", "1"),
    )


def _credits(shared: Path, known: Outlets) -> None:
    """How many real articles have an outlet that is known, and how many say whose copy they are."""
    from reportedly.resolve.speakers import copied, publisher  # noqa: PLC0415

    lines = (shared / "data/fakes/articles.jsonl").read_text(encoding="utf-8").splitlines()
    found: collections.Counter[str] = collections.Counter()
    outlet = 0
    for line in lines:
        raw = json.loads(line)
        article = Article(raw["id"], raw["text"], outlet=raw.get("outlet"))
        outlet += publisher(article, outlets=known).outlet is not None
        found.update(str(each.outlet) for each in copied(read(article).lines, outlets=known))
    print(f"FA-KES: {len(lines)} articles, outlet known {outlet}; copy credited: {dict(found.most_common())}")


if __name__ == "__main__":
    main()
