"""Others: "killed five soldiers and wounded six others" tells of six more soldiers, as far as anything is told of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from reportedly.knowledge.actor_names import words
from reportedly.model import ActorKind, Span
from reportedly.resolve.actors.candidates import Candidate
from reportedly.resolve.actors.mentions import Mention

_COST = -0.05


def more_of_them(
    mention: Mention, told: Sequence[Mention], found: Mapping[Span, Candidate]
) -> Candidate | None:
    """Give the kind of those who were counted last before "others" in its sentence; ``None`` where nobody was."""
    if [word.key for word in words(mention.span.text)] != ["others"] or mention.sentence is None:
        return None
    before = [
        each
        for each in told
        if each.counted
        and each.sentence == mention.sentence
        and each.span.end <= mention.span.start
        and each.span.text.lower() != "others"
    ]
    kinds = {made.kind for made in map(found.get, (each.span for each in before)) if made is not None}
    # People as people, or soldiers beside nurses: "others" says as much by itself.
    if len(kinds) != 1 or kinds <= {None, ActorKind.CIVILIANS}:
        return None
    first = max(before, key=lambda each: each.span.start)
    kind = replace(found[first.span], by="others", id=None, name=None, head=None, wants=None)
    return kind.because(f"others beside “{first.span.text}”, counted just before", _COST)
