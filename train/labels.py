"""Labels: coded claims as offsets alone, so that the labels can be kept where the texts may not.

usage: python -m train.labels TEXTS FILE.claims ...    write train/corpus/labels.jsonl anew from marked files
"""

from __future__ import annotations

import hashlib
import json
import pathlib
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from train.check import checked
from train.markup import MarkupError

LABELS = pathlib.Path(__file__).parent / "corpus" / "labels.jsonl"
_ROLES = ("actor", "target", "place", "time", "materiel")


def bare(doc: Mapping[str, Any]) -> dict[str, Any]:
    """A coded report without a word of its text; a digest tells later whether the text is the one that was read."""
    digest = hashlib.sha256(doc["text"].encode()).hexdigest()[:16]
    return {"id": doc["id"], "text_sha256": digest, "claims": [_bare_claim(claim) for claim in doc["claims"]]}


def whole(label: Mapping[str, Any], text: Mapping[str, Any]) -> dict[str, Any]:
    """The coded report again, over its text; raises :class:`ValueError` for another text than the one read."""
    if hashlib.sha256(text["text"].encode()).hexdigest()[:16] != label["text_sha256"]:
        raise ValueError(f"{label['id']}: the text is not the one that was coded. Fetch the collection anew.")
    claims = [_whole(claim, text["text"]) for claim in label["claims"]]
    return {**text, "sentences": [], "claims": claims}


def labelled(texts: Mapping[str, Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every labelled report whose text is at hand."""
    for line in LABELS.read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        if label["id"] in texts:
            yield whole(label, texts[label["id"]])


def _bare_claim(claim: Mapping[str, Any]) -> dict[str, Any]:
    kept = {key: claim[key] for key in ("status", "polarity", "modality")}
    spans = {key: _ends(claim.get(key)) for key in ("content", "source", "source_ref", "cue")}
    via = [_ends(span) for span in claim.get("via") or []]
    return {**kept, **spans, "via": via, "events": [_bare_event(event) for event in claim["events"]]}


def _bare_event(event: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {"trigger": _ends(event["trigger"]), "type": event["type"]}
    made |= {role: [_ends(span) for span in event[role]] for role in _ROLES if event.get(role)}
    counts = [
        [_ends(c["span"]), c["min"], c["max"], c["what"], _ends(c.get("who"))]
        for c in event.get("counts") or []
    ]
    return made | ({"counts": counts} if counts else {})


def _ends(span: Mapping[str, Any] | None) -> list[int] | None:
    return None if span is None else [span["start"], span["end"]]


def _whole(claim: Mapping[str, Any], text: str) -> dict[str, Any]:
    def span(ends: list[int] | None) -> dict[str, Any] | None:
        return None if ends is None else {"start": ends[0], "end": ends[1], "text": text[ends[0] : ends[1]]}

    events = []
    for event in claim["events"]:
        made = {"trigger": span(event["trigger"]), "type": event["type"]}
        made |= {role: [span(ends) for ends in event.get(role, [])] for role in _ROLES}
        made["counts"] = [
            {"span": span(ends), "min": low, "max": high, "what": what, "who": span(who)}
            for ends, low, high, what, who in event.get("counts", [])
        ]
        events.append(made)
    spans = {key: span(claim[key]) for key in ("content", "source", "source_ref", "cue")}
    return {**claim, **spans, "via": [span(ends) for ends in claim["via"]], "events": events}


def _marked(paths: Iterable[pathlib.Path], texts: pathlib.Path) -> Iterator[dict[str, Any]]:
    for path in paths:
        for result in checked(path, texts):
            if isinstance(result, MarkupError):
                raise SystemExit(str(result))
            yield result


def main() -> None:
    """Write the labels of marked files, one report a line, in order of their ids."""
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    found = {
        doc["id"]: bare(doc) for doc in _marked(map(pathlib.Path, sys.argv[2:]), pathlib.Path(sys.argv[1]))
    }
    lines = (json.dumps(found[key], separators=(",", ":")) for key in sorted(found))
    LABELS.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    print(f"{len(found)} reports, {sum(len(doc['claims']) for doc in found.values())} claims")


if __name__ == "__main__":
    main()
