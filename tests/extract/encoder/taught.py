"""Heads taught by hand, and heads drawn by lot: a few numbers in the place of what is learned.

A word's vector says whether it is a trigger; how far it stands from a trigger says what it is to it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reportedly.extract.encoder.heads import Array, Heads, Run
from reportedly.extract.encoder.shape import ASKED, FAR, POINTED, SENTENCES_FAR, SPOKEN, TAGS
from reportedly.extract.encoder.statements import Seen, Statement, statements
from reportedly.model import CountKind, EventType

WIDTH = 4
NO, YES = -5.0, 10.0


def heads(width: int = WIDTH) -> Heads:
    """Heads that say nothing: every layer is nought, with two hidden places each."""
    arrays: dict[str, Array] = {}

    def line(name: str, given: int, out: int) -> None:
        arrays[f"{name}.weight"] = np.zeros((out, given), dtype=np.float32)
        arrays[f"{name}.bias"] = np.zeros(out, dtype=np.float32)

    line("tags", width, 3 * len(TAGS))
    mixed = {
        "types": (2, len(EventType)),
        "nulls": (2, 2),
        "point_nulls": (2, 2),
        "kinds": (3, len(CountKind)),
    }
    for name, (given, out) in (mixed | {"stance": (4, 23)}).items():
        line(f"{name}.hidden", given * width, 2)
        line(f"{name}.out", 2, out)
    pairs = {"pairs": (2, len(ASKED)), "sources": (3, len(SPOKEN)), "points": (2, len(POINTED))}
    for name, (given, out) in pairs.items():
        line(f"{name}.query", given * width, 2)
        line(f"{name}.key", width, 2)
        line(f"{name}.out", 2, out)
        arrays[f"{name}.far.weight"] = np.zeros((2 * FAR + 1, 2), dtype=np.float32)
        arrays[f"{name}.sentences.weight"] = np.zeros((2 * SENTENCES_FAR + 1, 2), dtype=np.float32)
    return Heads.of(arrays)


def taught() -> Heads:
    """Heads for which a word with a first number is a trigger, one with a second goes on, and all else is a no."""
    given = heads()
    trigger = 3 * TAGS.index("trigger")
    given.arrays["tags.weight"][trigger + 1, 0] = 2 * YES
    given.arrays["tags.weight"][trigger + 2, 1] = 2 * YES
    given.arrays["tags.bias"][trigger] = YES
    for name in ("pairs", "sources", "points"):
        given.arrays[f"{name}.out.bias"][:] = NO
    return given


def ask(given: Heads, what: str, *, words_away: int, unit: int = 0, sure: float = YES) -> None:
    """Let a word so far from whoever asks answer one question with yes; each of a layer's two ``unit`` serves one."""
    name, column = ("pairs", ASKED.index(what)) if what in ASKED else ("points", POINTED.index(what))
    given.arrays[f"{name}.far.weight"][FAR + words_away, unit] = 1
    gaps = given.arrays[f"{name}.gaps"].reshape(2 * FAR + 1, 2 * SENTENCES_FAR + 1, -1)
    gaps[FAR + words_away, :, unit] = 1
    given.arrays[f"{name}.out.weight"][column, unit] = sure


def vectors(size: int, *triggers: int, go_on: tuple[int, ...] = ()) -> Array:
    """The words of a window: these begin a trigger, those go on with it."""
    words = np.zeros((size, WIDTH), dtype=np.float32)
    words[list(triggers), 0] = 1
    words[list(go_on), 1] = 1
    return words


def read(
    given: Heads,
    words: Array,
    sentence: Sequence[int],
    *,
    numbers: tuple[Run, ...] = (),
    owned: int = 0,
    glued: Sequence[int] = (),
    hyphens: Sequence[int] = (),
    light: Sequence[int] = (),
) -> list[Statement]:
    """The statements of a window.

    ``glued`` are the words without a blank before them, ``hyphens`` those that are one, ``light`` those that name nothing.
    """
    marks = ([n in chosen for n in range(len(words))] for chosen in (glued, hyphens, light))
    seen = Seen(words, np.array(sentence), given.tags(words), given.pointing(words), *marks)
    return statements(given, seen, numbers, owned=owned, least=0.4)


def drawn(like: Heads, *, seed: int, spread: float = 1.0) -> Heads:
    """Heads of the same shapes that answer by lot: neither always alike nor ever quite sure."""
    lot = np.random.default_rng(seed)
    arrays: dict[str, Array] = {}
    for name, array in sorted(like.arrays.items()):
        if name.endswith(".gaps"):
            continue
        most = 1.7 if array.ndim == 1 else 1.7 * spread / np.sqrt(array.shape[1])
        arrays[name] = lot.uniform(-most, most, array.shape).astype(np.float32)
    return Heads.of(arrays)
