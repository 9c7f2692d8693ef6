"""Dropout that draws a byte for each chance.

What torch draws on a processor, one number of the generator for each chance on one thread, was 9 % of a step of training
here; eight chances to a number make a step 1.1 to 1.2 times as fast on two cores (AVX2).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn


class Dropout(nn.Module):
    """Zero a share of what comes, and scale the rest by what is left (Srivastava et al. 2014).

    The share is rounded to a 256th: 0.1 is 26 of 256.
    """

    def __init__(self, share: float) -> None:
        """``share`` lies from 0 to below 1."""
        super().__init__()
        self.dropped = round(share * 256)

    def forward(self, x: Tensor) -> Tensor:
        """The same shape; while it does not learn, the same."""
        if not self.training:
            return x
        numbers = torch.randint(-(2**63), 2**63 - 1, ((x.numel() + 7) // 8,))
        chances = numbers.view(torch.uint8)[: x.numel()].view(x.shape)
        return x * ((chances >= self.dropped).to(x.dtype) * (256 / (256 - self.dropped)))
