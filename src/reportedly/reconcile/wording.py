"""Wording: what the reader's embeddings of two claims of a report say of their being of one happening.

An embedding is a few whole numbers that the reader writes beside a claim (``docs/record.md``).  Two of them are compared number by
number: by their product, and by how far they are apart.  Everything is counted in whole numbers, so that what comes out is the
same on every machine and in every order.
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from reportedly.reconcile import weights
from reportedly.reconcile.mentions import Mention

Odds = npt.NDArray[np.float64]
_Ints = npt.NDArray[np.int64]

# What the reason is called.
WHAT = "the words, as the reader takes them"
# An embedding's numbers are so many for one; the weights are counted in parts of so many.
ONE, _PARTS = 127, 10_000


def odds(mentions: Sequence[Mention]) -> Odds:
    """What the embeddings of any two of ``n`` mentions add to their log-odds: ``n × n``, the same both ways.

    Nothing (0.0) where either has no embedding, or one of another reader.
    """
    told = [numbers(mention) for mention in mentions]
    known = np.array([each is not None for each in told], dtype=bool)
    if not known.any():
        return np.zeros((len(told), len(told)))
    rows = np.zeros((len(told), len(weights.WORDING_PRODUCT)), dtype=np.int64)
    for row, each in zip(rows, told, strict=True):
        if each is not None:
            row[:] = each
    product, apart = _whole(weights.WORDING_PRODUCT), _whole(weights.WORDING_APART)
    found = ((rows * product) @ rows.T) / (_PARTS * ONE * ONE) + weights.WORDING_BIAS
    # One row at a time: a long report has many claims.
    found += np.stack([np.abs(row - rows) @ apart for row in rows]) / (_PARTS * ONE)
    given: Odds = np.where(known[:, None] & known[None, :], found, 0.0)
    return given


def numbers(mention: Mention) -> _Ints | None:
    """The numbers of a mention's embedding, each from -127 to 127; ``None`` where it has none that the weights are for."""
    told = mention.told.claim.embedding
    name, _, rest = (told or "").partition(":")
    if not rest or name != weights.WORDING_OF:
        return None
    try:
        found = np.frombuffer(b64decode(rest, validate=True), dtype=np.int8)
    except ValueError:
        # Somebody else's record: what is no embedding counts nothing.
        return None
    whole: _Ints = found.astype(np.int64)
    return whole if len(whole) == len(weights.WORDING_PRODUCT) else None


def _whole(given: Sequence[float]) -> _Ints:
    whole: _Ints = np.rint(np.array(given) * _PARTS).astype(np.int64)
    return whole
