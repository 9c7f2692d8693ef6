"""Study the errors of the five folds: how many of each kind, with examples.

usage: python bench/errors.py [--shared DIR] [--folds FILE] [--examples N]

Every coded claim that was missed, every claim read that is not coded, and every value of a found claim that differs is
put into one kind; the kinds are printed by how many they are, commonest first.  ``docs/errors.md`` tells what they mean.
"""

from __future__ import annotations

import argparse
import collections
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from train.corpora import documents, scorer  # noqa: E402 - train/ is no installed package

ROLES = ("actor", "target", "place", "time", "materiel")
Found = Iterator[tuple[str, str]]


def main() -> int:
    """Print the kinds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--folds", type=Path, default=Path("build/folds/claims.jsonl"))
    parser.add_argument("--examples", type=int, default=0)
    options = parser.parse_args()
    read: dict[str, list[dict[str, Any]]] = collections.defaultdict(list)
    for line in options.folds.read_text(encoding="utf-8").splitlines():
        claim = json.loads(line)
        read[claim["article"]].append(claim)
    score = scorer(options.shared)
    kinds: dict[str, list[str]] = collections.defaultdict(list)
    for doc in documents(options.shared / "corpus" / "dev"):
        for kind, what in errors(doc, read[doc["id"]], score):
            kinds[kind].append(f"{doc['id']}: {what}")
    for kind, found in sorted(kinds.items(), key=lambda item: -len(item[1])):
        print(f"{len(found):5d}  {kind}")
        for example in found[:: max(1, len(found) // max(1, options.examples))][: options.examples]:
            print("       ", example)
    return 0


def errors(doc: dict[str, Any], mine: list[dict[str, Any]], score: ModuleType) -> Found:
    """Every error of one report: its kind, and the words it is about."""
    gold = doc["claims"]
    pairs = score.pair(gold, mine, lambda g, c: score.iou(g["content"], c["content"]), 0.5)
    matched = dict(pairs)
    taken = set(matched.values())
    for index, claim in enumerate(gold):
        if index not in matched:
            yield _missed(claim, mine, score), claim["content"]["text"]
    for index, claim in enumerate(mine):
        if index not in taken:
            yield _added(claim, gold, score), claim["content"]["text"]
    for i, j in pairs:
        yield from _differs(gold[i], mine[j], score)
    yield from _events(gold, mine, score)


def _missed(claim: dict[str, Any], mine: list[dict[str, Any]], score: ModuleType) -> str:
    over = [c for c in mine if score.overlaps(claim["content"], c["content"])]
    if not over:
        return "claim missed: nothing read there"
    best = max(over, key=lambda c: score.iou(claim["content"], c["content"]))["content"]
    if best["start"] <= claim["content"]["start"] + 2 and claim["content"]["end"] - 2 <= best["end"]:
        return "claim missed: swallowed by a longer content"
    if claim["content"]["start"] <= best["start"] + 2 and best["end"] - 2 <= claim["content"]["end"]:
        return "claim missed: cut into pieces"
    return "claim missed: content shifted"


def _added(claim: dict[str, Any], gold: list[dict[str, Any]], score: ModuleType) -> str:
    if any(score.overlaps(claim["content"], g["content"]) for g in gold):
        return "claim too many: a piece of, or more than, what is coded"
    return "claim too many: where nothing is coded"


def _differs(gold: dict[str, Any], mine: dict[str, Any], score: ModuleType) -> Found:
    words = gold["content"]["text"]
    if not score.same_source(gold, mine):
        sources = score.source_of(gold), score.source_of(mine)
        kind = {(True, False): "source missing", (False, True): "source where there is none"}.get(
            (bool(sources[0]), bool(sources[1])), "another source"
        )
        told = [" / ".join(s["text"] for s in found) or "none" for found in sources]
        yield kind, f"{told[0]} ← {told[1]}: {words}"
    elif gold.get("cue") and not score.overlaps(gold["cue"], mine.get("cue")):
        yield "another cue, or none", f"{gold['cue']['text']}: {words}"
    for name in ("status", "polarity", "modality"):
        if gold[name] != mine[name]:
            yield f"{name}: {gold[name]} read as {mine[name]}", words


def _events(gold: list[dict[str, Any]], mine: list[dict[str, Any]], score: ModuleType) -> Found:
    told = [e for g in gold for e in g["events"] if e.get("trigger")]
    made = [e for c in mine for e in c["events"]]

    def alike(g: dict[str, Any], c: dict[str, Any]) -> float:
        root = g["type"].split(".")[0] == c["type"].split(".")[0]
        return bool(score.overlaps(g["trigger"], c["trigger"])) + 0.5 * (g["type"] == c["type"]) + 0.25 * root

    hits = dict(score.pair(told, made, alike, 1))
    for index, event in enumerate(told):
        if index not in hits:
            yield f"event missed ({event['type'].split('.')[0]})", event["trigger"]["text"]
            continue
        read = made[hits[index]]
        if event["type"] != read["type"]:
            yield f"type: {event['type']} read as {read['type']}", event["trigger"]["text"]
        for role in ROLES:
            same = score.pair(event.get(role) or [], read[role], lambda a, b: float(score.close(a, b)), 1)
            for number, span in enumerate(event.get(role) or []):
                if number not in dict(same):
                    yield f"argument missed ({role})", f"{span['text']} of {event['trigger']['text']}"
            for number, span in enumerate(read[role]):
                if number not in {j for _, j in same}:
                    yield f"argument too many ({role})", f"{span['text']} of {event['trigger']['text']}"
        yield from _counts(event, read, score)
    for index, event in enumerate(made):
        if index not in set(hits.values()):
            yield f"event too many ({event['type'].split('.')[0]})", event["trigger"]["text"]


def _counts(event: dict[str, Any], read: dict[str, Any], score: ModuleType) -> Found:
    for count in event.get("counts") or []:
        over = [c for c in read["counts"] if score.overlaps(count["span"], c["span"])]
        words = f"{count['span']['text']} of {event['trigger']['text']}"
        if not over:
            yield "count missed", words
        elif (over[0]["min"], over[0]["max"]) != (count["min"], count["max"]):
            yield "count with another range", words
        elif over[0]["what"] != count["what"]:
            yield f"count: {count['what']} read as {over[0]['what']}", words
    for count in read["counts"]:
        if not any(score.overlaps(count["span"], c["span"]) for c in event.get("counts") or []):
            yield "count too many", f"{count['span']['text']} of {event['trigger']['text']}"


if __name__ == "__main__":
    sys.exit(main())
