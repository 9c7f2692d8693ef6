"""References: who "he", "the group" or "the ministry" is – the fullest naming of a speaker that stands before it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reportedly.extract.encoder.heads import Array, Heads, Places, Run, ends, softmax
from reportedly.extract.encoder.shape import POINTED
from reportedly.extract.encoder.statements import LONGEST_NAME, name_at


def references(heads: Heads, words: Array, sentence: Places, speakers: Sequence[Run]) -> dict[Run, Run]:
    """For each speaker that has one, its naming elsewhere in the window; those that name themselves are left out."""
    asked = sorted(set(speakers))
    if not asked:
        return {}
    vectors = ends(words, asked)
    pointed = heads.pointed(vectors, words, asked, sentence)
    nulls = heads.point_nulls(vectors)
    found: dict[Run, Run] = {}
    column = POINTED.index("reference.first")
    for index, speaker in enumerate(asked):
        logits = pointed[index, :, column : column + 2].T.copy()
        # Its own words do not say who it is.
        logits[:, speaker[0] : speaker[1] + 1] = -1e4
        chances = np.log(np.maximum(softmax(np.append(logits, [[nulls[index, 0]]] * 2, axis=1)), 1e-9))
        first = int(chances[0].argmax())
        if first < len(sentence):
            found[speaker] = name_at(chances, first, sentence, LONGEST_NAME)
    return found
