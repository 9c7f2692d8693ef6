"""The trained reader: one small encoder over windows of an article, its heads, and the record's rules."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import version
from itertools import islice

from reportedly.extract.encoder.decoding import decoded
from reportedly.extract.encoder.network import Network
from reportedly.extract.encoder.weights import Weights, tokenizer, weights
from reportedly.extract.encoder.windows import units, windows
from reportedly.knowledge.alike import Alike, alike
from reportedly.model import Claim, Coded, Derivation, Reading

NAME = "encoder"
# Articles whose windows are read together: enough to keep every thread busy, little enough to stream.
ARTICLES_AT_ONCE = 16


class EncoderReader:
    """The default reader; see ``docs/reader.md`` for what it does and how well."""

    def __init__(self, weights: Weights, *, alike: Alike, threads: int | None = None) -> None:
        self._weights, self._alike = weights, alike
        self._tokenizer = tokenizer(weights.pieces)
        self._network = Network(weights.encoder, threads=threads or cores())

    @property
    def derivation(self) -> Derivation:
        """Name and version, as every record carries them."""
        return Derivation(reader=NAME, version=version("reportedly"))

    def code(self, readings: Iterable[Reading]) -> Iterator[Coded]:
        """The claims of each article, in the order given; a few articles are held at a time."""
        source = iter(readings)
        while batch := list(islice(source, ARTICLES_AT_ONCE)):
            laid = [
                list(windows(units(reading, tokenizer=self._tokenizer, alike=self._alike)))
                for reading in batch
            ]
            vectors = self._network.vectors(window for article in laid for window in article)
            for reading, article in zip(batch, laid, strict=True):
                found: list[Claim] = []
                for window in article:
                    found += decoded(
                        reading, window, next(vectors), weights=self._weights, derivation=self.derivation
                    )
                yield Coded(reading.article, reading.lines, tuple(sorted(found, key=_place)))


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
