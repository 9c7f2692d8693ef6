"""References: who "he", "the group" or "the ministry" is – the fullest naming of a speaker that stands before it."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.extract.encoder.heads import RULED_OUT, Heads, Run, ends, gaps
from reportedly.extract.encoder.statements import LONGEST_NAME, Seen, name_at, told, with_null


def references(heads: Heads, seen: Seen, speakers: Sequence[Run]) -> dict[Run, Run]:
    """For each speaker that has one, its naming elsewhere in the window; those that name themselves are left out."""
    sentence = seen.sentence
    asked = sorted(set(speakers))
    if not asked:
        return {}
    vectors = ends(seen.words, asked)
    pointed = heads.referred(vectors, seen.keys, gaps(asked, sentence))
    nulls = heads.point_nulls(vectors)
    for index, speaker in enumerate(asked):
        # Its own words do not say who it is.
        pointed[index, :, speaker[0] : speaker[1] + 1] = RULED_OUT
    chances = told(with_null(pointed, nulls[:, 0]))
    found: dict[Run, Run] = {}
    for index, (speaker, first) in enumerate(zip(asked, chances[:, 0].argmax(axis=1).tolist(), strict=True)):
        if first < len(sentence):
            found[speaker] = name_at(chances[index], first, sentence, LONGEST_NAME)
    return found
