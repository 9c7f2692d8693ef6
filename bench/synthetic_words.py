"""The words of made-up reports: forms of sentences, what happens how often, and words and names that are in no language."""

from __future__ import annotations

from datetime import date
from random import Random
from string import Formatter

from reportedly.model import EventType, Span, SpeakerKind

# How often what happens: airstrikes and shelling fill archives, gas and downed aircraft are rare.
MEANS = (
    (EventType.ASSAULT_AIRSTRIKE, 25, ("bombed", "raided", "struck")),
    (EventType.ASSAULT_SHELLING, 18, ("shelled", "mortared", "pounded")),
    (EventType.ASSAULT_CLASH, 18, ("fought", "clashed")),
    (EventType.ASSAULT_OFFENSIVE, 10, ("attacked", "stormed")),
    (EventType.ASSAULT_BOMBING, 6, ("blew up", "bombed")),
    (EventType.ASSAULT_SUICIDE, 4, ("blew up",)),
    (EventType.ASSAULT_SHOOTING, 5, ("shot", "opened fire on")),
    (EventType.COERCE_SEIZE, 5, ("seized", "captured", "overran")),
    (EventType.COERCE_CAPTURE, 4, ("detained", "abducted")),
    (EventType.DISPLACE, 3, ("uprooted", "drove out")),
    (EventType.ASSAULT_EXECUTION, 1, ("executed",)),
    (EventType.ASSAULT_CHEMICAL, 1, ("gassed",)),
)
LEADS = (
    "{actor} {means} {target} in {place} {day}, {detail}",
    "{target} in {place} were {means} by {actor} {day}, {detail}",
    "In {place}, {actor} {means} {target} {day}, {detail}",
    "{actor} {means} {target} near {place}, {detail}",
)
TOLLS = (
    "{dead} people were {killed} in {place}, {detail}",
    "The attack {killed} {dead} and {injured} {hurt}, {detail}",
    "{dead} {target} were {killed} and {hurt} {injured}, {detail}",
)
DETAILS = (
    "The attack {means} {target}, {detail}",
    "{target} were {means}, {detail}",
    "It {means} a street of {place}, {detail}",
    "{actor} {means} {target} again, {detail}",
)
RECALLED = "In {place} {dead} {target} were {killed} when {actor} {means} it {day}, {detail}"
DENIED = "{actor} {means} {target} in {place}, {detail}"
STATE = "{actor} holds {place}, {detail}"
TARGETS = ("civilians", "fighters", "residents", "shops", "a convoy", "a clinic", "farmers", "soldiers")
SPEAKERS = (
    (SpeakerKind.MONITOR, "monitor"),
    (SpeakerKind.OFFICIAL, "governor"),
    (SpeakerKind.MEDICAL, "doctors"),
    (SpeakerKind.WITNESS, "residents"),
    (SpeakerKind.ACTIVIST, "activists"),
)
_SYLLABLES = (
    "ba",
    "dor",
    "kel",
    "mi",
    "nar",
    "osh",
    "pel",
    "qua",
    "rin",
    "sut",
    "tav",
    "ul",
    "ven",
    "wex",
    "yor",
    "zim",
)


def filled(form: str, words: dict[str, str], start: int) -> tuple[str, dict[str, Span]]:
    """A form with its words in place, and where each came to stand."""
    text, found = "", {}
    for before, name, _, _ in Formatter().parse(form):
        text += before
        if name is not None:
            found[name] = Span(start + len(text), start + len(text) + len(words[name]), words[name])
            text += words[name]
    return text, found


def day_words(day: date, published: date) -> str:
    """A day as a report of another puts it."""
    return f"on {day:%A}" if (published - day).days < 7 else f"on {day.day} {day:%B} {day.year}"


def invented(rng: Random, number: int) -> list[str]:
    """So many different words that are in no language."""
    made: dict[str, None] = {}
    while len(made) < number:
        made.setdefault("".join(rng.choices(_SYLLABLES, k=rng.choice((2, 3, 4)))))
    return list(made)
