"""Vectors: what the encoder makes of the words of each claim of the archive, kept between runs beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import numpy.typing as npt

from reportedly.extract.encoder.embedding import vectors as claim_vectors
from reportedly.extract.encoder.reader import cores, load
from reportedly.model import Article, Claim, Grounded
from reportedly.read import read
from train.incidents.archive import KEPT, articles, made_once

Vectors = Mapping[str, npt.NDArray[np.float16]]


def vectors(shared: Path, told: Mapping[str, Sequence[Grounded]], *, kept: Path = KEPT) -> Vectors:
    """The vector of each claim, by its article and id as mentions have them.  The first run encodes the reports: two minutes."""

    def write(unfinished: Path) -> None:
        found = dict(_all(shared, told))
        with unfinished.open("wb") as stream:
            np.savez(stream, ids=np.array(list(found)), rows=np.stack(list(found.values())))

    with np.load(made_once(kept, "vectors", ".npz", write)) as held:
        return dict(zip(map(str, held["ids"]), held["rows"], strict=True))


def _all(
    shared: Path, told: Mapping[str, Sequence[Grounded]]
) -> Iterator[tuple[str, npt.NDArray[np.float16]]]:
    def one(article: Article) -> list[tuple[str, npt.NDArray[np.float16]]]:
        return list(_of(article, [each.claim for each in told.get(article.id, ())]))

    with ThreadPoolExecutor(cores()) as pool:
        for found in pool.map(one, articles(shared)):
            yield from found


def _of(article: Article, claims: Sequence[Claim]) -> Iterator[tuple[str, npt.NDArray[np.float16]]]:
    """The vectors of one report's claims, each from the window that owns its sentence."""
    encoder, laid = load(), read(article)
    for window in encoder.windows(laid):
        own = [laid.sentences[unit.index].span for unit in window.units[window.owned :]]
        here = [claim for claim in claims if any(s.start <= claim.content.start < s.end for s in own)]
        if here:
            (words,) = encoder.vectors([window])
            for claim, row in zip(here, claim_vectors(here, window, words), strict=True):
                yield f"{claim.article}/{claim.id}", row.astype(np.float16)
