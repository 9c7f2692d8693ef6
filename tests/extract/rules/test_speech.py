"""Speech that runs over sentences."""

from __future__ import annotations

import pytest

from reportedly.extract.rules.speech import is_open_after, is_within_quotes
from reportedly.model import Status
from tests.extract.conftest import Code


@pytest.mark.parametrize(
    ("text", "open_before", "within", "open_after"),
    [
        ("“They shelled us all night.", False, True, True),
        ("They shelled us all night.", True, True, True),
        ("They shelled us all night.”", True, True, False),
        ("They shelled us.” The road is closed.", True, False, False),
        ("“They shelled us,” she said.", False, False, False),
        ('"They shelled us all night."', False, True, False),
        ("The so-called “safe zone” was shelled.", False, False, False),
    ],
)
def test_quotations(text: str, open_before: bool, within: bool, open_after: bool) -> None:
    assert is_within_quotes(text, open_before=open_before) is within
    assert is_open_after(text, open_before=open_before) is open_after


def test_a_quotation_goes_on_with_its_speaker(code: Code) -> None:
    claims = code(
        "“The army shelled the clinic,” said Dr Lina Karam.",
        "“Nine patients were killed in the wards.”",
    )
    carried = claims[-1]
    assert carried.cue is None
    assert carried.status is Status.REPORTED
    assert carried.source is not None
    assert carried.source.text == "Dr Lina Karam"
    assert carried.source == carried.source_ref


def test_a_speaker_named_only_in_the_next_sentence(code: Code) -> None:
    claims = code("“Nine patients were killed in the shelling.”", "A nurse told reporters on Sunday.")
    assert claims[0].source is not None
    assert claims[0].source.text == "A nurse"
    assert claims[0].cue is not None
    assert claims[0].cue.text == "told"


def test_no_speaker_is_invented(code: Code) -> None:
    (claim,) = code("“Nine patients were killed in the shelling.”")
    assert claim.source is None
