"""Embedding: claims with the embeddings that a projection makes of their vectors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from reportedly.extract.encoder.embedding import Projection
from reportedly.model import Grounded
from reportedly.reconcile.mentions import Mention
from train.incidents.vectors import Vectors
from train.incidents.wording import Wording


def embedded(told: Sequence[Grounded], projection: Projection, vectors: Vectors) -> Iterator[Grounded]:
    """The same claims with a projection's embeddings; one without a vector has none."""
    ids = [f"{each.claim.article}/{each.claim.id}" for each in told]
    known = [each for each in ids if each in vectors]
    rows = [vectors[each] for each in known]
    made = projection.embeddings(np.stack(rows).astype(np.float32)) if rows else ()
    found = dict(zip(known, made, strict=True))
    for name, each in zip(ids, told, strict=True):
        yield replace(each, claim=replace(each.claim, embedding=found.get(name)))


@dataclass(frozen=True, slots=True)
class Embedder:
    """What embeddings count, how they are made, and of which vectors."""

    wording: Wording
    projection: Projection
    vectors: Vectors

    @classmethod
    def of(cls, wording: Wording, vectors: Vectors) -> Embedder:
        """The embedder of what was learnt."""
        return cls(wording, Projection.of(wording.matrix, wording.offset), vectors)

    def claims(self, told: Sequence[Grounded]) -> list[Grounded]:
        """The same claims with these embeddings."""
        return list(embedded(told, self.projection, self.vectors))

    def mentions(self, told: Sequence[Mention]) -> list[Mention]:
        """The same mentions with these embeddings."""
        claims = self.claims([mention.told for mention in told])
        return [replace(mention, told=claim) for mention, claim in zip(told, claims, strict=True)]
