"""For people who want to see why: the parties a text names, with every candidate, its score and its reasons."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.knowledge.actor_names import words
from reportedly.knowledge.actors import Actors
from reportedly.model import Actor, Span
from reportedly.resolve.actors import naming
from reportedly.resolve.actors.candidates import Candidate
from reportedly.resolve.actors.decisions import Decisions
from reportedly.resolve.actors.document import document
from reportedly.resolve.actors.items import items
from reportedly.resolve.actors.mentions import SOURCE, Mention
from reportedly.resolve.actors.resolve import actor, read_all

# More than all that a short text could tell of other countries.
_ABOUT = 100.0


@dataclass(frozen=True, slots=True)
class Explained:
    """What was made of some words, and which known actors were weighed for it, best first."""

    actor: Actor
    candidates: tuple[Candidate, ...]


def explain(
    text: str, knowledge: Actors, *, published: str | None = None, about: str | None = None
) -> Explained:
    """Resolve ``text`` as one naming of a party, with nothing around it but what the report is ``about`` (ISO 3166-1 alpha-3)."""
    doc = document(text, knowledge, published=published, countries={about: _ABOUT} if about else None)
    span = Span(0, len(text), text)
    found = read_all([Mention(span, SOURCE)], doc, Decisions.of((), None))
    names = [name for item in items(words(text), doc) for name in item.actors]
    return Explained(actor(span, found.get(span), doc), tuple(naming.candidates(names, doc)))
