"""Recard: calibrate the shipped weights anew after a change of decoding, without training.

usage: python -m train.recard

Reads the folds again with the weights they kept, and writes the rules and the calibration into the shipped card.
"""

from __future__ import annotations

import json
from dataclasses import asdict

from reportedly.extract.encoder.claims import Rules
from train.calibrate import calibrations
from train.corpora import corpora
from train.folds import OUT, read_folds
from train.shipping import FOLDER


def main() -> None:
    """Read, calibrate, write."""
    dev = corpora().dev
    read_folds(OUT, dev)
    claims, events = calibrations(OUT / "claims.jsonl", dev)
    card = json.loads((FOLDER / "card.json").read_text(encoding="utf-8"))
    card["rules"] = asdict(Rules())
    card["calibration"] = {"claims": asdict(claims), "events": asdict(events)}
    (FOLDER / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
