"""References that a source's own words contradict are not gone by; the record keeps them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.resolve.made import claim, coded, event, span

from reportedly.model import Coded, SpeakerKind
from reportedly.resolve import grounded


def _told(text: str, source: str, reference: str, trigger: str = "fell") -> Coded:
    one = claim(text, event(text, trigger), source=source)
    return coded(text, replace(one, source_ref=span(text, reference)))


@pytest.mark.parametrize(
    ("text", "source", "reference"),
    [
        ("General Adan Weir spoke first. The monitors said that a bridge fell.", "The monitors", "General Adan Weir"),
        ("The Peruvian army moved in. The rebels said that a bridge fell.", "The rebels", "The Peruvian army"),
        ("The army of Chad moved in. The observatory said that a bridge fell.", "The observatory", "The army of Chad"),
        ("The Syrian Observatory for Human Rights counted. The witness said that a bridge fell.", "The witness",
         "The Syrian Observatory for Human Rights"),
    ],
)  # fmt: skip
def test_a_reference_that_cannot_be_meant_is_left(text: str, source: str, reference: str) -> None:
    (one,) = grounded(_told(text, source, reference))
    first = one.chain[0]
    assert first.name != reference
    assert first.actor is None or first.actor.id is None
    assert one.claim.source_ref is not None


def test_a_reference_that_fits_is_gone_by() -> None:
    text = "The Syrian Observatory for Human Rights counted. The monitor said that a bridge fell."
    (one,) = grounded(_told(text, "The monitor", "The Syrian Observatory for Human Rights"))
    assert one.chain[0].actor is not None
    assert one.chain[0].actor.id == "syr-sohr"
    text = "Colonel Adan Weir of the army of Chad came. Weir said that a bridge fell."
    (one,) = grounded(_told(text, "Weir", "Colonel Adan Weir of the army of Chad"))
    assert one.chain[0].kind is SpeakerKind.OFFICIAL
