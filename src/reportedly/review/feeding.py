"""What judgements give back: labels for training, names for a pack of actors."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import yaml

from reportedly.model import Claim, Coded, Event, Span
from reportedly.review.applying import Standing, corrected
from reportedly.review.judgement import ClaimSubject, FieldSubject, Verdict
from reportedly.review.locating import Look


def labels(standing: Standing, look: Look) -> Iterator[str]:
    """Give judged articles as lines of labels, as ``train/corpus/labels.jsonl`` has them: offsets, not a word of the text.

    An article is told where every claim in it was judged and none is disputed: in a label, what is not claimed is no claim.  Rejected
    claims are left out, corrected fields stand as corrected.
    """
    judged: dict[str, set[str]] = defaultdict(set)
    open_: set[str] = set()
    for outcome in standing.outcomes:
        subject = outcome.judgements[0].subject
        if isinstance(subject, ClaimSubject | FieldSubject):
            if outcome.holding:
                judged[subject.article].add(subject.claim)
            else:
                open_.add(subject.article)
    for article in sorted(judged.keys() - open_):
        coded = look(article)
        if coded is not None and all(claim.id in judged[article] for claim in coded.claims):
            yield json.dumps(_label(coded, standing), separators=(",", ":"))


def _label(coded: Coded, standing: Standing) -> dict[str, Any]:
    made, judged = corrected(coded, standing.corrections.get(coded.article.id, ()))
    kept = (claim for claim in made.claims if not any(each.rejects for each in judged.get(claim.id, ())))
    # So much of the digest as tells texts apart: train/labels.py compares it.
    digest = hashlib.sha256(coded.article.text.encode()).hexdigest()[:16]
    return {"id": coded.article.id, "text_sha256": digest, "claims": [_claim(claim) for claim in kept]}


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "status": claim.status.value,
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "content": _ends(claim.content),
        "source": _ends(claim.source),
        "source_ref": _ends(claim.source_ref),
        "cue": _ends(claim.cue),
        "via": [_ends(span) for span in claim.via],
        "events": [_event(event) for event in claim.events],
    }


def _event(event: Event) -> dict[str, Any]:
    made: dict[str, Any] = {"trigger": _ends(event.trigger), "type": event.type.value}
    made |= {name: [_ends(span) for span in spans] for name, spans in event.roles() if spans}
    counts = [
        [_ends(count.span), count.min, count.max, count.what.value, _ends(count.who)]
        for count in event.counts
    ]
    return made | ({"counts": counts} if counts else {})


def _ends(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def names(standing: Standing) -> str:
    """Give the words that were linked to actors in every article as YAML, to be put into a pack of actors.

    Each entry names who decided and when as its source.
    """
    words: dict[str, list[str]] = defaultdict(list)
    sources: dict[str, list[str]] = defaultdict(list)
    for each in standing.decisions:
        if each.verdict is Verdict.POSITIVE and each.article is None and ":" not in each.entity:
            words[each.entity].append(each.words)
            why = f" ({each.reason})" if each.reason else ""
            sources[each.entity].append(f"decided by {each.who} on {each.when[:10]}{why}")
    entries = [
        {"id": id, "names": _once(words[id]), "source": "; ".join(_once(sources[id]))} for id in sorted(words)
    ]
    told: str = yaml.safe_dump({"additions": entries}, allow_unicode=True, sort_keys=False, width=10_000)
    return told


def _once(told: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(told))
