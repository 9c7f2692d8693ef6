"""Within a report: what is observed of two of its mentions."""

from __future__ import annotations

import pytest

from reportedly.reconcile.mentions import mentions
from reportedly.reconcile.within import Placed, leads, placed, seen
from tests.reconcile.reports import read

REPORT = (
    "r1",
    "Amra Post",
    "2021-06-10",
    "A car bomb killed nine people at a market in Idlib on Wednesday, police said. Twenty others were wounded.\n\n"
    "Soldiers shot dead a farmer in Daraa on Monday, residents said.\n\nFighters burned a mill in Hama on Sunday.\n\n"
    "Police said the car bomb killed nine people at a market in Idlib.",
)


@pytest.fixture(scope="module")
def told() -> list[Placed]:
    return placed(mentions(read(REPORT)))


def of(told: list[Placed], words: str) -> Placed:
    return next(each for each in told if words in each.mention.told.claim.content.text)


def test_mentions_are_numbered_as_they_stand(told: list[Placed]) -> None:
    assert [each.number for each in told] == list(range(len(told)))
    starts = [each.mention.start for each in told]
    assert starts == sorted(starts)
    sentences = [each.sentence for each in told]
    assert sentences == sorted(sentences) and sentences[0] == 0


def test_the_first_two_sentences_lead(told: list[Placed]) -> None:
    assert leads(of(told, "market in Idlib")) and leads(of(told, "others were wounded"))
    assert not leads(of(told, "farmer"))


def test_one_is_bare_that_gives_no_place_no_name_and_no_day(told: list[Placed]) -> None:
    assert of(told, "others were wounded").bare
    assert not of(told, "farmer").bare


def test_how_far_apart_they_are_told_is_seen(told: list[Placed]) -> None:
    bomb, wounded, farmer = (
        of(told, words) for words in ("market in Idlib", "others were wounded", "farmer")
    )
    assert "told in the sentence before" in seen(bomb, wounded)
    assert "told near before" in seen(bomb, farmer)
    assert "the last told" in seen(wounded, farmer)


def test_a_bare_mention_is_seen_as_such(told: list[Placed]) -> None:
    what = seen(of(told, "market in Idlib"), of(told, "others were wounded"))
    assert "no place or day in the later alone" in what


def test_the_same_words_told_again_are_seen(told: list[Placed]) -> None:
    first, again = of(told, "market in Idlib on Wednesday"), told[-1]
    assert "nearly the same words" in seen(first, again)
    assert "few of the same words" in seen(first, of(told, "farmer"))
