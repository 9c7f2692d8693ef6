"""Figures of the read stage: sentence boundaries, lines, block quotes and speed on the reference material.

usage: python bench/read.py --shared ../shared
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reportedly.knowledge.layout import layout
from reportedly.model import Article, LineKind, Reading
from reportedly.read import read
from reportedly.read.paragraphs import paragraphs
from reportedly.read.run import CODED
from reportedly.read.sentences import split

Document = dict[str, Any]


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--show", action="store_true", help="print what is missed, too")
    options = parser.parse_args()
    documents = list(_gold(options.shared))
    print(f"{len(documents)} coded articles, {sum(len(d['sentences']) for d in documents)} sentences")
    _boundaries(documents, show=options.show)
    _claims(documents, show=options.show)
    _furniture(documents, show=options.show)
    _speed(options.shared)


def _gold(shared: Path) -> Iterator[Document]:
    for part in ("dev", "train"):
        for path in sorted((shared / "corpus" / part).glob("*.json")):
            yield json.loads(path.read_text(encoding="utf-8"))


def _article(document: Document) -> Article:
    return Article(
        id=document["id"],
        text=document["text"],
        title=document.get("title"),
        outlet=document.get("outlet"),
        published=document.get("published"),
    )


def _boundaries(documents: list[Document], *, show: bool) -> None:
    """Print how the splitter's sentence ends, and a whole reading's, agree with the gold's.

    A reading also ends sentences where a headline, a dateline or a share bar in one line with them ends; the
    gold has such lines undivided, so those ends are counted apart.
    """
    right = wanted = given = laid_out = strange = 0
    for document in documents:
        text, gold = document["text"], {end for _, end in document["sentences"]}
        found = {high for line in paragraphs(text) for _, high in split(text, *line, layout())}
        right, wanted, given = right + len(gold & found), wanted + len(gold), given + len(found)
        reading = read(_article(document))
        ends = {sentence.span.end for sentence in reading.sentences} - gold - found
        at_lines = ends & {line.span.end for line in reading.lines}
        laid_out, strange = laid_out + len(at_lines), strange + len(ends - at_lines)
        if show:
            for end in sorted(gold ^ found):
                mark = "-" if end in gold else "+"
                print("   ", mark, document["id"], repr(text[max(0, end - 40) : end + 30]))
    print(
        f"sentence ends, splitter: P {100 * right / given:.1f}  R {100 * right / wanted:.1f}  ({given} given)"
    )
    print(
        f"sentence ends, reading: {laid_out} more where lines in one line are told apart, {strange} elsewhere"
    )


def _claims(documents: list[Document], *, show: bool) -> None:
    outside = crossing = total = 0
    for document in documents:
        reading = read(_article(document))
        for claim in document["claims"]:
            start, end = claim["content"]["start"], claim["content"]["end"]
            total += 1
            lost = _uncoded(reading, start, end)
            outside += lost > 0
            whole = any(s.span.start <= start and end <= s.span.end for s in reading.sentences)
            crossing += not whole and not lost
            if show and (lost or not whole):
                print("   ", document["id"], "lost" if lost else "cut", repr(claim["content"]["text"][:150]))
    print(
        f"gold claims: {total}; content not in any coded line: {outside}; content over two sentences: {crossing}"
    )


def _uncoded(reading: Reading, start: int, end: int) -> int:
    return sum(
        max(0, min(end, line.span.end) - max(start, line.span.start))
        for line in reading.lines
        if line.kind not in CODED
    )


def _furniture(documents: list[Document], *, show: bool) -> None:
    """Print how many of the gold's sentences without a claim, furniture for the most part, are not coded."""
    found = total = 0
    kinds: Counter[LineKind] = Counter()
    for document in documents:
        reading = read(_article(document))
        kinds.update(line.kind for line in reading.lines)
        used = {claim["sent"] for claim in document["claims"]}
        for index, (start, end) in enumerate(document["sentences"]):
            if index in used:
                continue
            total += 1
            coded = any(s.span.start < end and start < s.span.end for s in reading.sentences)
            found += not coded
            if show and coded:
                print("    kept", document["id"], repr(document["text"][start:end][:120]))
    print(f"gold sentences without a claim: {total}; of these in no coded line: {found}")
    print("lines:", ", ".join(f"{kind.value} {count}" for kind, count in kinds.most_common()))


def _speed(shared: Path) -> None:
    path = shared / "data" / "fakes" / "articles.jsonl"
    articles = [_article(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]
    read(articles[0])
    began = time.perf_counter()
    for article in articles:
        read(article)
    print(
        f"speed: {len(articles) / (time.perf_counter() - began):.0f} articles a second ({len(articles)} articles)"
    )


if __name__ == "__main__":
    main()
