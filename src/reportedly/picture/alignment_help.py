"""What support is given with: arms, fire from the air or the ground, troops, training, money."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reportedly.knowledge.alignment import alignment_words
from reportedly.model import Actor, Help, Span, Telling

_WORD = re.compile(r"[\w’'-]+")
_LONGEST = 2
# The agent's noun may stand after its span ("backed by US-led AIR STRIKES"): so many words, up to a mark.
_BEYOND = re.compile(r"(?:[ -]?[\w’'-]+){0,4}")
Given = tuple[Help, tuple[str, ...]]


def given(
    telling: Telling, default: Help | None, sources: Sequence[Actor], targets: Sequence[Actor]
) -> Sequence[Given]:
    """The kinds of help that a telling's words give, each with the words for it; ``untold`` where they give none.

    Where the verb tells the kind ("armed", "trained") it stays.  Else what is told as materiel counts, then the words
    between the parties.
    """
    materiel = {
        span.text: tuple(kind for kind in dict.fromkeys(_kinds(span.text)) if not _own(span, kind, telling))
        for span in telling.event.materiel
    }
    if default is not None:
        return [(default, tuple(materiel))]
    found: dict[Help, list[str]] = {}
    for text, kinds in materiel.items():
        for kind in kinds:
            found.setdefault(kind, []).append(text)
    if not found:
        found = {kind: [] for kind in _kinds(_around(telling, sources, targets))}
    return [(kind, tuple(words)) for kind, words in found.items()] or [(Help.UNTOLD, tuple(materiel))]


def _own(materiel: Span, kind: Help, telling: Telling) -> bool:
    """Whether arms are the giver's own, that fire in support: "backed by Turkish tanks" is no gift of tanks."""
    if kind is not Help.ARMS:
        return False
    return any(
        0 <= materiel.start - actor.span.end <= 1 or actor.span.start <= materiel.start < actor.span.end
        for actor in telling.actors
    )


def _kinds(text: str) -> Iterator[Help]:
    """The kinds of help that some words name, longer words first: "fighter jet" is no fighter."""
    helps = alignment_words().helps
    told = _WORD.findall(text.lower())
    at = 0
    while at < len(told):
        size = next((n for n in range(_LONGEST, 0, -1) if " ".join(told[at : at + n]) in helps), 0)
        if size:
            yield helps[" ".join(told[at : at + size])]
        at += size or 1


def _around(telling: Telling, sources: Sequence[Actor], targets: Sequence[Actor]) -> str:
    """The words from the first to the last of a tie's words and its givers, without those who receive."""
    claim, event = telling.claim, telling.event
    offset, text = claim.sentence.start, claim.sentence.text
    receiving = [actor.span for actor in targets]
    giving = [actor.span for actor in sources]
    shown = [span for span in (event.trigger, *giving) if offset <= span.start < claim.sentence.end]
    start = min((span.start for span in shown), default=offset)
    end = max((span.end for span in shown), default=offset)
    beyond = _BEYOND.match(text, end - offset)
    end = offset + beyond.end() if beyond else end
    return "".join(
        char if not any(span.start <= offset + at < span.end for span in receiving) else "\n"
        for at, char in enumerate(text)
        if start <= offset + at < end
    )
