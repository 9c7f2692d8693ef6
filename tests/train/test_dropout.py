"""Dropout: a share is zeroed and the rest made up for it, only while a network learns."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="training needs the train extra")


def test_a_share_is_zeroed_and_the_rest_scaled() -> None:
    from train.dropout import Dropout  # noqa: PLC0415 - needs torch

    torch.manual_seed(0)
    # A number of chances that is no multiple of eight.
    dropped = Dropout(0.1)(torch.ones(999, 101))
    share = float((dropped == 0).float().mean())
    assert share == pytest.approx(26 / 256, abs=0.005)
    assert float(dropped.mean()) == pytest.approx(1.0, abs=0.005)
    assert dropped.unique().tolist() == pytest.approx([0.0, 256 / 230])


def test_what_does_not_learn_is_left_as_it_is() -> None:
    from train.dropout import Dropout  # noqa: PLC0415

    x = torch.randn(3, 5)
    assert torch.equal(Dropout(0.1).eval()(x), x)


def test_one_seed_zeroes_the_same() -> None:
    from train.dropout import Dropout  # noqa: PLC0415

    found = []
    for _ in range(2):
        torch.manual_seed(7)
        found.append(Dropout(0.5)(torch.ones(4, 33)))
    assert torch.equal(*found)
