"""Measure how fast the default reader codes real articles, and in how much memory, in one process.

usage: python bench/speed.py [--shared DIR] [--articles FILE]

Prints articles per second after loading, the loading time, the peak memory, and how long the whole takes beside the
encoder's bare passes over the same windows, by the clock and in processor time.  Both take turns, a hundred articles each, so
that what else runs on the machine slows both; the windows of the bare passes are laid out beforehand.  Spans are checked on
the way: one that is not the article's own characters ends the run.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import reportedly
from reportedly.extract import load
from reportedly.extract.encoder.reader import load as reader_of_this_version
from reportedly.extract.encoder.windows import Window
from reportedly.read import read

# Articles that each of the two takes in its turn.
TURN = 100


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
    counts: Counter[str] = Counter()
    whole = bare = Took()
    given, reader = articles(path), reader_of_this_version()
    while some := list(islice(given, TURN)):
        found: list[reportedly.Coded] = []
        whole += timed(partial(code, some, found))
        check(found, counts)
        laid = [window for article in some for window in reader.windows(read(article))]
        bare += timed(partial(pass_bare, laid))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print("  ".join(f"{what} {count}" for what, count in counts.items()))
    pace = counts["articles"] / whole.clock
    print(
        f"loading {loaded - start:.1f} s  coding {whole.clock:.1f} s  {pace:.1f} articles/s  peak {peak:.0f} MiB"
    )
    print(
        f"bare encoder passes {bare.clock:.1f} s: the whole is {whole.clock / bare.clock:.2f} times as long; "
        f"in processor time {whole.processor:.1f} s and {bare.processor:.1f} s: {whole.processor / bare.processor:.2f} times"
    )
    return 0


class Took(NamedTuple):
    """Seconds by the clock, and of all the processor's cores."""

    clock: float = 0.0
    processor: float = 0.0

    def __add__(self, other: Took) -> Took:  # type: ignore[override]
        """Both together."""
        return Took(self.clock + other.clock, self.processor + other.processor)


def timed(work: Callable[[], object]) -> Took:
    """How long a piece of work takes."""
    clock, processor = time.perf_counter(), time.process_time()
    work()
    return Took(time.perf_counter() - clock, time.process_time() - processor)


def pass_bare(laid: Iterable[Window]) -> None:
    """Give windows to the encoder, on as many threads as the reader has, and take no notice of what it says."""
    deque(reader_of_this_version().vectors(laid), maxlen=0)


def code(some: Iterable[reportedly.Article], found: list[reportedly.Coded]) -> None:
    """Code some articles."""
    found.extend(reportedly.code_articles(some))


def check(found: Iterable[reportedly.Coded], counts: Counter[str]) -> None:
    """Count what was found and check every span."""
    for coded in found:
        counts["articles"] += 1
        counts["claims"] += len(coded.claims)
        counts["events"] += sum(len(claim.events) for claim in coded.claims)
        counts["sentences with claims"] += len({claim.sentence for claim in coded.claims})
        for span in (s for claim in coded.claims for s in claim.spans()):
            assert coded.article.text[span.start : span.end] == span.text, (coded.article.id, span)


if __name__ == "__main__":
    sys.exit(main())
