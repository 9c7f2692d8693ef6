"""Writing: the fitted numbers into ``weights.py``, whose words stay as they are, and the projection beside the reader's weights."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from reportedly.extract.encoder.embedding import Projection
from reportedly.reconcile import weights
from train.incidents.fitting import Weights, counted

WHERE = Path(str(weights.__file__))


def written(module: str, given: Weights) -> str:
    """The text of ``weights.py`` with other numbers.  Raises :class:`ValueError` where a name is not there."""
    for name, number in (
        ("WITHIN_BIAS", f"{given.within.bias:.2f}"),
        ("WITHIN", _table(given.within.weights)),
        ("JOINS_CHAIN", str(given.joins_chain)),
        *((name, _plain(value)) for name, value in counted(given).items()),
        ("ACROSS_BIAS", f"{given.across.bias:.2f}"),
        ("ACROSS", _table(given.across.weights)),
        ("JOINS_INCIDENT", str(given.joins_incident)),
    ):
        module, times = re.subn(
            rf"^{name} = (?:\{{\n.*?^\}}|\(\n.*?^\)|[^\n]*)",
            lambda _, put=f"{name} = {number}": put,  # type: ignore[misc]
            module,
            flags=re.MULTILINE | re.DOTALL,
        )
        if times != 1:
            raise ValueError(f"{name} stands {times} times in the module of weights, not once.")
    return module


def _table(table: Mapping[str, float]) -> str:
    lines = (f'    "{name}": {_rounded(number)},\n' for name, number in sorted(table.items()))
    return "{\n" + "".join(lines) + "}"


def _plain(value: str | float | Sequence[float]) -> str:
    """A number of an embedding's weights has four places, as many as are counted (``reconcile/wording.py``)."""
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, float):
        return f"{value:.4f}"
    lines = (f"    {number + 0.0:.4f},\n" for number in value)
    return "(\n" + "".join(lines) + ")" if value else "()"


def write_projection(projection: Projection, file: Path) -> None:
    """Keep a projection as :func:`~reportedly.extract.encoder.embedding.read_projection` reads it."""
    np.savez(file, matrix=projection.matrix.astype(np.float16), offset=projection.offset.astype(np.float16))


def _rounded(number: float) -> str:
    # Nothing has no sign.
    return f"{round(number, 2) + 0.0:.2f}"
