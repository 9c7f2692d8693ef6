"""Profiles: what several mentions of one happening tell of it together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reportedly.model import CountKind, Place
from reportedly.reconcile.mentions import Mention, Range, Window

# A place no longer known than this is a country or a sea.
_UNKNOWN_KM = 1e4


@dataclass(frozen=True, slots=True)
class Profile:
    """What one or several mentions tell of a happening together, as it is compared.

    ``published`` are the first and the last day their reports appeared.
    """

    means: frozenset[str]
    window: Window
    published: tuple[date, date] | None
    places: tuple[Place, ...]
    names: frozenset[str]
    words: frozenset[str]
    rare: frozenset[str]
    actors: frozenset[str]
    targets: frozenset[str]
    counts: tuple[tuple[CountKind, Range], ...]


def profile(mentions: Iterable[Mention]) -> Profile:
    """What the mentions, at least one, tell together: the fewest days any of them tells, every place, name and number.

    The order of the mentions makes no difference.
    """
    told = tuple(mentions)
    days = sorted(mention.published for mention in told if mention.published)
    # A place named twice is compared once.
    places = {
        (place.id or place.span.text, place.radius_km): place for mention in told for place in mention.places
    }
    return Profile(
        means=_all([mention.means for mention in told]),
        window=_window([mention.window for mention in told]),
        published=(days[0], days[-1]) if days else None,
        places=tuple(
            sorted(places.values(), key=lambda place: (place.radius_km or _UNKNOWN_KM, place.span.start))
        ),
        names=_all([mention.names for mention in told]),
        words=_all([mention.words for mention in told]),
        rare=_all([mention.rare for mention in told]),
        actors=_all([mention.actors for mention in told]),
        targets=_all([mention.targets for mention in told]),
        counts=tuple(dict.fromkeys(count for mention in told for count in mention.counts)),
    )


def _all(told: list[frozenset[str]]) -> frozenset[str]:
    # One mention's are shared with it, not held twice.
    return told[0].union(*told[1:]) if len(told) > 1 else told[0]


def _window(windows: list[Window]) -> Window:
    """The commonest of the days told, the fewest of these; where none are told, what the reports' dates leave."""
    told = [window for window in windows if window.told and window.earliest and window.latest]
    if told:
        return min(told, key=lambda window: (-told.count(window), _days(window), str(window.earliest)))
    since = [window.earliest for window in windows if window.earliest]
    until = [window.latest for window in windows if window.latest]
    return Window(max(since, default=None), min(until, default=None), told=False)


def _days(window: Window) -> int:
    assert window.earliest and window.latest
    return (window.latest - window.earliest).days
