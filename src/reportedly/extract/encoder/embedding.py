"""Embedding: a claim's words as a few whole numbers, by which claims of one report are compared later.

The mean of the encoder's vectors over a claim's triggers and that over its content are projected to 96 numbers, learnt so that
claims of one happening can be told from others (``python -m train.incidents``).  States, peoples and labels for sides are levelled
before the encoder sees them (``knowledge/alike.yaml``), so swapping them changes no embedding.
"""

from __future__ import annotations

import hashlib
import io
from base64 import b64encode
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.resources.abc import Traversable

import numpy as np

from reportedly.extract.encoder.heads import Array
from reportedly.extract.encoder.windows import Window
from reportedly.model import Claim, Span

# An embedding's numbers lie from -1 to 1, in so many steps for one.
ONE = 127


@dataclass(frozen=True, slots=True)
class Projection:
    """From a claim's vector to its embedding: ``tanh(vector @ matrix + offset)``, with a name of its own."""

    matrix: Array
    offset: Array
    name: str

    @classmethod
    def of(cls, matrix: Array, offset: Array) -> Projection:
        """The projection, named after its numbers: embeddings of another are never compared with its own."""
        kept = matrix.astype(np.float16), offset.astype(np.float16)
        name = hashlib.sha256(b"".join(each.tobytes() for each in kept)).hexdigest()[:8]
        return cls(kept[0].astype(np.float32), kept[1].astype(np.float32), name)

    def embeddings(self, vectors: Array) -> Iterator[str]:
        """The embedding of each of ``n × width`` vectors, as records have it."""
        found = np.rint(np.tanh(vectors @ self.matrix + self.offset) * ONE).astype(np.int8)
        yield from (f"{self.name}:{b64encode(row.tobytes()).decode('ascii')}" for row in found)


def read_projection(file: Traversable) -> Projection:
    """The projection kept in a file, as :func:`write_projection` writes it."""
    arrays = np.load(io.BytesIO(file.read_bytes()))
    return Projection.of(arrays["matrix"], arrays["offset"])


def embedded(
    claims: Sequence[Claim], window: Window, words: Array, projection: Projection
) -> Iterator[Claim]:
    """The claims of a window with their embeddings; ``words`` holds one vector for each of its words."""
    if claims:
        told = projection.embeddings(vectors(claims, window, words))
        yield from (replace(claim, embedding=each) for claim, each in zip(claims, told, strict=True))


def vectors(claims: Sequence[Claim], window: Window, words: Array) -> Array:
    """A vector for each claim: the mean over the words of its triggers, then that over the words of its content."""
    at = [word for unit in window.units for word in unit.words]
    starts, ends = [word.start for word in at], [word.end for word in at]

    def within(span: Span) -> range:
        return range(bisect_right(ends, span.start), bisect_left(starts, span.end))

    def mean(spans: Iterable[Span]) -> Array:
        here = [index for span in spans for index in within(span)]
        told: Array = words[here].mean(0) if here else np.zeros(words.shape[1], dtype=words.dtype)
        return told

    return np.stack(
        [
            np.concatenate([mean(event.trigger for event in claim.events), mean([claim.content])])
            for claim in claims
        ]
    )
