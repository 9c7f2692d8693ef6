"""Published: the texts of published corpora that the labels of ``train/corpus/labels.jsonl`` lie over.

The texts are no part of the project; they lie beside it, each under its own licence (``train/corpus/README.md``).
"""

from __future__ import annotations

import json
import pathlib
import re
from collections.abc import Iterator
from typing import Any

SHARED = pathlib.Path(__file__).parents[2] / "shared"
# Free for non-commercial use only: not to be trained on.
_NOT_FREE = "BBC Online"


def texts(shared: pathlib.Path = SHARED) -> dict[str, dict[str, Any]]:
    """Every trainable text by its id, with its title, outlet and date where they are known."""
    return {doc["id"]: doc for find in (fakes, _re3d, _wikievents, _tokens) for doc in find(shared / "data")}


def fakes(data: pathlib.Path) -> Iterator[dict[str, Any]]:
    """The reports of FA-KES."""
    for line in (data / "fakes" / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _re3d(data: pathlib.Path) -> Iterator[dict[str, Any]]:
    for path in sorted((data / "re3d").glob("*/documents.json")):
        if path.parent.name == _NOT_FREE:
            continue
        for line in filter(str.strip, path.read_text(encoding="utf-8").splitlines()):
            raw = json.loads(line)
            yield {"id": f"re3d-{raw['_id'][:8]}", "title": raw.get("title"), "text": raw["text"]}


def _wikievents(data: pathlib.Path) -> Iterator[dict[str, Any]]:
    for line in (data / "wikievents" / "raw-text.jsonl").read_text(encoding="utf-8").splitlines():
        raw = json.loads(line)
        yield {"id": f"wikievents-{raw['doc_id']}", "text": raw["text"]}


def _tokens(data: pathlib.Path) -> Iterator[dict[str, Any]]:
    """WikiEvents' further documents, of which only the tokens are published: set together as they would be printed."""
    for line in (data / "wikievents" / "train-tokens.jsonl").read_text(encoding="utf-8").splitlines():
        raw = json.loads(line)
        yield {"id": f"wikitokens-{raw['docid']}", "text": set_together(raw["tokens"])}


def set_together(tokens: list[str]) -> str:
    """Tokens as a running text: no blank before what closes or after what opens, none around a hyphen or in "U.S."."""
    text = " ".join(tokens)
    for pattern, put in _SETTING:
        text = pattern.sub(put, text)
    return text


# In this order: the marks that close and open, apostrophes, hyphens between letters, points within initials and numbers.
_SETTING = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r" ([,;:!?%)\]’”])", r"\1"),
        (r" \.(?![\w.])", "."),
        (r"([(\[“‘$£€#]) ", r"\1"),
        (r"(?<=\w)’ (?=(?:s|t|re|ve|ll|d|m)\b)", "’"),
        (r"(?<=\w) ' (?=(?:s|t|re|ve|ll|d|m)\b)", "'"),
        (r"(?<=\w) - (?=\w)", "-"),
        (r"\b((?:[A-Z]\. )+)(?=[A-Z]\.)", lambda found: found[1].replace(" ", "")),
        (r"\b([ap])\. m\.", r"\1.m."),
        (r"(?<=\d)([.:]) ?(?=\d)", r"\1"),
        (r"(?<=\d), (?=\d{3}\b)", ","),
        (r'" ([^"]*?) "', r'"\1"'),
    )
)
