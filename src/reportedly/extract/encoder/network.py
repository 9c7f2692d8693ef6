"""The encoder at work: windows to one vector a word, by onnxruntime alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice

import numpy as np
import onnxruntime

from reportedly.extract.encoder.heads import Array, Places
from reportedly.extract.encoder.windows import Window

# Marks of BERT's alphabet: what begins a window, what ends a sentence.
OPENS, CLOSES = 101, 102
NO_SHAPE = 8
# What onnxruntime makes of a sum and its norm, one step, is slower on a processor than the two: 84 ms an article on one
# thread with it, 68 without (version 1.31, the articles of ``bench/speed.py``).
_SLOWER = ["SkipLayerNormFusion"]
# onnxruntime's name for products of int8 that are the same on every processor.
EXACT = "session.x64quantprecision"


class Network:
    """One session for as many windows as there are; windows run side by side, each alone.

    A window is never padded nor joined with another: the quantized layers take their scale from all they are given at
    once, so that a batch would change, in the last digits, what each of its windows says.
    """

    def __init__(self, model: bytes, *, threads: int) -> None:
        options = onnxruntime.SessionOptions()
        # One thread a window and as many windows at once as there are threads: see ``bench/speed.py``.
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
        # A spinning thread would take the other windows' time.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # A processor without VNNI (many laptops) would cut off sums of int8 products that grow too large.  With this it
        # multiplies in a slower, exact way, 16 % longer over 804 articles; without, attributions F1 on the articles of
        # ``tests/quality`` is 72.5 there instead of 74.2.  Where there is VNNI nothing changes.
        options.add_session_config_entry(EXACT, "1")
        self._session = onnxruntime.InferenceSession(
            model, options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOWER
        )
        self._threads = threads

    def vectors(self, windows: Iterable[Window]) -> Iterator[Array]:
        """``n × width`` for each window of ``n`` words, in the order given."""
        given = iter(windows)
        with ThreadPoolExecutor(self._threads) as pool:
            while some := list(islice(given, 8 * self._threads)):
                yield from pool.map(self.run, some)

    def run(self, window: Window) -> Array:
        """``n × width`` for a window of ``n`` words; may be called from several threads at once."""
        (words,) = self._session.run(None, inputs(window))
        vectors: Array = words
        return vectors


def inputs(window: Window) -> dict[str, Places]:
    """A window as the encoder takes it: a row of numbers for each of its inputs, ``1 × pieces`` and ``1 × words``."""
    pieces, shapes, marks, kinds, first = [OPENS], [NO_SHAPE], [0], [0], []
    for unit in window.units:
        for word, cut, quoted in zip(unit.words, unit.pieces, unit.quoted, strict=True):
            first.append(len(pieces))
            pieces += cut
            shapes += [int(word.shape)] * len(cut)
            marks += [word.spaced + 2 * quoted] * len(cut)
        pieces.append(CLOSES)
        shapes.append(NO_SHAPE)
        marks.append(0)
        kinds += [int(unit.kind)] * (len(pieces) - len(kinds))
    rows = {"pieces": pieces, "shapes": shapes, "marks": marks, "kinds": kinds, "first": first}
    return {name: np.array([row], dtype=np.int64) for name, row in rows.items()}


def sentence_of(window: Window) -> Places:
    """The index of the sentence, within the window, that each word stands in."""
    return np.array([order for order, unit in enumerate(window.units) for _ in unit.words], dtype=np.int64)
