"""Try each threshold of the decoding on the five folds, the others as they are: what it trades for what.

usage: python bench/thresholds.py [--shared DIR] [--folds DIR]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from train.corpora import documents, scorer  # noqa: E402 - train/ is no installed package

from reportedly.extract.encoder.claims import Rules  # noqa: E402
from reportedly.extract.encoder.decoding import decoded  # noqa: E402
from reportedly.extract.encoder.reader import EncoderReader  # noqa: E402
from reportedly.extract.encoder.weights import read_weights  # noqa: E402
from reportedly.knowledge.alike import alike  # noqa: E402
from reportedly.model import Article  # noqa: E402
from reportedly.present.record import to_record  # noqa: E402
from reportedly.read import read  # noqa: E402

FOLDS = 5
TRIED: dict[str, tuple[float, ...]] = {
    "trigger": (0.3, 0.35, 0.4, 0.45, 0.5),
    "same": (0.4, 0.5, 0.55, 0.6),
    "over": (0, 2, 3, 4, 6),
    "attributed": (0.35, 0.5, 0.65),
    "source": (0.25, 0.35, 0.4, 0.5),
    "joint": (0.25, 0.3, 0.4, 0.48),
    "apart": (1, 2, 3),
    "cue": (0.1, 0.2, 0.35, 0.5),
    "unmarked": (0.04, 0.3, 0.5, 0.8),
    "negative": (0.02, 0.04, 0.1, 0.2, 0.4, 0.65),
}
F1S = {"claims": "claims", "attributions (source, cue and content)": "attributions", "event types": "types"}
RATES = {
    "right source": "right source",
    "laundered": "laundered",
    "misattributed": "misattributed",
    "flipped": "flipped",
    "polarity": "polarity",
}


def main() -> int:
    """Read every fold's windows once, then decode them anew for each value."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--folds", type=Path, default=Path("build/folds"))
    options = parser.parse_args()
    dev = documents(options.shared / "corpus" / "dev")
    score = scorer(options.shared)
    seen = list(windows(dev, options.folds))
    for name, values in TRIED.items():
        for value in values:
            rules = replace(Rules(), **{name: value})
            report, _ = score.score(dev, dict(coded(seen, rules)))
            mark = "*" if asdict(Rules())[name] == value else " "
            print(f"{name:11s} {value:5} {mark} {told(report)}", flush=True)
    return 0


def windows(dev: list[dict[str, Any]], folds: Path) -> Iterator[tuple[Any, ...]]:
    """Each article's reading, windows and vectors, by the weights that have not seen it."""
    for fold in range(FOLDS):
        weights = read_weights(folds / str(fold))
        reader = EncoderReader(weights, alike=alike())
        for doc in dev[fold::FOLDS]:
            reading = read(Article(doc["id"], doc["text"], title=doc["title"], outlet=doc["outlet"]))
            laid = list(reader.windows(reading))
            yield reading, laid, list(reader.vectors(laid)), weights, reader.derivation


def coded(seen: list[tuple[Any, ...]], rules: Rules) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Each article's records under some rules."""
    for reading, laid, vectors, weights, derivation in seen:
        found: list[dict[str, Any]] = []
        for window, words in zip(laid, vectors, strict=True):
            ruled = replace(weights, rules=rules)
            found += map(to_record, decoded(reading, window, words, weights=ruled, derivation=derivation))
        yield reading.article.id, found


def told(report: dict[str, Any]) -> str:
    """The figures that a threshold trades."""
    rates = {key: rate["percent"] for key, rate in report["rates"].items()}
    parts = [f"{short} {report[name]['f1']}" for name, short in F1S.items()]
    parts += [
        f"{short} {rate} %"
        for key, rate in rates.items()
        for start, short in RATES.items()
        if key.startswith(start)
    ]
    return "  ".join(parts)


if __name__ == "__main__":
    sys.exit(main())
