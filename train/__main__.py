"""Train the reader: from the corpora to the shipped weights, in one command.

usage: python -m train [--seed N] [--out DIR] [--base FILE]

1. The base: the encoder learns from all coded reports but the dev part's.
2. Folds: from the base, five-fold cross-validation over the dev part (:mod:`train.folds`).
3. Calibration: what the reader's sureness was worth on the folds it had not seen (:mod:`train.calibrate`).
4. The shipped weights: from the base, the last pass with the whole dev part, made int8, with a card.

On two cores about two hours; ``README.md`` beside this file tells what it needs.  What is broken off goes on, when it is run
again, after the last stage of the base that was finished (``build/base.1.pt``).
"""

from __future__ import annotations

import argparse
import pathlib
from importlib.metadata import version

import torch

from reportedly.knowledge.alike import alike
from train.calibrate import calibrations
from train.corpora import Corpora, corpora
from train.encoder import started
from train.examples import coded
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


def base(given: Corpora, kept: pathlib.Path, *, seed: int) -> None:
    """Keep the network before it sees the dev part in ``kept``, and beside it what it was after each stage."""
    torch.manual_seed(seed)
    net = Network(started())
    reports = [
        coded(doc, tokenizer=tokenizer(), alike=alike())
        for doc in (*given.coded, *given.labelled, *given.own)
    ]
    kept.parent.mkdir(parents=True, exist_ok=True)
    for number, plan in enumerate(BASE):
        stage = kept.with_suffix(f".{number + 1}.pt")
        if stage.exists():
            net.load_state_dict(torch.load(stage))
            continue
        fit(net, reports, plan, seed=seed + number, told=f"base {number + 1} of {len(BASE)}")
        torch.save(net.state_dict(), stage)
    torch.save(net.state_dict(), kept)


def main() -> None:
    """Train, measure, calibrate, ship."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=pathlib.Path, default=FOLDER, help="where the weights go")
    parser.add_argument(
        "--base",
        type=pathlib.Path,
        default=pathlib.Path("build/base.pt"),
        help="kept, and used where it is there",
    )
    options = parser.parse_args()
    given = corpora()
    if not options.base.exists():
        base(given, options.base, seed=options.seed)
    folds(options.base, OUT, seed=options.seed)
    claims, events = calibrations(OUT / "claims.jsonl", given.dev)
    net = finish(options.base, given, given.dev, seed=options.seed, told="last")
    taught = given.counts() | {"seed": options.seed}
    ship(net, options.out, version=version("reportedly"), claims=claims, events=events, taught=taught)


if __name__ == "__main__":
    main()
