"""Swapping the sides swaps their names and nothing else."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.resolve.actors.conftest import PACK

from reportedly.knowledge.actors import actors as known
from reportedly.model import Actor, Span
from reportedly.resolve.actors import Mention, actors

# Words of the one side, and those of the other in the same place.
SIDES = {
    "Marwan Front": "Hill League",
    "MALF": "HILO",
    "Jabhat Marwan": "Jabhat Ostra",
    "Adan Weir": "Tomas Bray",
    "Marwan": "Ostra",
    "ves-marwan-front": "ves-hill-league",
    "Marwan Liberation Front": "Hill League of Ostra",
}
OTHER = {**SIDES, **{there: here for here, there in SIDES.items()}}
PHRASES = [
    "the {name}", "{short} fighters", "{short} terrorists", "the terrorists", "terrorists", "{person}", "General {person}",
    "{name}-backed militia", "pro-{name} troops", "{place} bandits", "The group", "rebels", "the {name} and {short}",
    "a spokesman for the {name}", "{short}-held areas", "the {name}'s allies", "the army", "They", "the regime",
]  # fmt: skip
ONE = {"name": "Marwan Front", "short": "MALF", "person": "Adan Weir", "place": "Marwan"}
TWO = {key: OTHER[words] for key, words in ONE.items()}


def resolved(phrases: list[tuple[str, bool]], *, swapped: bool, published: str | None) -> list[Actor]:
    text, mentions = "", []
    for phrase, first in phrases:
        words = phrase.format(**(ONE if first is not swapped else TWO))
        text += "On Monday "
        span = Span(len(text), len(text) + len(words), words)
        mentions.append(Mention(span, "actor", speaker=mentions[0].span if mentions else None))
        text += f"{words} shelled the mill. "
    found = actors(mentions, text=text, knowledge=known(PACK), published=published)
    return [found[mention.span] for mention in mentions]


def side(actor: Actor) -> Actor:
    """The actor with the sides' names taken for one another."""
    nowhere = Span(0, 0, "")
    return replace(
        actor,
        span=nowhere,
        id=OTHER.get(actor.id or "", actor.id),
        name=OTHER.get(actor.name or "", actor.name),
        allies=tuple(OTHER.get(ally, ally) for ally in actor.allies),
        reasons=tuple(replace(reason, what="") for reason in actor.reasons),
    )


@settings(max_examples=150, deadline=None)
@given(
    phrases=st.lists(st.tuples(st.sampled_from(PHRASES), st.booleans()), min_size=1, max_size=5),
    published=st.sampled_from([None, "2013-02-01", "2017-06-01"]),
)
def test_swapping_the_sides_swaps_only_their_names(
    phrases: list[tuple[str, bool]], published: str | None
) -> None:
    here = resolved(phrases, swapped=False, published=published)
    there = resolved(phrases, swapped=True, published=published)
    bare = [replace(side(each), id=each.id, name=each.name, allies=each.allies) for each in here]
    assert bare == [side(each) for each in there]


@given(text=st.text(max_size=200), cut=st.tuples(st.integers(0, 200), st.integers(0, 200)))
@settings(max_examples=200, deadline=None)
def test_any_words_of_any_text_have_an_answer(text: str, cut: tuple[int, int]) -> None:
    start, end = sorted(min(each, len(text)) for each in cut)
    span = Span(start, end, text[start:end])
    found = actors([Mention(span, "source")], text=text, knowledge=known(PACK))
    assert found[span].span == span
    assert 0.0 <= found[span].confidence <= 1.0
