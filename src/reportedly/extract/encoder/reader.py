"""The trained reader: one small encoder over windows of an article, its heads, and the record's rules."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from importlib.metadata import version
from itertools import islice

from threadpoolctl import threadpool_limits

from reportedly.extract.encoder import NAME
from reportedly.extract.encoder.decoding import decoded
from reportedly.extract.encoder.heads import Array
from reportedly.extract.encoder.network import Network
from reportedly.extract.encoder.weights import Weights, tokenizer, weights
from reportedly.extract.encoder.windows import Window, units, windows
from reportedly.knowledge.alike import Alike, alike
from reportedly.model import Claim, Coded, Derivation, Reading

# Articles whose windows are read together: enough to keep every thread busy, little enough to stream.
ARTICLES_AT_ONCE = 16


class EncoderReader:
    """The default reader; see ``docs/reader.md`` for what it does and how well."""

    def __init__(self, weights: Weights, *, alike: Alike, threads: int | None = None) -> None:
        self._weights, self._alike = weights, alike
        self._derivation = Derivation(reader=NAME, version=version("reportedly"))
        self._tokenizer = tokenizer(weights.pieces)
        self._network = Network(weights.encoder, threads=threads or cores())

    @property
    def derivation(self) -> Derivation:
        """Name and version, as every record carries them."""
        return self._derivation

    def code(self, readings: Iterable[Reading]) -> Iterator[Coded]:
        """The claims of each article, in the order given; a few articles are held at a time."""
        source = iter(readings)
        while batch := list(islice(source, ARTICLES_AT_ONCE)):
            # The heads' arrays are small: threads of their own would only take the encoder's time.
            with threadpool_limits(limits=1, user_api="blas"):
                done = list(self._coded(batch))
            yield from done

    def windows(self, reading: Reading) -> Iterator[Window]:
        """An article as the encoder is to see it."""
        return windows(units(reading, tokenizer=self._tokenizer, alike=self._alike))

    def vectors(self, given: Iterable[Window]) -> Iterator[Array]:
        """The encoder's vectors of each window, in order; see :class:`.network.Network`."""
        return self._network.vectors(given)

    def _coded(self, batch: Sequence[Reading]) -> Iterator[Coded]:
        laid = [list(self.windows(reading)) for reading in batch]
        vectors = self.vectors(window for article in laid for window in article)
        for reading, article in zip(batch, laid, strict=True):
            found: list[Claim] = []
            for window in article:
                found += decoded(
                    reading, window, next(vectors), weights=self._weights, derivation=self.derivation
                )
            yield Coded(reading.article, reading.lines, tuple(told_apart(sorted(found, key=_place))))


def told_apart(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The same claims, each with an id of its own: one source may say two things in the same words, one of them denied."""
    seen: Counter[str] = Counter()
    for claim in claims:
        seen[claim.id] += 1
        yield claim if seen[claim.id] == 1 else replace(claim, id=f"{claim.id}.{seen[claim.id]}")


def cores() -> int:
    """How many cores this process may use."""
    given = getattr(os, "sched_getaffinity", None)
    return len(given(0)) if given is not None else os.cpu_count() or 1


def _place(claim: Claim) -> tuple[int, int]:
    return claim.content.start, claim.content.end


@cache
def load() -> EncoderReader:
    """The reader of this version with the shipped weights and knowledge; once a process."""
    return EncoderReader(weights(), alike=alike())
