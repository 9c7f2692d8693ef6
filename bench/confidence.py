"""Measure how often claims are right by the way they were found; prints ``knowledge/confidence.yaml``.

usage: python bench/confidence.py [--shared DIR]

A claim is right where a coded claim of the same article, on the dev and train parts together, has a content that
overlaps its own by half or more, the same source (or none, as it), and the same status.  A way seen fewer than
:data:`ENOUGH` times is drawn towards the mean of all.
"""

from __future__ import annotations

import argparse
import collections
import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

from reportedly.extract.rules import reader as reading
from reportedly.extract.rules import telling
from reportedly.extract.rules.confidence import way_found
from reportedly.extract.rules.drafts import Draft
from reportedly.model import Article
from reportedly.present.record import to_record
from reportedly.read import read

# Pseudo-counts of the mean added to each way, so that three lucky hits do not make a certainty.
ENOUGH = 10


def scorer(shared: Path) -> ModuleType:
    """The corpus's own scorer, by path."""
    spec = importlib.util.spec_from_file_location("score", shared / "corpus" / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def right(gold: list[dict[str, Any]], claims: list[dict[str, Any]], score: ModuleType) -> set[int]:
    """The indices of the claims that stand in the gold."""
    pairs = score.pair(gold, claims, lambda g, c: score.iou(g["content"], c["content"]), 0.5)
    return {
        j
        for i, j in pairs
        if score.same_source(gold[i], claims[j]) and gold[i]["status"] == claims[j]["status"]
    }


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    shared = parser.parse_args().shared
    score = scorer(shared)
    ways: list[str] = []

    def noted(draft: Draft, *, carried: bool) -> float:
        ways.append(way_found(draft, carried=carried))
        return 0.5

    telling.claim_confidence = noted
    seen: collections.Counter[str] = collections.Counter()
    hits: collections.Counter[str] = collections.Counter()
    for path in sorted((shared / "corpus").glob("*/*.json")):
        raw = json.loads(path.read_text(encoding="utf-8"))
        ways.clear()
        (coded,) = reading.load().code([read(Article(id=raw["id"], text=raw["text"], outlet=raw["outlet"]))])
        good = right(raw["claims"], [to_record(claim) for claim in coded.claims], score)
        for j, way in enumerate(ways):
            seen[way] += 1
            hits[way] += j in good
    mean = sum(hits.values()) / sum(seen.values())
    print(
        "# Share of claims found in each way that the coded corpus has with the same content, source and status."
    )
    print("# Made by: python bench/confidence.py")
    print("precision:")
    print(f"  unseen: {mean:.2f}")
    for way, n in seen.most_common():
        print(f"  {way}: {(hits[way] + ENOUGH * mean) / (n + ENOUGH):.2f} # {hits[way]} of {n}")


if __name__ == "__main__":
    main()
