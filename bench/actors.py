"""How many of the coded articles' actors, targets and speakers are resolved, and by what.

usage: python bench/actors.py [--shared DIR] [--show N] [--sample N [--seed S]] [--skeletons] [--focus]

Takes every span that the coded corpus (dev and train) marks as actor, target, source or source_ref, resolves those of an
article together, and prints the shares resolved to a known actor (id), to a kind and country, to a kind alone, left open –
and the commonest left open.  A target that is the event's place as well is told apart: it is nobody.

``--sample`` prints spans with their sentence and what was made of them, to be judged by hand.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reportedly.knowledge.actor_names import skeleton
from reportedly.knowledge.actors import Actors, NameKind, actors
from reportedly.model import Actor, EventType, Span
from reportedly.resolve.actors import Mention
from reportedly.resolve.actors import actors as resolved
from reportedly.resolve.actors.document import document


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--show", type=int, default=25, metavar="N", help="the N commonest left open")
    parser.add_argument("--sample", type=int, metavar="N", help="print N spans to judge by hand")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--skeletons", action="store_true", help="how many share a skeleton, by its length")
    parser.add_argument(
        "--focus", action="store_true", help="print the country each article is taken to be about"
    )
    options = parser.parse_args()
    knowledge = actors()
    if options.skeletons:
        _skeletons(knowledge)
        return
    start = time.perf_counter()
    found = [(document, list(_resolved(document, knowledge))) for document in _documents(options.shared)]
    seconds = time.perf_counter() - start
    if options.focus:
        _focus(found, knowledge)
    elif options.sample:
        _sample(found, options.sample, options.seed)
    else:
        _figures(found, options.show, seconds)


Found = list[tuple[dict[str, Any], list[tuple[Mention, Actor]]]]


def _documents(shared: Path) -> Iterator[dict[str, Any]]:
    for part in ("dev", "train"):
        for path in sorted((shared / "corpus" / part).glob("*.json")):
            yield json.loads(path.read_text(encoding="utf-8"))


def _resolved(document: dict[str, Any], knowledge: Actors) -> Iterator[tuple[Mention, Actor]]:
    told = list(_mentions(document))
    made = resolved(told, text=document["text"], knowledge=knowledge, published=document["published"] or None)
    yield from ((mention, made[mention.span]) for mention in told)


def _mentions(document: dict[str, Any]) -> Iterator[Mention]:
    text = document["text"]
    for claim in document["claims"]:
        start, end = document["sentences"][claim["sent"]]
        sentence = Span(start, end, text[start:end])
        source, ref = (_span(claim[key]) if claim[key] else None for key in ("source", "source_ref"))
        if source is not None:
            yield Mention(source, "source", sentence, refers=ref)
        if ref is not None:
            yield Mention(ref, "source_ref")
        for event in claim["events"]:
            places = {_span(place) for place in event["place"]}
            for role in ("actor", "target"):
                for span in map(_span, event[role]):
                    kind = EventType(event["type"])
                    yield Mention(
                        span, role, sentence, speaker=ref or source, event=kind, place=span in places
                    )


def _span(raw: dict[str, Any]) -> Span:
    return Span(raw["start"], raw["end"], raw["text"])


def _how(mention: Mention, actor: Actor) -> str:
    if actor.id is not None:
        return "id"
    if mention.place:
        return "place"
    if actor.kind is not None or actor.sector is not None:
        return "kind and country" if actor.country else "kind"
    return "tie" if actor.allies else "open"


def _figures(found: Found, show: int, seconds: float) -> None:
    by_role: dict[str, Counter[str]] = defaultdict(Counter)
    left: dict[str, Counter[str]] = defaultdict(Counter)
    for _, told in found:
        for mention, actor in told:
            how = _how(mention, actor)
            by_role[mention.role][how] += 1
            if how in {"open", "kind"}:
                left[f"{mention.role} {how}"][mention.span.text] += 1
    columns = ("id", "kind and country", "kind", "tie", "open", "place")
    print(f"{'':12}" + "".join(f"{name:>18}" for name in (*columns, "spans")))
    for role, counts in by_role.items():
        parties = sum(counts.values()) - counts["place"]
        shares = [
            f"{100 * counts[how] / parties:.1f} %" if how != "place" else str(counts[how]) for how in columns
        ]
        print(f"{role:12}" + "".join(f"{share:>18}" for share in shares) + f"{parties:>18}")
    spans = sum(len(told) for _, told in found)
    print(f"{spans} spans of {len(found)} articles in {seconds:.2f} s: {spans / seconds:.0f} a second")
    loaded = Counter(
        "resolved" if actor.id else "left open" for _, told in found for _, actor in told if actor.loaded
    )
    print("loaded:", ", ".join(f"{how} {count}" for how, count in loaded.items()))
    for kind, counts in left.items():
        print(f"\n{kind}: {sum(counts.values())}")
        print(" | ".join(f"{text} ×{count}" for text, count in counts.most_common(show)))


def _sample(found: Found, size: int, seed: int) -> None:
    told = [(document, mention, actor) for document, each in found for mention, actor in each]
    spans = {
        (document["id"], mention.span.start, mention.span.end): (document, mention, actor)
        for document, mention, actor in told
    }
    chosen = random.Random(seed).sample(sorted(spans), min(size, len(spans)))
    for key in chosen:
        document, mention, actor = spans[key]
        text = document["text"]
        around = f"{text[max(0, mention.span.start - 90) : mention.span.start]}[[{mention.span.text}]]{text[mention.span.end : mention.span.end + 60]}"
        print(f"{key[0]} {mention.role} {document['published']}: {' '.join(around.split())}")
        print(
            f"    → {actor.id} {actor.kind} {actor.country} {actor.name} loaded={actor.loaded} {actor.confidence}"
        )
        print("      " + "; ".join(f"{reason.what} ({reason.weight:+})" for reason in actor.reasons))


def _skeletons(knowledge: Actors) -> None:
    table: dict[str, set[str]] = defaultdict(set)
    for names in knowledge.names.values():
        for name in names:
            if name.kind is NameKind.NAME and len(name.words) > 1:
                table[skeleton(name.words)].add(name.of)
    sizes: dict[int, list[bool]] = defaultdict(list)
    for bones, ids in table.items():
        sizes[len(bones)].append(len(ids) > 1)
    for size, shared in sorted(sizes.items()):
        print(f"{size:3} letters: {len(shared)} skeletons, {sum(shared)} of more than one actor")


def _focus(found: Found, knowledge: Actors) -> None:
    for raw, _ in found:
        doc = document(raw["text"], knowledge, published=raw["published"] or None)
        told = sorted(doc.countries.items(), key=lambda pair: -pair[1])[:4]
        print(raw["id"], doc.focus, told, raw["title"])


if __name__ == "__main__":
    main()
