"""Reading with a network still in training: the shipped reader's own decoding over torch's vectors."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from reportedly.extract.encoder.calibration import Calibration
from reportedly.extract.encoder.claims import Rules
from reportedly.extract.encoder.decoding import decoded
from reportedly.extract.encoder.heads import Array, Heads
from reportedly.extract.encoder.weights import Labels, Weights
from reportedly.extract.encoder.windows import Window, windows
from reportedly.model import Claim, CountKind, Derivation, EventType, Modality, Polarity, Reading, Status
from train.batches import batch
from train.examples import Coded, Example
from train.network import Network

HEADS = ("tags", "types", "pairs", "nulls", "sources", "stance", "points", "point_nulls", "kinds")
LABELS = Labels(tuple(EventType), tuple(Status), tuple(Polarity), tuple(Modality), tuple(CountKind))
AS_IT_IS = Calibration((0.0, 1.0), (0.0, 1.0))
_DERIVATION = Derivation("encoder", "training")


def arrays_of(net: Network) -> dict[str, Array]:
    """The heads' layers by name."""
    state = net.state_dict()
    return {k: v.detach().float().numpy() for k, v in state.items() if k.split(".")[0] in HEADS}


def weights_of(net: Network, *, rules: Rules) -> Weights:
    """What the network has learnt so far, as the reader takes it; its sureness as it is, not calibrated."""
    return Weights(b"", (), Heads.of(arrays_of(net)), LABELS, rules, AS_IT_IS, AS_IT_IS, "training")


def vectors(net: Network, window: Window) -> Array:
    """The encoder's vectors of a window's words."""
    item = Example(window.units, [w for u in window.units for w in u.words], [], [], [], [], [])
    with torch.no_grad():
        return net.words(batch([item]))[0].float().numpy()


def read_report(net: Network, weights: Weights, report: Coded, reading: Reading) -> Iterator[Claim]:
    """A report's claims."""
    for window in windows(report.units):
        yield from decoded(reading, window, vectors(net, window), weights=weights, derivation=_DERIVATION)
