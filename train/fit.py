"""Fit: a network learns from coded reports."""

from __future__ import annotations

import collections
import random
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import torch

from train.batches import batches
from train.examples import Coded, examples
from train.losses import losses
from train.network import Network


@dataclass(frozen=True, slots=True)
class Plan:
    """How to learn: passes over the reports, the encoder's and the heads' greatest rates, pieces a batch."""

    passes: float
    rate: float
    heads_rate: float
    size: int = 1500
    warm: float = 0.06


def fit(net: Network, reports: Sequence[Coded], plan: Plan, *, seed: int, told: str = "") -> Network:
    """Train in place: AdamW (Loshchilov and Hutter 2019), rates rising and then falling in a line.

    In bfloat16 where the processor has it; where it must be imitated (AVX2 alone) a step takes 25 s so, and 1.5 s in full
    precision.  The same seed, reports and number of threads give the same weights on one machine.
    """
    short = torch.backends.cpu.get_cpu_capability().startswith("AVX512")
    chance = random.Random(seed)
    torch.manual_seed(seed)
    optimizer = _optimizer(net, plan)
    peaks = [group["lr"] for group in optimizer.param_groups]
    steps = int(_steps(reports, plan) * plan.passes)
    seen: collections.Counter[str] = collections.Counter()
    began, step = time.time(), 0
    net.train()
    while step < steps:
        for batch in batches(list(examples(reports, chance=chance)), size=plan.size, chance=chance):
            share = step / steps
            rate = share / plan.warm if share < plan.warm else (1 - share) / (1 - plan.warm)
            for group, peak in zip(optimizer.param_groups, peaks, strict=True):
                group["lr"] = peak * rate
            with torch.autocast("cpu", torch.bfloat16, enabled=short):
                parts = losses(net, batch)
            torch.stack(list(parts.values())).sum().backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            step += 1
            seen.update({name: float(loss.detach()) for name, loss in parts.items()} | {"steps": 1})
            if step == steps:
                break
        print(told, f"{time.time() - began:.0f} s, step {step} of {steps}:", _line(seen), flush=True)
        seen.clear()
    return net


def _optimizer(net: Network, plan: Plan) -> torch.optim.Optimizer:
    encoder = list(net.encoder.parameters())
    inside = {id(parameter) for parameter in encoder}
    heads = [parameter for parameter in net.parameters() if id(parameter) not in inside]
    groups = [{"params": encoder, "lr": plan.rate}, {"params": heads, "lr": plan.heads_rate}]
    return torch.optim.AdamW(groups, weight_decay=0.01, fused=True)


def _steps(reports: Iterable[Coded], plan: Plan) -> int:
    return sum(1 for _ in batches(list(examples(reports, chance=random.Random(0))), size=plan.size))


def _line(seen: collections.Counter[str]) -> str:
    steps = seen["steps"]
    return " ".join(f"{name} {total / steps:.2f}" for name, total in seen.items() if name != "steps")
