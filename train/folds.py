"""Folds: five-fold cross-validation over the coded dev part, by article.

usage: python -m train.folds [--again] [--out OUT] [BASE.pt ...]

``BASE.pt`` is the network that ``python -m train`` keeps before it sees the dev part (``build/base.2.1.pt``).  For each fold it
learns the other four fifths, is made int8 as the shipped one is, and reads the fifth it has not seen; several are finished each,
and the mean of them reads.  OUT (default ``build/folds``) gets ``claims.jsonl``, as ``score.py`` takes it;
``bench/claims.py --folds`` scores it.
"""

from __future__ import annotations

import argparse
import json
import pathlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import torch

from reportedly.extract.encoder.claims import Rules
from reportedly.extract.encoder.reader import EncoderReader
from reportedly.extract.encoder.weights import read_weights
from reportedly.knowledge.alike import alike
from reportedly.model import Article
from reportedly.present.record import to_record
from reportedly.read import read
from train.corpora import Corpora, corpora
from train.encoder import Encoder
from train.examples import coded
from train.fit import Plan, fit
from train.mean import mean
from train.network import Network
from train.shipping import ship
from train.start import tokenizer

FOLDS = 5
OUT = pathlib.Path("build/folds")
# The last pass, over what is nearest to what is read: real reports, the dev part among them.
LAST = Plan(passes=1, rate=1e-4, heads_rate=5e-4, warm=0.1)


def finish(
    bases: Sequence[pathlib.Path], given: Corpora, dev: Sequence[dict[str, Any]], *, seed: int, told: str
) -> Network:
    """The base networks after their last pass, which ``dev`` is part of, as one: the mean of them."""
    reports = [
        coded(doc, tokenizer=tokenizer(), alike=alike()) for doc in (*given.coded, *given.labelled, *dev)
    ]
    finished = []
    for number, base in enumerate(bases):
        net = Network(Encoder())
        net.load_state_dict(torch.load(base))
        mine = f"{told}, training {number + 1} of {len(bases)}"
        finished.append(fit(net, reports, LAST, seed=seed + number, told=mine))
    return mean(finished)


def folds(bases: Sequence[pathlib.Path], out: pathlib.Path, *, seed: int = 1) -> None:
    """Train each fold that ``out`` does not hold newer than the bases, then read with all of them."""
    given = corpora()
    newest = max(base.stat().st_mtime for base in bases)
    for fold in range(FOLDS):
        card = out / str(fold) / "card.json"
        if card.exists() and card.stat().st_mtime > newest:
            continue
        others = [doc for index, doc in enumerate(given.dev) if index % FOLDS != fold]
        net = finish(bases, given, others, seed=seed, told=f"fold {fold + 1} of {FOLDS}")
        ship(net, out / str(fold), version="fold")
    read_folds(out, given.dev)


def read_folds(out: pathlib.Path, dev: Sequence[dict[str, Any]]) -> None:
    """Read every fifth with the weights that have not seen it; fast, so that a change of decoding can be measured."""
    with (out / "claims.jsonl").open("w", encoding="utf-8") as kept:
        for fold in range(FOLDS):
            reader = EncoderReader(replace(read_weights(out / str(fold)), rules=Rules()), alike=alike())
            unseen = [doc for index, doc in enumerate(dev) if index % FOLDS == fold]
            for found in reader.code(read(article(doc)) for doc in unseen):
                kept.writelines(
                    json.dumps(to_record(claim) | {"fold": fold}) + "\n" for claim in found.claims
                )


def article(doc: dict[str, Any]) -> Article:
    """A coded report as it comes to the reader: without its coding."""
    return Article(doc["id"], doc["text"], **{key: doc.get(key) for key in ("title", "outlet", "published")})


def main() -> None:
    """Train and read the folds, or only read them again."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("base", type=pathlib.Path, nargs="*")
    parser.add_argument("--out", type=pathlib.Path, default=OUT)
    parser.add_argument("--again", action="store_true", help="read again with the weights that OUT keeps")
    options = parser.parse_args()
    if options.again:
        read_folds(options.out, corpora().dev)
    elif not options.base:
        parser.error("no network to begin with: name what python -m train keeps, build/base.2.1.pt")
    else:
        folds(options.base, options.out)


if __name__ == "__main__":
    main()
