"""Heads: small layers over the encoder's vectors, one for each thing a claim holds; see ``train/network.py``.

All arrays are ``float32``; a window has ``n`` words, and ``q`` queries (triggers, speakers or counts) are asked of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reportedly.extract.encoder.shape import FAR, SENTENCES_FAR, TAGS, WIDE

Array = NDArray[np.float32]
Places = NDArray[np.int64]
Run = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Heads:
    """The trained layers by name; made by :meth:`of`."""

    arrays: Mapping[str, Array]

    @classmethod
    def of(cls, arrays: Mapping[str, Array]) -> Heads:
        """Heads over trained layers.

        What a distance in words and one in sentences add to a pair is added up once here, for every two of them, and
        not for each pair of words anew.
        """
        told = {name.removesuffix(".far.weight") for name in arrays if name.endswith(".far.weight")}
        gaps = {
            f"{name}.gaps": np.ascontiguousarray(
                (arrays[f"{name}.far.weight"][:, None] + arrays[f"{name}.sentences.weight"][None]).reshape(
                    -1, arrays[f"{name}.far.weight"].shape[1]
                )
            )
            for name in told
        }
        return cls({**arrays, **gaps})

    def tags(self, words: Array) -> Array:
        """``n × width`` to ``n × tags × 3``: how sure that a word begins, continues or stands outside a run."""
        return softmax(self._line("tags", words).reshape(len(words), len(TAGS), 3))[:, :, [1, 2, 0]]

    def types(self, runs: Array) -> Array:
        """``q × 2·width`` to ``q × types``."""
        return softmax(self._mixed("types", runs))

    def asked(self, runs: Array, words: Array, at: Sequence[Run], sentence: Places) -> Array:
        """What every pair of a trigger and a word answers: ``q × n × asked``, as logits."""
        return self._pairs("pairs", runs, words, at, sentence)

    def nulls(self, runs: Array) -> Array:
        """How much speaks for no cue and for no source: ``q × 2``, as logits."""
        return self._mixed("nulls", runs)

    def sources(self, runs: Array, cues: Array, words: Array, at: Sequence[Run], sentence: Places) -> Array:
        """Where the source of each trigger begins and ends, its cue in view: ``q × n × 2``, as logits."""
        return self._pairs("sources", np.concatenate((runs, cues), axis=1), words, at, sentence)

    def stance(self, runs: Array, heard: Array, cues: Array) -> Array:
        """Status, polarity and modality side by side: ``q × (15 + 2 + 6)``, as logits."""
        return self._mixed("stance", np.concatenate((runs, heard, cues), axis=1))

    def pointed(self, runs: Array, words: Array, at: Sequence[Run], sentence: Places) -> Array:
        """Who a speaker is and who is counted: ``q × n × pointed``, as logits."""
        return self._pairs("points", runs, words, at, sentence)

    def point_nulls(self, runs: Array) -> Array:
        """How much speaks for nobody: ``q × 2``, as logits."""
        return self._mixed("point_nulls", runs)

    def kinds(self, counts: Array, triggers: Array) -> Array:
        """What counts count: ``q × 2·width`` and their triggers' first words ``q × width`` to ``q × kinds``."""
        return softmax(self._mixed("kinds", np.concatenate((counts, triggers), axis=1)))

    def _line(self, name: str, given: Array) -> Array:
        return given @ self.arrays[f"{name}.weight"].T + self.arrays[f"{name}.bias"]

    def _mixed(self, name: str, given: Array) -> Array:
        return self._line(f"{name}.out", np.maximum(self._line(f"{name}.hidden", given), 0))

    def _pairs(self, name: str, runs: Array, words: Array, at: Sequence[Run], sentence: Places) -> Array:
        apart, rows = _gaps(at, sentence)
        index = apart * (2 * SENTENCES_FAR + 1) + rows
        queries, keys = self._line(f"{name}.query", runs), self._line(f"{name}.key", words)
        gaps = self.arrays[f"{name}.gaps"]
        out = np.empty((len(runs), len(words), len(self.arrays[f"{name}.out.bias"])), dtype=np.float32)
        hidden = np.empty_like(keys)
        # One query at a time: its hidden layer stays in the processor's cache, all of them together would not.
        for number, query in enumerate(queries):
            np.take(gaps, index[number], axis=0, out=hidden, mode="clip")
            hidden += keys
            hidden += query
            out[number] = self._line(f"{name}.out", np.maximum(hidden, 0, out=hidden))
        return out


def ends(words: Array, runs: Sequence[Run]) -> Array:
    """The vectors of the first and the last word of each run, side by side: ``q × 2·width``."""
    index = np.array(runs).reshape(-1, 2)
    return np.concatenate((words[index[:, 0]], words[index[:, 1]]), axis=1)


def softmax(logits: Array, axis: int = -1) -> Array:
    """Logits as chances."""
    powers = np.exp(logits - logits.max(axis=axis, keepdims=True))
    shares: Array = powers / powers.sum(axis=axis, keepdims=True)
    return shares


def sigmoid(logits: Array) -> Array:
    """Logits as chances, each for itself."""
    chances: Array = (1 / (1 + np.exp(-np.clip(logits, -60, 60)))).astype(np.float32)
    return chances


def _gaps(at: Sequence[Run], sentence: Places) -> tuple[Places, Places]:
    """How far every word stands from every query, in words and in sentences, as rows of the distance tables."""
    firsts = np.array([first for first, _ in at])
    gap = np.arange(len(sentence))[None] - firsts[:, None]
    size = np.abs(gap)
    beyond = np.floor(np.log2(np.maximum(size, WIDE) / WIDE) * 2).astype(np.int64)
    apart = np.sign(gap) * np.minimum(np.minimum(size, WIDE) + beyond, FAR) + FAR
    rows = np.clip(sentence[None] - sentence[firsts][:, None], -SENTENCES_FAR, SENTENCES_FAR) + SENTENCES_FAR
    return apart, rows
