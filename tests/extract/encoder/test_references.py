"""References: who a speaker is that does not name itself."""

from __future__ import annotations

import numpy as np
import pytest

from reportedly.extract.encoder.heads import Heads, Run
from reportedly.extract.encoder.references import references
from reportedly.extract.encoder.statements import Seen
from tests.extract.encoder.taught import NO, WIDTH, YES, ask, taught

SENTENCE = np.array([0] * 6 + [1] * 6)


def named(given: Heads, *speakers: Run) -> dict[Run, Run]:
    words, no = np.zeros((12, WIDTH), dtype=np.float32), [False] * 12
    seen = Seen(words, SENTENCE, given.tags(words), given.pointing(words), no, no, no)
    return references(given, seen, speakers)


def pointing(*, first: int, last: int | None = None) -> Heads:
    """Heads for which a name begins and ends so far from its speaker."""
    given = taught()
    ask(given, "reference.first", words_away=first)
    if last is not None:
        ask(given, "reference.last", words_away=last, unit=1)
    return given


def test_a_speaker_is_who_is_named_elsewhere() -> None:
    assert named(pointing(first=-6, last=-4), (7, 7)) == {(7, 7): (1, 3)}


def test_each_speaker_is_asked_for_itself() -> None:
    given = pointing(first=-6, last=-5)
    assert named(given, (9, 9), (7, 7), (9, 9)) == {(7, 7): (1, 2), (9, 9): (3, 4)}


def test_a_name_ends_in_its_sentence() -> None:
    given = pointing(first=-4, last=-1)  # from the fifth word on, to the eighth of the next sentence
    assert named(given, (8, 8)) == {(8, 8): (4, 4)}


def test_nobody_is_pointed_at() -> None:
    given = taught()
    given.arrays["point_nulls.out.bias"][0] = YES
    assert named(given, (7, 7)) == {}


def test_that_it_names_itself_may_outweigh_a_name() -> None:
    given = pointing(first=-6, last=-4)
    given.arrays["point_nulls.out.bias"][0] = 3 * YES
    assert named(given, (7, 7)) == {}


@pytest.mark.parametrize("away", [0, 1, 2])
def test_a_speakers_own_words_do_not_say_who_it_is(away: int) -> None:
    given = pointing(first=away, last=away)
    given.arrays["point_nulls.out.bias"][0] = NO + 1
    assert named(given, (7, 9)) == {}


def test_no_speakers_no_names() -> None:
    assert named(taught()) == {}
