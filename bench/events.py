"""Score the event reader alone: triggers, types, arguments, counts, against the coded corpus.

usage: python bench/events.py --shared ../shared [dev|train] [--cache FOLDER] [--confidence]

Each sentence's mentions stand in one claim whose content is the sentence, so only the event rows of
``score.py`` mean anything here.  Spans that are only a third-person pronoun are left out: putting the
earlier naming in their place is the claim reader's work.  ``--confidence`` prints each lexicon entry's measured
precision (trigger and type) as YAML for ``knowledge/triggers/confidence.yaml``.
"""

from __future__ import annotations

import argparse
import collections
import importlib.util
import json
import time
from pathlib import Path
from types import ModuleType
from typing import Any

from spacy.lang.en import English
from spacy.tokens import Doc, DocBin

from reportedly.extract.rules.casing import in_sentence_case, is_title_case, lower_words
from reportedly.extract.rules.events import Mention, events, lexicon
from reportedly.extract.rules.events.memory import last_attack
from reportedly.extract.rules.parse import Parser
from reportedly.knowledge.alike import alike

ROLES = ("actor", "target", "place", "time", "materiel")
PRONOUNS = frozenset(
    "it they he she them him her its their his this that these those itself themselves".split()
)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("part", nargs="?", default="dev", choices=("dev", "train"))
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--cache", type=Path, help="a folder to keep parses in between runs")
    parser.add_argument("--confidence", action="store_true")
    options = parser.parse_args()
    articles = [
        json.loads(p.read_text()) for p in sorted((options.shared / "corpus" / options.part).glob("*.json"))
    ]
    docs = _parsed(articles, options.part, options.cache)
    began = time.perf_counter()
    read = [_read(article, docs) for article in articles]
    spent = time.perf_counter() - began
    if options.confidence:
        _print_confidence(articles, read)
        return
    scorer = _scorer(options.shared / "corpus" / "score.py")
    report, _ = scorer.score(
        articles, {a["id"]: _claims(a, found) for a, found in zip(articles, read, strict=True)}
    )
    for name, row in report.items():
        if name.startswith(("event", "arg", "  ", "count")):
            print(
                f"{name:28s} P {row['p']:5.1f}  R {row['r']:5.1f}  F1 {row['f1']:5.1f}  gold {row['gold']} coded {row['coded']}"
            )
    print(f"{1000 * spent / sum(len(a['sentences']) for a in articles):.2f} ms a sentence after the parse")


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _parsed(articles: list[dict[str, Any]], part: str, cache: Path | None) -> dict[str, list[Doc]]:
    """Each article's sentences as the reader parses them."""
    file = cache / f"bench-{part}.spacy" if cache else None
    if file is not None and file.exists():
        flat = list(DocBin().from_disk(file).get_docs(English().vocab))
    else:
        flat = list(Parser(alike=alike()).trees(text for article in articles for text in _cased(article)))
    if file is not None and not file.exists():
        DocBin(docs=flat).to_disk(file)
    rest = iter(flat)
    return {article["id"]: [next(rest) for _ in article["sentences"]] for article in articles}


def _cased(article: dict[str, Any]) -> list[str]:
    texts = [article["text"][start:end] for start, end in article["sentences"]]
    known = frozenset(lexicon().patterns) | lower_words(texts)
    return [in_sentence_case(text, known=known) if is_title_case(text) else text for text in texts]


def _read(article: dict[str, Any], docs: dict[str, list[Doc]]) -> list[tuple[int, list[Mention]]]:
    words, earlier, found = lexicon(), None, []
    for (start, _), doc in zip(article["sentences"], docs[article["id"]], strict=True):
        mentions = events(doc, lexicon=words, earlier=earlier)
        earlier = last_attack(mentions) or earlier
        found.append((start, mentions))
    return found


def _claims(article: dict[str, Any], found: list[tuple[int, list[Mention]]]) -> list[dict[str, Any]]:
    text = article["text"]
    claims = []
    for (start, mentions), (_, end) in zip(found, article["sentences"], strict=True):
        major = [mention for mention in mentions if not mention.minor]
        coded = [_event(mention, start, text) for mention in major or mentions]
        claims.append(
            {
                "content": _span((0, end - start), start, text),
                "source": None,
                "status": "stated",
                "events": coded,
            }
        )
    return claims


def _event(mention: Mention, start: int, text: str) -> dict[str, Any]:
    coded: dict[str, Any] = {"trigger": _span(mention.trigger, start, text), "type": mention.type.value}
    for role in ROLES:
        spans = [_span(span, start, text) for span in getattr(mention, role)]
        coded[role] = [span for span in spans if span["text"].lower() not in PRONOUNS]
    coded["counts"] = [
        {"span": _span(count.span, start, text), "min": count.min, "max": count.max, "what": count.what.value}
        for count in mention.counts
    ]
    return coded


def _span(offsets: tuple[int, int], start: int, text: str) -> dict[str, Any]:
    a, b = offsets[0] + start, offsets[1] + start
    return {"start": a, "end": b, "text": text[a:b]}


def _print_confidence(articles: list[dict[str, Any]], read: list[list[tuple[int, list[Mention]]]]) -> None:
    right: collections.Counter[str] = collections.Counter()
    seen: collections.Counter[str] = collections.Counter()
    for article, found in zip(articles, read, strict=True):
        gold = [event for claim in article["claims"] for event in claim["events"]]
        for start, mentions in found:
            for mention in mentions:
                a, b = mention.trigger[0] + start, mention.trigger[1] + start
                seen[mention.entry] += 1
                right[mention.entry] += any(
                    g["trigger"]["start"] < b and a < g["trigger"]["end"] and g["type"] == mention.type.value
                    for g in gold
                )
    for entry in sorted(seen):
        # One right and one wrong are added, so that a rare entry is neither certain nor hopeless.
        print(f"  {entry}: {(right[entry] + 1) / (seen[entry] + 2):.2f}  # {right[entry]} of {seen[entry]}")


if __name__ == "__main__":
    main()
