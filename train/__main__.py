"""Train the reader: from the corpora to the shipped weights, in one command.

usage: python -m train [--seed N] [--out DIR] [--kept DIR] [--trainings N]

1. The base: the encoder learns from all coded reports but the dev part's.
2. Folds: from the base, five-fold cross-validation over the dev part (:mod:`train.folds`).
3. Calibration: what the reader's sureness was worth on the folds it had not seen (:mod:`train.calibrate`).
4. The shipped weights: from the base, the last pass with the whole dev part, made int8, with a card.

The base's second stage and the last pass are run twice, in another order each time, and the folds and the
shipped weights are the mean of both (:mod:`train.mean`); ``--trainings 1`` makes one alone, in half the time.

On two cores two and a half to four hours; ``README.md`` beside this file tells what it needs.  What is broken off goes
on, when it is run again, after the last stage of the base or the last fold that was finished; what is kept in ``build`` must be
removed after a change of the corpora.
"""

from __future__ import annotations

import argparse
import pathlib
from collections.abc import Sequence
from importlib.metadata import version

import torch

from reportedly.knowledge.alike import alike
from train.calibrate import calibrations
from train.corpora import Corpora, corpora
from train.encoder import started
from train.examples import Coded, coded
from train.fit import Plan, fit
from train.folds import OUT, finish, folds
from train.network import Network
from train.shipping import FOLDER, ship
from train.start import tokenizer

# A warm restart (SGDR, Loshchilov and Hutter 2017) after the first passes lifts arguments F1 on the dev part, not yet
# learned from, from 65.8 to 68.5 and counts from 74.7 to 83.5; claims and attributions stay within half a point.
BASE = (
    Plan(passes=7, rate=2e-4, heads_rate=1e-3),
    Plan(passes=4, rate=1.5e-4, heads_rate=7e-4, warm=0.08),
)


def bases(given: Corpora, folder: pathlib.Path, *, seed: int, trainings: int) -> list[pathlib.Path]:
    """Where the networks are kept before they see the dev part, one for each training; they share the first stage.

    What ``folder`` keeps already is not made again.
    """
    first, second = BASE
    shared = folder / "base.1.pt"
    ends = [folder / f"base.2.{number + 1}.pt" for number in range(trainings)]
    if all(path.exists() for path in ends):
        return ends
    reports = [
        coded(doc, tokenizer=tokenizer(), alike=alike())
        for doc in (*given.coded, *given.labelled, *given.own)
    ]
    torch.manual_seed(seed)
    net = Network(started())
    _stage(net, reports, first, shared, seed=seed, told="base, first stage")
    for number, path in enumerate(ends):
        net.load_state_dict(torch.load(shared))
        told = f"base, second stage, {number + 1} of {trainings}"
        _stage(net, reports, second, path, seed=seed + 1 + number, told=told)
    return ends


def _stage(
    net: Network, reports: Sequence[Coded], plan: Plan, kept: pathlib.Path, *, seed: int, told: str
) -> None:
    """Train in place and keep what comes of it, or load what is kept."""
    if kept.exists():
        net.load_state_dict(torch.load(kept))
        return
    fit(net, reports, plan, seed=seed, told=told)
    kept.parent.mkdir(parents=True, exist_ok=True)
    # Written beside it first: what is broken off here leaves no half of a network.
    unfinished = kept.with_suffix(".part")
    torch.save(net.state_dict(), unfinished)
    unfinished.rename(kept)


def main() -> None:
    """Train, measure, calibrate, ship."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=pathlib.Path, default=FOLDER, help="where the weights go")
    parser.add_argument(
        "--kept",
        type=pathlib.Path,
        default=pathlib.Path("build"),
        help="where each stage is kept, and used where it is there",
    )
    parser.add_argument("--trainings", type=int, default=2, help="so many, and the mean of them")
    options = parser.parse_args()
    if options.trainings < 1:
        parser.error(f"--trainings {options.trainings}: give 1 or more")
    given = corpora()
    kept = bases(given, options.kept, seed=options.seed, trainings=options.trainings)
    folds(kept, OUT, seed=options.seed)
    claims, events = calibrations(OUT / "claims.jsonl", given.dev)
    net = finish(kept, given, given.dev, seed=options.seed, told="last")
    taught = given.counts() | {"seed": options.seed, "trainings": options.trainings}
    ship(net, options.out, version=version("reportedly"), claims=claims, events=events, taught=taught)


if __name__ == "__main__":
    main()
