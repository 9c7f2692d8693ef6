"""Heads: small layers over the encoder's vectors, one for each thing a claim holds; see ``train/network.py``.

All arrays are ``float32``; a window has ``n`` words, and ``q`` queries (triggers, speakers or counts) are asked of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reportedly.extract.encoder.shape import FAR, NEAR, POINTED, SENTENCES_FAR, TAGS, WIDE

Array = NDArray[np.float32]
Places = NDArray[np.int64]
Run = tuple[int, int]

# The logit of what cannot be.
RULED_OUT = -1e4
_COUNTED = POINTED.index("counted.first")


@dataclass(frozen=True, slots=True)
class Heads:
    """The trained layers by name; made by :meth:`of`."""

    arrays: Mapping[str, Array]

    @classmethod
    def of(cls, arrays: Mapping[str, Array]) -> Heads:
        """Heads over trained layers.

        What a distance in words and one in sentences add to a pair is added up once here, for every two of them, and
        not for each pair of words anew.  The tall layers are laid out as they are multiplied with, which takes half the time.
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
        tall = {
            name: np.asfortranarray(array)
            for name, array in arrays.items()
            if name.endswith((".hidden.weight", ".query.weight", ".key.weight"))
        }
        return cls({**arrays, **gaps, **tall})

    def tags(self, words: Array) -> Array:
        """``n × width`` to ``n × tags × 3``: how sure that a word begins, continues or stands outside a run."""
        # Words last, so that three numbers are never summed up by themselves.
        logits = np.ascontiguousarray(self._line("tags", words).T).reshape(len(TAGS), 3, len(words))
        return softmax(logits, axis=1)[:, [1, 2, 0]].transpose(2, 0, 1)

    def types(self, runs: Array) -> Array:
        """``q × 2·width`` to ``q × types``."""
        return softmax(self._mixed("types", runs))

    def asked(self, runs: Array, words: Array, gaps: Places, bounds: Sequence[Run]) -> tuple[Array, Array]:
        """What every pair of a trigger and a word answers, as logits.

        What is asked of the trigger's own sentence alone, ``q × m × near``: its words from the first on, ``m`` for the
        longest, a shorter one's rest ruled out; ``bounds`` tell each sentence.  And what is asked of all, ``q × rest × n``.
        """
        weight, bias = self.arrays["pairs.out.weight"], self.arrays["pairs.out.bias"]
        longest = max(stop + 1 - start for start, stop in bounds)
        near = np.full((len(runs), longest, NEAR), RULED_OUT, dtype=np.float32)
        far = np.empty((len(runs), len(bias) - NEAR, len(words)), dtype=np.float32)
        queries, keys = self._line("pairs.query", runs), self._line("pairs.key", words)
        for number, hidden in enumerate(self._hidden("pairs", queries, keys, gaps)):
            start, stop = bounds[number]
            np.matmul(hidden[start : stop + 1], weight[:NEAR].T, out=near[number, : stop + 1 - start])
            np.matmul(weight[NEAR:], hidden.T, out=far[number])
        near += bias[:NEAR]
        far += bias[NEAR:, None]
        return near, far

    def nulls(self, runs: Array) -> Array:
        """How much speaks for no cue and for no source: ``q × 2``, as logits."""
        return self._mixed("nulls", runs)

    def sources(self, runs: Array, cues: Array, words: Array, gaps: Places) -> Array:
        """Where the source of each trigger begins and ends, its cue in view: ``q × 2 × n``, as logits."""
        weight, bias = self.arrays["sources.out.weight"], self.arrays["sources.out.bias"]
        keys = self._line("sources.key", words)
        return self._everywhere("sources", np.concatenate((runs, cues), axis=1), keys, gaps, weight, bias)

    def stance(self, runs: Array, heard: Array, cues: Array) -> Array:
        """Status, polarity and modality side by side: ``q × (15 + 2 + 6)``, as logits."""
        return self._mixed("stance", np.concatenate((runs, heard, cues), axis=1))

    def pointing(self, words: Array) -> Array:
        """What both of the following need of the words: ``n × hidden``."""
        return self._line("points.key", words)

    def referred(self, runs: Array, keys: Array, gaps: Places) -> Array:
        """Where the naming of each speaker begins and ends: ``q × 2 × n``, as logits; ``keys`` are of :meth:`pointing`."""
        weight, bias = self.arrays["points.out.weight"], self.arrays["points.out.bias"]
        return self._everywhere("points", runs, keys, gaps, weight[:_COUNTED], bias[:_COUNTED])

    def counted(self, runs: Array, keys: Array, gaps: Places, bounds: Sequence[Run]) -> list[Array]:
        """Where, in its sentence, the naming of who is counted by each number begins and ends: ``2 × m``, as logits.

        ``keys`` are of :meth:`pointing`, ``bounds`` each sentence's first and last word.
        """
        weight, bias = self.arrays["points.out.weight"][_COUNTED:], self.arrays["points.out.bias"][_COUNTED:]
        queries = self._line("points.query", runs)
        found = []
        for query, row, (start, stop) in zip(queries, gaps, bounds, strict=True):
            here = slice(start, stop + 1)
            (hidden,) = self._hidden("points", query[None], keys[here], row[None, here])
            found.append(weight @ hidden.T + bias[:, None])
        return found

    def point_nulls(self, runs: Array) -> Array:
        """How much speaks for nobody: ``q × 2``, as logits."""
        return self._mixed("point_nulls", runs)

    def kinds(self, counts: Array, triggers: Array) -> Array:
        """What counts count: ``q × 2·width`` and their triggers' first words ``q × width`` to ``q × kinds``."""
        return softmax(self._mixed("kinds", np.concatenate((counts, triggers), axis=1)))

    def _line(self, name: str, given: Array) -> Array:
        line: Array = given @ self.arrays[f"{name}.weight"].T
        line += self.arrays[f"{name}.bias"]
        return line

    def _mixed(self, name: str, given: Array) -> Array:
        hidden = self._line(f"{name}.hidden", given)
        return self._line(f"{name}.out", np.maximum(hidden, 0, out=hidden))

    def _everywhere(
        self, name: str, runs: Array, keys: Array, gaps: Places, weight: Array, bias: Array
    ) -> Array:
        """What each query is answered by every word: ``q × answers × n``, as logits."""
        out = np.empty((len(runs), len(bias), len(keys)), dtype=np.float32)
        for number, hidden in enumerate(self._hidden(name, self._line(f"{name}.query", runs), keys, gaps)):
            np.matmul(weight, hidden.T, out=out[number])
        out += bias[:, None]
        return out

    def _hidden(self, name: str, queries: Array, keys: Array, gaps: Places) -> Iterator[Array]:
        """The hidden layer of each query with every word, ``n × hidden``; good until the next one is asked for.

        One query at a time: its hidden layer stays in the processor's cache, all of them together would not.
        """
        table = self.arrays[f"{name}.gaps"]
        hidden = np.empty_like(keys)
        # NumPy is three times as fast with noughts of the same shape as with one nought.
        noughts = np.zeros_like(keys)
        for number, query in enumerate(queries):
            table.take(gaps[number], axis=0, out=hidden, mode="clip")
            hidden += keys
            hidden += query
            yield np.maximum(hidden, noughts, out=hidden)


def gaps(at: Sequence[Run], sentence: Places) -> Places:
    """How far every word stands from every query, as rows of the distance tables: ``q × n``."""
    apart, rows = _gaps(at, sentence)
    return apart * (2 * SENTENCES_FAR + 1) + rows


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
    """The same in words and in sentences."""
    firsts = np.array([first for first, _ in at])
    size = len(sentence)
    # Every distance that a window of this size knows is reckoned once.
    gap = np.arange(1 - size, size)
    far = np.abs(gap)
    beyond = np.floor(np.log2(np.maximum(far, WIDE) / WIDE) * 2).astype(np.int64)
    steps = np.sign(gap) * np.minimum(np.minimum(far, WIDE) + beyond, FAR) + FAR
    apart = steps[np.arange(size - 1, 2 * size - 1) - firsts[:, None]]
    rows = np.maximum(np.minimum(sentence - sentence[firsts][:, None], SENTENCES_FAR), -SENTENCES_FAR)
    return apart, rows + SENTENCES_FAR
