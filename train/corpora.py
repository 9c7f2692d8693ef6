"""Corpora: every coded report there is to learn from, by where it comes from."""

from __future__ import annotations

import importlib.util
import json
import pathlib
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from train.check import checked
from train.labels import labelled
from train.markup import MarkupError
from train.published import SHARED, texts

OWN = pathlib.Path(__file__).parent / "corpus" / "own"

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Corpora:
    """The coded reports: of our own words, labels of ours over published texts, and the corpus beside the project."""

    own: list[Document]
    labelled: list[Document]
    coded: list[Document]
    dev: list[Document]

    def counts(self) -> dict[str, dict[str, int]]:
        """How much there is of each, for the model card."""
        return {
            name: {
                "reports": len(docs),
                "claims": sum(len(doc["claims"]) for doc in docs),
                "events": sum(len(claim["events"]) for doc in docs for claim in doc["claims"]),
            }
            for name, docs in (
                ("own", self.own),
                ("labelled", self.labelled),
                ("coded", self.coded),
                ("dev", self.dev),
            )
        }


def corpora(shared: pathlib.Path = SHARED) -> Corpora:
    """All of it.  Raises :class:`MarkupError` for a line of our own that cannot be read."""
    return Corpora(
        own=list(own()),
        labelled=list(labelled(texts(shared))),
        coded=documents(shared / "corpus" / "train"),
        dev=documents(shared / "corpus" / "dev"),
    )


def own(folder: pathlib.Path = OWN) -> Iterator[Document]:
    """The reports of our own words."""
    for path in sorted(folder.glob("*.claims")):
        for result in checked(path, None):
            if isinstance(result, MarkupError):
                raise result
            yield result


def documents(folder: pathlib.Path) -> list[Document]:
    """The coded reports of a folder, by name."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]


def scorer(shared: pathlib.Path = SHARED) -> ModuleType:
    """The corpus's own scorer, by path."""
    spec = importlib.util.spec_from_file_location("score", shared / "corpus" / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
