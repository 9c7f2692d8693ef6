"""The trained reader: one small encoder over windows of an article, its heads, and the record's rules."""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from importlib.metadata import version

from threadpoolctl import threadpool_limits

from reportedly.extract.encoder import NAME
from reportedly.extract.encoder.answering import answered
from reportedly.extract.encoder.decoding import decoded
from reportedly.extract.encoder.embedding import embedded
from reportedly.extract.encoder.heads import Array
from reportedly.extract.encoder.network import Network
from reportedly.extract.encoder.weights import Weights, tokenizer, weights
from reportedly.extract.encoder.windows import Window, units, windows
from reportedly.knowledge.alike import Alike, alike
from reportedly.model import Claim, Coded, Derivation, Reading

# Articles in hand at a time: enough to keep every thread busy, little enough to stream.
ARTICLES_AT_ONCE = 16


class EncoderReader:
    """The default reader; see ``docs/reader.md`` for what it does and how well."""

    def __init__(self, weights: Weights, *, alike: Alike, threads: int | None = None) -> None:
        self._weights, self._alike = weights, alike
        self._derivation = Derivation(reader=NAME, version=version("reportedly"))
        self._tokenizer = tokenizer(weights.pieces)
        self._threads = threads or cores()
        self._network = Network(weights.encoder, threads=self._threads)

    @property
    def derivation(self) -> Derivation:
        """Name and version, as every record carries them."""
        return self._derivation

    def code(self, readings: Iterable[Reading]) -> Iterator[Coded]:
        """The claims of each article, in the order given; a few articles are held at a time.

        Windows are encoded and decoded side by side while the next articles are laid out.  Until the last is given,
        NumPy's own threads rest: the heads' arrays are small, and more threads would only take the encoder's time.
        """
        waiting: deque[tuple[Reading, list[Future[list[Claim]]]]] = deque()
        with threadpool_limits(limits=1, user_api="blas"), _pool(self._threads) as pool:
            for reading in readings:
                waiting.append(
                    (reading, [pool.submit(self._read, reading, w) for w in self.windows(reading)])
                )
                if len(waiting) == ARTICLES_AT_ONCE:
                    yield _coded(*waiting.popleft())
            while waiting:
                yield _coded(*waiting.popleft())

    def windows(self, reading: Reading) -> Iterator[Window]:
        """An article as the encoder is to see it."""
        return windows(units(reading, tokenizer=self._tokenizer, alike=self._alike))

    def vectors(self, given: Iterable[Window]) -> Iterator[Array]:
        """The encoder's vectors of each window, in order; see :class:`.network.Network`."""
        return self._network.vectors(given)

    def _read(self, reading: Reading, window: Window) -> list[Claim]:
        words = self._network.run(window)
        found = list(decoded(reading, window, words, weights=self._weights, derivation=self.derivation))
        told = self._weights.projection
        return found if told is None else list(embedded(found, window, words, told))


def _coded(reading: Reading, found: Iterable[Future[list[Claim]]]) -> Coded:
    claims = sorted((claim for window in found for claim in window.result()), key=_place)
    return Coded(reading.article, reading.lines, tuple(told_apart(answered(claims, reading))))


@contextmanager
def _pool(threads: int) -> Iterator[ThreadPoolExecutor]:
    """Threads whose work is dropped where its results are no longer asked for."""
    pool = ThreadPoolExecutor(threads)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


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
