"""Headlines in title case, put back into sentence case for the parser alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.rules.casing import in_sentence_case, is_title_case, lower_words
from tests.extract.conftest import Code


def test_a_headline_in_title_case_is_told() -> None:
    assert is_title_case("Rebels Seize Three Villages Near Qamar Dam")
    assert not is_title_case("Rebels seized three villages near the Qamar dam on Monday")
    assert not is_title_case("Short Line")


def test_only_words_known_in_lower_case_are_lowered() -> None:
    known = lower_words(["The rebels were driven from three villages, and seize is a verb."])
    assert (
        in_sentence_case("Rebels Seize Three Villages Near Qamar", known=known)
        == "rebels seize three villages Near Qamar"
    )


@given(text=st.text(), words=st.frozensets(st.text(min_size=1)))
def test_length_never_changes(text: str, words: frozenset[str]) -> None:
    known = words | lower_words([text.lower()])
    assert len(in_sentence_case(text, known=known)) == len(text)


def test_a_title_case_headline_is_coded_like_a_sentence(code: Code) -> None:
    (headline, *_) = code("Governor Condemns Attack On Village School", "The governor condemned the attack.")
    assert headline.status.value == "condemned"
    assert headline.source is not None
    assert headline.source.text == "Governor"
    assert headline.content.text == "Attack On Village School"
