"""Writing: the fitted numbers into ``weights.py``, whose words stay as they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from reportedly.reconcile import weights
from train.incidents.fitting import Weights

WHERE = Path(str(weights.__file__))


def written(module: str, given: Weights) -> str:
    """The text of ``weights.py`` with other numbers.  Raises :class:`ValueError` where a name is not there."""
    for name, number in (
        ("WITHIN_BIAS", f"{given.within.bias:.2f}"),
        ("WITHIN", _table(given.within.weights)),
        ("JOINS_CHAIN", str(given.joins_chain)),
        ("ACROSS_BIAS", f"{given.across.bias:.2f}"),
        ("ACROSS", _table(given.across.weights)),
        ("JOINS_INCIDENT", str(given.joins_incident)),
    ):
        module, times = re.subn(
            rf"^{name} = (?:\{{.*?^\}}|[^\n]*)",
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


def _rounded(number: float) -> str:
    # Nothing has no sign.
    return f"{round(number, 2) + 0.0:.2f}"
