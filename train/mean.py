"""Mean: several networks that learnt from one beginning as one, by the mean of their weights.

After "model soups" (Wortsman et al. 2022): trainings that share their beginning and part only then end so near to each
other that the mean of their weights reads better than each of them, and costs no more to read with.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch

from train.network import Network


def mean(nets: Sequence[Network]) -> Network:
    """The first network, with the mean of the weights of all.  Raises :class:`ValueError` where there is none."""
    if not nets:
        raise ValueError("no network to take the mean of: give one at least")
    first, *others = nets
    told = [each.state_dict() for each in others]
    with torch.no_grad():
        for name, weights in first.state_dict().items():
            weights.copy_(torch.stack([weights, *(each[name] for each in told)]).mean(0))
    return first
