"""Actors: from words that name a party to who that is.

In: the mentions of one article's claims (:func:`mentions`), its text and date, and what is known of actors.
Out: an :class:`~reportedly.model.Actor` for each span, with its confidence and reasons; unknown stays unknown.
"""

from reportedly.resolve.actors.explain import Explained, explain
from reportedly.resolve.actors.mentions import Mention, mentions
from reportedly.resolve.actors.resolve import actors

__all__ = ["Explained", "Mention", "actors", "explain", "mentions"]
