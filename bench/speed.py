"""Measure how fast the default reader codes real articles, and in how much memory, in one process.

usage: python bench/speed.py [--shared DIR] [--articles FILE]

Prints articles per second after loading, the loading time, the peak memory, and how long the whole takes beside the
encoder's bare passes over the same windows, in the same run.  Spans are checked on the way: one that is not the
article's own characters ends the run.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import reportedly
from reportedly.extract import load
from reportedly.extract.encoder.reader import load as reader_of_this_version
from reportedly.read import read


def articles(path: Path) -> Iterator[reportedly.Article]:
    """The articles of a JSON lines file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            raw = json.loads(line)
            fields = {key: raw.get(key) for key in ("title", "outlet", "published")}
            yield reportedly.Article(id=raw["id"], text=raw["text"], **fields)


def main() -> int:
    """Code every article and print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--articles", type=Path, help="JSON lines; the 804 of FA-KES where left out")
    arguments = parser.parse_args()
    path = arguments.articles or arguments.shared / "data" / "fakes" / "articles.jsonl"
    start = time.perf_counter()
    load()
    loaded = time.perf_counter()
    count = claims = events = sentences = 0
    for coded in reportedly.code_articles(articles(path)):
        count += 1
        claims += len(coded.claims)
        events += sum(len(claim.events) for claim in coded.claims)
        sentences += len({claim.sentence for claim in coded.claims})
        for span in (s for claim in coded.claims for s in claim.spans()):
            assert coded.article.text[span.start : span.end] == span.text, (coded.article.id, span)
    took = time.perf_counter() - loaded
    bare = passes(articles(path))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"articles {count}  claims {claims}  events {events}  sentences with claims {sentences}")
    print(
        f"loading {loaded - start:.1f} s  coding {took:.1f} s  {count / took:.1f} articles/s  peak {peak:.0f} MiB"
    )
    print(f"bare encoder passes {bare:.1f} s: the whole is {took / bare:.2f} times as long")
    return 0


def passes(given: Iterator[reportedly.Article]) -> float:
    """Seconds that the encoder alone takes for the same articles, their windows laid out beforehand."""
    reader = reader_of_this_version()
    laid = [list(reader.windows(read(article))) for article in given]
    start = time.perf_counter()
    for _ in reader.vectors(window for article in laid for window in article):
        pass
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
