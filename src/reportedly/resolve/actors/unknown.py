"""Actors that nobody knows: names in a casebook's claims that stayed open, by how often they are told."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reportedly.knowledge.actor_index import NameKind
from reportedly.knowledge.actor_names import keys, words
from reportedly.knowledge.actors import Actors
from reportedly.model import Actor, ActorKind, Coded
from reportedly.resolve.actors.antecedents import pronoun
from reportedly.resolve.actors.mentions import mentions
from reportedly.resolve.actors.resolve import actors
from reportedly.review import Decision

_SUGGESTIONS = 3
# Below this two names share little more than their shape.
_ALIKE = 0.6


@dataclass(frozen=True, slots=True)
class Unknown:
    """Words that name somebody unknown: as they stand most often, how often, where, and who may be meant (ids)."""

    words: str
    mentions: int
    articles: tuple[str, ...]
    kind: ActorKind | None
    country: str | None
    suggestions: tuple[str, ...]


def unknown(
    coded: Iterable[Coded], knowledge: Actors, *, decisions: Sequence[Decision] = ()
) -> list[Unknown]:
    """Give the names in claims that no actor is known for, the commonest first."""
    found: dict[tuple[str, ...], list[tuple[str, Actor]]] = defaultdict(list)
    for each in coded:
        told = [mention for mention in mentions(each.claims) if not mention.place]
        made = actors(
            told,
            text=each.article.text,
            knowledge=knowledge,
            published=each.article.published,
            decisions=decisions,
            article=each.article.id,
        )
        for mention in told:
            actor = made[mention.span]
            if actor.id is None and names(mention.span.text, actor, knowledge):
                found[keys(mention.span.text)].append((each.article.id, actor))
    ranked = sorted(found.values(), key=lambda told: (-len(told), told[0][1].span.text))
    return [_unknown(told, knowledge) for told in ranked]


def names(text: str, actor: Actor, knowledge: Actors) -> bool:
    """Whether some words look like a name that is none of a place known to be one."""
    told = words(text)
    if not told or pronoun(text) or any(name.kind is NameKind.CITY for name in knowledge.named(text)):
        return False
    bare = [word for word in told[1:] or told if word.capital and not knowledge.words.tells(word.key)]
    return bool(bare) and (actor.kind is None or actor.name is not None)


def _unknown(told: list[tuple[str, Actor]], knowledge: Actors) -> Unknown:
    spelled = Counter(actor.span.text for _, actor in told).most_common(1)[0][0]
    kinds = Counter((actor.kind, actor.country) for _, actor in told).most_common(1)[0][0]
    articles = tuple(dict.fromkeys(article for article, _ in told))
    return Unknown(spelled, len(told), articles, *kinds, suggestions(spelled, knowledge))


def suggestions(text: str, knowledge: Actors) -> tuple[str, ...]:
    """Give the ids of up to three actors with a name like ``text``, the likest first."""
    told = " ".join(keys(text))
    shared = set(keys(text))
    best: dict[str, float] = {}
    for names in knowledge.names.values():
        for name in names:
            if name.kind.of_state or not _near(name.words, shared, told):
                continue
            alike = SequenceMatcher(None, told, " ".join(name.words)).ratio()
            best[name.of] = max(alike, best.get(name.of, 0.0))
    ranked = sorted(best, key=lambda each: -best[each])
    return tuple(each for each in ranked if best[each] >= _ALIKE)[:_SUGGESTIONS]


def _near(name: tuple[str, ...], shared: set[str], told: str) -> bool:
    """Whether comparing letters is worth it: a word in common, or the same beginning."""
    return not shared.isdisjoint(name) or name[0][:2] == told[:2]
