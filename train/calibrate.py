"""Calibrate: what the reader's sureness is worth, from reports it was not trained on."""

from __future__ import annotations

import json
import pathlib
from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from reportedly.extract.encoder.calibration import Calibration
from train.corpora import scorer

# So many claims or events are pooled at least: a step of fewer says more than it knows.
LEAST = 80


@dataclass(frozen=True, slots=True)
class Judged:
    """How sure the reader was of something, whether it was right, and which fold read it."""

    sure: float
    right: bool
    fold: int


def isotonic(pairs: Sequence[tuple[float, bool]], *, least: int = LEAST) -> tuple[list[float], list[float]]:
    """A rising line through (how sure, right or not): pool adjacent violators (Ayer et al. 1955).

    Gives the mean sureness and the share that was right of each pool, both rising.
    """
    # What is alike sure is one pool from the start: its order says nothing.
    alike: dict[float, list[float]] = {}
    for sure, right in pairs:
        pool = alike.setdefault(sure, [0.0, 0.0, 0.0])
        alike[sure] = [pool[0] + sure, pool[1] + right, pool[2] + 1]
    pools: list[list[float]] = []  # sum of sureness, sum right, count
    for sure in sorted(alike):
        pools.append(alike[sure])
        while len(pools) > 1 and (
            pools[-2][2] < least or pools[-2][1] * pools[-1][2] >= pools[-1][1] * pools[-2][2]
        ):
            _join(pools)
    while len(pools) > 1 and pools[-1][2] < least:
        _join(pools)
    return [p[0] / p[2] for p in pools], [p[1] / p[2] for p in pools]


def _join(pools: list[list[float]]) -> None:
    """Make one of the last two pools."""
    last = pools.pop()
    pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]


def expected_error(pairs: Sequence[tuple[float, bool]], *, bins: int = 10) -> float:
    """The expected calibration error (Naeini et al. 2015): how far each tenth's mean sureness is from its share right."""
    total = 0.0
    for low in range(bins):
        inside = [
            p for p in pairs if low / bins <= p[0] < (low + 1) / bins or (low == bins - 1 and p[0] == 1)
        ]
        if inside:
            sure = sum(p[0] for p in inside) / len(inside)
            right = sum(p[1] for p in inside) / len(inside)
            total += len(inside) * abs(sure - right)
    return total / len(pairs) if pairs else 0.0


def judged(claims: pathlib.Path, dev: Sequence[dict[str, Any]]) -> tuple[list[Judged], list[Judged]]:
    """Every claim and every event the folds read, with how sure the reader was, whether it was right, and the fold.

    A claim is right where the coded claim it is paired with has the same source (or none, as it) and the same status;
    an event where the coded event it is paired with has the same type.
    """
    score = scorer()
    read: dict[str, list[dict[str, Any]]] = {}
    for line in claims.read_text(encoding="utf-8").splitlines():
        claim = json.loads(line)
        read.setdefault(claim["article"], []).append(claim)
    found: list[Judged] = []
    events: list[Judged] = []
    for doc in dev:
        gold, mine = doc["claims"], read.get(doc["id"], [])
        pairs = score.pair(gold, mine, lambda g, c: score.iou(g["content"], c["content"]), 0.5)
        right = {
            j
            for i, j in pairs
            if score.same_source(gold[i], mine[j]) and gold[i]["status"] == mine[j]["status"]
        }
        found += [Judged(c["confidence"], j in right, c["fold"]) for j, c in enumerate(mine)]
        told = [e for g in gold for e in g["events"] if e.get("trigger")]
        made = [(e, c["fold"]) for c in mine for e in c["events"]]
        hits = score.pair(told, [e for e, _ in made], lambda g, e: _alike(score, g, e), 1)
        fit = {j for i, j in hits if told[i]["type"] == made[j][0]["type"]}
        events += [Judged(e["confidence"], j in fit, fold) for j, (e, fold) in enumerate(made)]
    return found, events


def calibrations(claims: pathlib.Path, dev: Sequence[dict[str, Any]]) -> tuple[Calibration, Calibration]:
    """The calibrations of claims and of events, from all folds together."""
    one, other = (isotonic([(j.sure, j.right) for j in all_of]) for all_of in judged(claims, dev))
    return Calibration(*one), Calibration(*other)


def held_out(all_of: Sequence[Judged]) -> list[tuple[float, bool]]:
    """Each judgement with its sureness as calibrated on the other folds: what the calibration is worth."""
    found: list[tuple[float, bool]] = []
    for fold in sorted({j.fold for j in all_of}):
        rest = Calibration(*isotonic([(j.sure, j.right) for j in all_of if j.fold != fold]))
        found += [(rest(j.sure), j.right) for j in all_of if j.fold == fold]
    return found


def _alike(score: ModuleType, gold: dict[str, Any], mine: dict[str, Any]) -> float:
    root = gold["type"].split(".")[0] == mine["type"].split(".")[0]
    same = gold["type"] == mine["type"]
    return bool(score.overlaps(gold["trigger"], mine["trigger"])) + 0.5 * same + 0.25 * root
