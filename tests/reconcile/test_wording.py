"""Wording: what embeddings add is the same both ways, and nothing where there is none to compare."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from reportedly.reconcile import weights
from reportedly.reconcile.chains import chains
from reportedly.reconcile.mentions import Mention, mentions
from reportedly.reconcile.wording import WHAT, numbers, odds
from tests.reconcile.reports import read

REPORT = (
    "r1",
    "Amra Post",
    "2021-06-10",
    "A car bomb killed nine people at a market in Idlib on Wednesday, police said. The blast also wounded 20. "
    "Shells hit a school on the same day, a medic said. The army denied that it had shelled the school.",
)


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Two numbers an embedding, with weights that can be reckoned in the head."""
    monkeypatch.setattr(weights, "WORDING_OF", "plain")
    monkeypatch.setattr(weights, "WORDING_BIAS", 0.5)
    monkeypatch.setattr(weights, "WORDING_PRODUCT", (2.0, 0.0))
    monkeypatch.setattr(weights, "WORDING_APART", (0.0, -1.0))
    yield


@pytest.fixture(scope="module")
def told() -> list[Mention]:
    return list(mentions(read(REPORT)))


def with_embedding(mention: Mention, embedding: str | None) -> Mention:
    return replace(
        mention, told=replace(mention.told, claim=replace(mention.told.claim, embedding=embedding))
    )


def of(*values: int, name: str = "plain") -> str:
    return f"{name}:{b64encode(np.array(values, dtype=np.int8).tobytes()).decode()}"


def test_products_and_differences_are_added_up(told: list[Mention]) -> None:
    pair = [with_embedding(told[0], of(127, 0)), with_embedding(told[1], of(-127, 127))]
    found = odds(pair)
    assert found[0, 1] == pytest.approx(0.5 - 2.0 - 1.0)
    assert found[0, 0] == pytest.approx(0.5 + 2.0)
    assert (found == found.T).all()


def test_what_two_say_does_not_hang_on_who_else_is_there(told: list[Mention]) -> None:
    given = [with_embedding(each, of(17 * n, -9 * n)) for n, each in enumerate(told)]
    whole = odds(given)
    for i in range(len(given)):
        for j in range(len(given)):
            assert odds([given[j], given[i]])[0, 1] == whole[i, j]


@pytest.mark.parametrize(
    "embedding",
    [
        pytest.param(None, id="none"),
        pytest.param("", id="empty"),
        pytest.param("plain", id="a name alone"),
        pytest.param("plain:", id="no numbers"),
        pytest.param("plain:?", id="no base64"),
        pytest.param(of(1, 2, 3), id="too many numbers"),
        pytest.param(of(1, 2, name="another"), id="another reader's"),
    ],
)
def test_what_cannot_be_compared_adds_nothing(told: list[Mention], embedding: str | None) -> None:
    given = with_embedding(told[0], embedding)
    assert numbers(given) is None
    assert odds([given, with_embedding(told[1], of(127, 0))])[0, 1] == 0.0


def test_embeddings_join_and_part_and_are_told_as_a_reason(
    told: list[Mention], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weights, "WORDING_PRODUCT", (40.0, 0.0))
    alike = list(chains([with_embedding(each, of(127, 0)) for each in told]))
    assert len(alike) == 1
    assert all(why[-1].what == WHAT and why[-1].weight == 40.5 for why in alike[0].reasons[1:])
    turned = [with_embedding(each, of(127 * (-1) ** n, 0)) for n, each in enumerate(told[:2])]
    assert len(list(chains(turned))) == 2


def test_without_embeddings_no_reason_speaks_of_them(told: list[Mention]) -> None:
    found = chains([with_embedding(each, None) for each in told])
    assert not any(reason.what == WHAT for chain in found for why in chain.reasons for reason in why)
