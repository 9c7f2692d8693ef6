"""Which of the actors a telling names can be what a view takes them for."""

from __future__ import annotations

from collections.abc import Iterable

from reportedly.knowledge.civilians import civilian_words
from reportedly.model import Actor, ActorKind
from reportedly.picture.phrases import heads

# Kinds that bear no arms and attack nobody: where the reader makes one of them the doer of an attack or the mover of
# troops, it has mistaken a victim or a speaker for it.
_UNARMED = {
    ActorKind.CIVILIANS,
    ActorKind.MEDIA,
    ActorKind.MONITOR,
    ActorKind.MEDICAL,
    ActorKind.HUMANITARIAN,
}
_ARMED = {
    ActorKind.STATE_FORCES,
    ActorKind.POLICE,
    ActorKind.REBEL_GROUP,
    ActorKind.MILITIA,
    ActorKind.JIHADIST_GROUP,
    ActorKind.COALITION,
}


def doers(actors: Iterable[Actor], targets: Iterable[Actor] = ()) -> tuple[Actor, ...]:
    """The actors of a violent or military act, each once, without those who cannot be and those it is done to."""
    done_to = {actor.span for actor in targets}
    found: dict[str, Actor] = {}
    for actor in actors:
        if actor.kind not in _UNARMED and actor.span not in done_to and not civilian(actor.span.text):
            found.setdefault(actor.id or actor.span.text.casefold(), actor)
    return tuple(found.values())


def is_party(actor: Actor) -> bool:
    """Whether words name somebody rather than something: an id, a kind, or a label that judges."""
    return bool(actor.id or actor.kind or actor.loaded)


def armed(actor: Actor) -> bool:
    """Whether words name people under arms."""
    return actor.kind in _ARMED or any(civilian_words().armed.search(head) for head in heads(actor.span.text))


def civilian(words: str) -> bool:
    """Whether words name people who are told as civilians: by a noun for such, or a word before it that says so."""
    known = civilian_words()
    return any(
        (known.people.search(head) or known.civil.search(head)) and not known.armed.search(head)
        for head in heads(words)
    )
