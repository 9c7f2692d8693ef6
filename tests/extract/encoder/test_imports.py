"""A program that only handles records starts at once: what reads is loaded when something is read."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("onnxruntime", "numpy", "tokenizers", "spacy", "torch")


@pytest.mark.parametrize("name", ["reportedly", "reportedly.extract", "reportedly.cli"])
def test_importing_loads_nothing_that_reads(name: str) -> None:
    told = subprocess.run(
        [sys.executable, "-c", f"import sys, {name}; print(*sorted(set({HEAVY}) & sys.modules.keys()))"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == []
