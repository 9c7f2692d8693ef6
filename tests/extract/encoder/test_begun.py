"""Begun: speakers whose names begin like verbs or hold what is said of them."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.begun import begun
from reportedly.extract.encoder.whole import Line
from tests.extract.encoder.made import claimed, page, sentences, shown


@pytest.mark.parametrize(
    ("text", "source", "whole"),
    [
        ("Save the Amrans said shells hit Sarn.", "the Amrans", "Save the Amrans"),
        ("In Sarn, Save the Amrans said shells hit it.", "the Amrans", "Save the Amrans"),
        ("Action Against Amra said shells hit Sarn.", "Amra", "Action Against Amra"),
        ("Lorn-installed officials said shells hit Sarn.", "Lorn-installed", "Lorn-installed officials"),
        # What stands before a name is mostly none of it.
        ("Yet the Amrans said shells hit Sarn.", "the Amrans", "the Amrans"),
        ("They save the Amrans said shells hit Sarn.", "the Amrans", "the Amrans"),
        ("Lorn-installed, the Amrans said shells hit Sarn.", "the Amrans", "the Amrans"),
    ],
)
def test_a_speakers_name_is_whole(text: str, source: str, whole: str) -> None:
    on = page(text)
    content = text[text.index("shells") : -1]
    (claim,) = begun(
        [claimed(on, content, "hit", source=source, cue="said")], Line.of(on.words, sentences(on))
    )
    assert shown(on, claim)[0] == whole


def test_nothing_is_told_within_a_name_that_begins_like_a_verb() -> None:
    on = page("Search for Amra said shells hit Sarn.")
    stray = claimed(on, "Search for Amra", "Search")
    told = claimed(on, "shells hit Sarn", "hit", source="Amra", cue="said")
    assert list(begun([stray, told], Line.of(on.words, sentences(on)))) == [told]


def test_what_stands_within_a_speakers_words_is_not_said_by_the_speaker() -> None:
    on = page("Lorn-backed rebels said shells hit Sarn.")
    of_them = claimed(on, "backed rebels", "backed", source="Lorn-backed rebels", cue="said")
    (claim,) = begun([of_them], Line.of(on.words, sentences(on)))
    assert shown(on, claim) == (None, None, "stated", "Lorn-backed rebels")
