"""Polarity and modality."""

from __future__ import annotations

import pytest

from reportedly.model import Modality, Polarity
from tests.extract.conftest import Code


@pytest.mark.parametrize(
    ("sentence", "polarity"),
    [
        ("The army did not shell the village.", "negative"),
        ("No soldiers were killed in the attack.", "negative"),
        ("The army shelled the village.", "positive"),
        ("The army not only shelled the village but burned it.", "positive"),
        ("The ministry denied that its jets had bombed the camp.", "negative"),
        ("The ministry said that none of its soldiers were wounded.", "negative"),
    ],
)
def test_polarity(code: Code, sentence: str, polarity: str) -> None:
    assert code(sentence)[0].polarity is Polarity(polarity)


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Troops may attack the town.", "possible"),
        ("The army will attack the town.", "intended"),
        ("Rebels tried to capture the base.", "attempted"),
        ("The envoy said that all sides must halt the fighting.", "directive"),
        ("The general vowed to bomb the port.", "intended"),
        ("Troops attacked the town.", "actual"),
        ("The mayor said that the militia would attack if the siege was not lifted.", "conditional"),
    ],
)
def test_modality(code: Code, sentence: str, modality: str) -> None:
    assert code(sentence)[0].modality is Modality(modality)
