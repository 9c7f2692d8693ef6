"""Unbinding: a coded report written out in the markup, for reading and for correcting."""

from __future__ import annotations

from typing import Any

from train.markup import ROLES


def marked(doc: dict[str, Any]) -> str:
    """The report in the markup; what the words alone do not tell apart is left to the nearest occurrence."""
    lines = [f"## {doc['id']}"]
    lines += [f"{key}: {doc[key]}" for key in ("outlet", "published", "title") if doc.get(key)]
    before = 0
    for index, (start, end) in enumerate(doc["sentences"]):
        if index == 0 or "\n" in doc["text"][before:start]:
            lines.append("")
        before = end
        lines.append("> " + " ".join(doc["text"][start:end].split()))
        for claim in doc["claims"]:
            if claim["sent"] == index:
                lines += _claim(claim, (start, end))
    return "\n".join(lines) + "\n"


def _claim(claim: dict[str, Any], sentence: tuple[int, int]) -> list[str]:
    marks = [claim["status"]]
    marks += [claim["polarity"]] if claim["polarity"] != "positive" else []
    marks += [claim["modality"]] if claim["modality"] != "actual" else []
    parts = [" ".join(marks), _words(claim["source"], sentence), _words(claim["cue"], sentence)]
    parts.append(_words(claim["content"], sentence))
    if claim.get("source_ref"):
        parts.append("ref=" + _words(claim["source_ref"], sentence))
    parts += ["via=" + _words(span, sentence) for span in claim.get("via") or []]
    return [
        "= " + " | ".join(parts),
        *(_event(event, sentence) for event in claim["events"] if event.get("trigger")),
    ]


def _event(event: dict[str, Any], sentence: tuple[int, int]) -> str:
    parts = [
        f"{key}={_words(span, sentence)}" for key, role in ROLES.items() for span in event.get(role) or []
    ]
    for count in event.get("counts") or []:
        who = "/" + _words(count["who"], sentence) if count.get("who") else ""
        parts.append(f"n={_words(count['span'], sentence)}/{count['what']}{who}")
    return f'- {event["type"]} "{_words(event["trigger"], sentence)}" ' + "; ".join(parts)


def _words(span: dict[str, Any] | None, sentence: tuple[int, int]) -> str:
    if span is None:
        return "-"
    mark = "^" if span["start"] < sentence[0] else "~" if span["start"] >= sentence[1] else ""
    return mark + " ".join(span["text"].split())
