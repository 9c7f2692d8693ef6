"""A pronoun among an event's parties is replaced where it is certain and left out where it is not."""

from __future__ import annotations

from tests.extract.conftest import Code


def test_the_one_party_of_the_sentence_before(code: Code) -> None:
    claims = code("Rebels attacked the dam on Monday.", "They captured two villages.")
    assert [span.text for span in claims[1].events[0].actor] == ["Rebels"]


def test_two_parties_leave_it_open(code: Code) -> None:
    claims = code(
        "Rebels attacked the dam on Monday, while the army shelled the bridge.",
        "They captured two villages.",
    )
    assert claims[-1].events[0].actor == ()
