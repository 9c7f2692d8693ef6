"""Figures of the number grammar: the counts of the coded articles, found with their bounds.

usage: python bench/counts.py --shared ../shared [--show]
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from reportedly.extract.numbers import Number, numbers


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--show", action="store_true", help="print what is missed and what is extra, too")
    options = parser.parse_args()
    wanted = touched = right = extra = 0
    for part in ("dev", "train"):
        for path in sorted((options.shared / "corpus" / part).glob("*.json")):
            document = json.loads(path.read_text(encoding="utf-8"))
            gold, found = _gold(document), _found(document)
            wanted += len(gold)
            for (start, end), bounds in sorted(gold.items()):
                over = [number for number in found if number.start < end and start < number.end]
                touched += bool(over)
                exact = any((number.min, number.max) in bounds for number in over)
                right += exact
                if options.show and not exact:
                    print("MISS ", path.stem, _context(document["text"], start, end), bounds, over)
            alone = [n for n in found if not any(n.start < end and start < n.end for start, end in gold)]
            extra += len(alone)
            if options.show:
                for number in alone:
                    print(
                        "EXTRA",
                        path.stem,
                        _context(document["text"], number.start, number.end),
                        (number.min, number.max),
                    )
    print(
        f"{wanted} gold counts; found {100 * touched / wanted:.1f} %, with their bounds {100 * right / wanted:.1f} %"
    )
    print(f"further numbers found: {extra} ({extra / wanted:.2f} per gold count)")


def _gold(document: dict[str, Any]) -> dict[tuple[int, int], set[tuple[int | None, int | None]]]:
    gold: dict[tuple[int, int], set[tuple[int | None, int | None]]] = {}
    for claim in document["claims"]:
        for event in claim["events"]:
            for count in event["counts"]:
                span = count["span"]
                gold.setdefault((span["start"], span["end"]), set()).add((count["min"], count["max"]))
    return gold


def _found(document: dict[str, Any]) -> list[Number]:
    return [
        Number(start + number.start, start + number.end, number.min, number.max)
        for start, end in document["sentences"]
        for number in numbers(document["text"][start:end])
    ]


def _context(text: str, start: int, end: int) -> str:
    return repr(f"{text[max(0, start - 30) : start]}[{text[start:end]}]{text[end : end + 30]}")


if __name__ == "__main__":
    main()
