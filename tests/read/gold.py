"""The coded articles of the reference material."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reportedly.model import Article


def documents(shared: Path) -> Iterator[dict[str, Any]]:
    for part in ("dev", "train"):
        for path in sorted((shared / "corpus" / part).glob("*.json")):
            yield json.loads(path.read_text(encoding="utf-8"))


def article(document: dict[str, Any]) -> Article:
    return Article(
        id=document["id"], text=document["text"], title=document["title"], outlet=document["outlet"]
    )
