"""Shipping: a folder of weights as the reader loads them, with a card that says what they are."""

from __future__ import annotations

import json
import pathlib
from dataclasses import asdict
from typing import Any

from reportedly.extract.encoder.calibration import Calibration
from reportedly.extract.encoder.claims import Rules
from reportedly.extract.encoder.weights import SHIPPED, WORDING
from train.export import export
from train.network import Network
from train.reading import AS_IT_IS, LABELS
from train.start import pieces

FOLDER = pathlib.Path(str(SHIPPED))


def ship(
    net: Network,
    folder: pathlib.Path,
    *,
    version: str,
    claims: Calibration = AS_IT_IS,
    events: Calibration = AS_IT_IS,
    taught: dict[str, Any] | None = None,
) -> None:
    """Write ``encoder.onnx``, ``heads.npz``, ``vocab.txt`` and ``card.json``; ``taught`` says on what it was trained.

    A projection to embeddings that is there was another encoder's and goes; ``python -m train.incidents`` makes the new one.
    """
    export(net, folder)
    (folder / WORDING).unlink(missing_ok=True)
    (folder / "vocab.txt").write_text("".join(f"{piece}\n" for piece in pieces()), encoding="utf-8")
    card = {
        "version": version,
        "labels": {name: [value.value for value in values] for name, values in asdict(LABELS).items()},
        "rules": asdict(Rules()),
        "calibration": {"claims": asdict(claims), "events": asdict(events)},
        "taught": taught or {},
    }
    (folder / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
