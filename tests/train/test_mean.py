"""The mean of trainings: each weight the mean of theirs, and a mistake told."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="training needs the train extra")


def test_each_weight_is_the_mean_of_theirs() -> None:
    from train.encoder import Encoder  # noqa: PLC0415 - needs torch
    from train.mean import mean  # noqa: PLC0415
    from train.network import Network  # noqa: PLC0415

    nets = [Network(Encoder()) for _ in range(2)]
    with torch.no_grad():
        for net, value in zip(nets, (1.0, 4.0), strict=True):
            for weights in net.parameters():
                weights.fill_(value)
    assert all(bool((weights == 2.5).all()) for weights in mean(nets).parameters())


def test_no_network_has_no_mean() -> None:
    from train.mean import mean  # noqa: PLC0415

    with pytest.raises(ValueError, match="give one at least"):
        mean([])
