"""Labels hold where things stand and what they are, and no word of a text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from train.labels import LABELS, bare, whole
from train.markup import MODALITIES, POLARITIES, STATUSES, TYPES

from tests.train.bind import REPORT, document

CLOSED = (
    STATUSES | POLARITIES | MODALITIES | TYPES | {"killed", "injured", "captured", "missing", "displaced"}
)
CLOSED |= {"destroyed", "captured-materiel", "villages", "attacks", "fighters", "other"}
KEYS = {
    "id",
    "text_sha256",
    "claims",
    "status",
    "polarity",
    "modality",
    "content",
    "source",
    "source_ref",
    "cue",
}
KEYS |= {"via", "events", "trigger", "type", "actor", "target", "place", "time", "materiel", "counts"}
# The collection, then the key it has there: no sentence fits.
ID = re.compile(r"(fakes-\d{4}|re3d-[0-9A-F]{8}|wiki(?:events|tokens)-[\w.]+)")
DIGEST = re.compile(r"[0-9a-f]{16}")


def strings(value: Any) -> Iterator[str]:
    """Every string within, the keys too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def test_bare_and_whole_lose_nothing() -> None:
    doc = document(REPORT)
    text = {key: doc[key] for key in ("id", "text", "title", "outlet", "published")}
    # By way of a file, as the labels are kept.
    again = whole(json.loads(json.dumps(bare(doc))), text)
    # A label tells neither the sentences nor the claims' ids: both follow from the text and the order.
    kept = [{key: claim[key] for key in claim if key not in {"id", "sent"}} for claim in doc["claims"]]
    assert again == {**text, "sentences": [], "claims": kept}


def test_bare_holds_no_word_of_the_text() -> None:
    doc = document(REPORT)
    label = bare(doc)
    assert label["id"] == "mill-01"
    free = set(strings(label)) - KEYS - CLOSED - {"mill-01", label["text_sha256"]}
    assert free == set()
    assert DIGEST.fullmatch(label["text_sha256"])


def test_another_text_is_refused() -> None:
    doc = document(REPORT)
    with pytest.raises(ValueError, match=r"^mill-01: .+\. Fetch the collection anew\.$"):
        whole(bare(doc), {"id": "mill-01", "text": doc["text"] + " "})


def test_the_labels_of_published_reports_hold_no_text() -> None:
    lines = LABELS.read_text(encoding="utf-8").splitlines()
    labels = [json.loads(line) for line in lines]
    ids = [label["id"] for label in labels]
    assert ids == sorted(set(ids))
    for label in labels:
        assert ID.fullmatch(label["id"])
        assert DIGEST.fullmatch(label["text_sha256"])
        assert set(strings(label)) - KEYS - CLOSED <= {label["id"], label["text_sha256"]}, label["id"]


def test_the_readme_tells_how_many_labels_there_are() -> None:
    labels = [json.loads(line) for line in LABELS.read_text(encoding="utf-8").splitlines()]
    claims = [claim for label in labels for claim in label["claims"]]
    events = sum(len(claim["events"]) for claim in claims)
    readme = (Path(LABELS).parent / "README.md").read_text(encoding="utf-8")
    assert f"{len(labels)} reports, {len(claims)} claims, {events} events" in readme
