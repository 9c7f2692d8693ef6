"""Decoding: from the encoder's vectors of a window to its claims, by the heads and the record's rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportedly.extract.encoder.accusing import accusing
from reportedly.extract.encoder.agents import agents
from reportedly.extract.encoder.allied import allied
from reportedly.extract.encoder.asking import unasked
from reportedly.extract.encoder.begun import begun
from reportedly.extract.encoder.blaming import blamed, unblamed, unblaming
from reportedly.extract.encoder.citing import cited
from reportedly.extract.encoder.claims import Made, at_one, claims, cued
from reportedly.extract.encoder.clauses import own_times
from reportedly.extract.encoder.commenting import commenting
from reportedly.extract.encoder.compared import compared
from reportedly.extract.encoder.concluded import concluded
from reportedly.extract.encoder.contrary import contrary
from reportedly.extract.encoder.datelined import datelined
from reportedly.extract.encoder.denying import denials
from reportedly.extract.encoder.falsehood import refuted
from reportedly.extract.encoder.fitting import Written, fitted
from reportedly.extract.encoder.having import having
from reportedly.extract.encoder.heads import Array, Run
from reportedly.extract.encoder.hearsay import hearsay
from reportedly.extract.encoder.hurt import described, hurt, things
from reportedly.extract.encoder.inserted import inserted
from reportedly.extract.encoder.introduced import introduced, introductions
from reportedly.extract.encoder.joint import joined
from reportedly.extract.encoder.light import LIGHT, PRONOUNS, lightened
from reportedly.extract.encoder.losing import losing
from reportedly.extract.encoder.negation import negated
from reportedly.extract.encoder.network import sentence_of
from reportedly.extract.encoder.offers import offers
from reportedly.extract.encoder.particles import particles, undergone
from reportedly.extract.encoder.prevented import prevented
from reportedly.extract.encoder.references import references
from reportedly.extract.encoder.repelled import repelled
from reportedly.extract.encoder.statements import Seen, Statement, statements
from reportedly.extract.encoder.supplied import supplied
from reportedly.extract.encoder.taken import taken
from reportedly.extract.encoder.telling import Names, Page, told
from reportedly.extract.encoder.themselves import themselves
from reportedly.extract.encoder.unclaimed import unclaimed
from reportedly.extract.encoder.undone import parted
from reportedly.extract.encoder.uninvolved import uninvolved
from reportedly.extract.encoder.weights import Weights
from reportedly.extract.encoder.whole import HYPHENS, Line, whole_arguments, whole_claims
from reportedly.extract.encoder.windows import Window
from reportedly.model import Claim, Derivation, Reading


def decoded(
    reading: Reading, window: Window, words: Array, *, weights: Weights, derivation: Derivation
) -> Iterator[Claim]:
    """The claims of the sentences a window owns; ``words`` holds one vector for each of its words."""
    sentence = sentence_of(window)
    rules = weights.rules
    page = Page(reading, window, tuple(word for unit in window.units for word in unit.words))
    counts = dict(page.numbers())
    glued = [not word.spaced for word in page.words]
    hyphens = [word.shown in HYPHENS for word in page.words]
    low = [word.shown.lower() for word in page.words]
    shown = _shown(reading, page)
    light = [word in LIGHT for word in low]
    heads = weights.heads
    tags = having(heads.tags(words), low, counts, least=rules.trigger)
    seen = Seen(words, sentence, tags, heads.pointing(words), glued, hyphens, light)
    line = Line.of(page.words, sentence)
    found = particles(statements(heads, seen, list(counts), owned=window.owned, least=rules.trigger), line)
    whole_arguments(found, line, list(counts))
    own_times(found, line)
    spaced = [word.spaced for word in page.words]
    datelined(found, shown, spaced, _opening(reading, window), sentence)
    capital = [word[:1].isupper() for word in shown]
    made = claims(_mended(found, line, capital), sentence, rules=rules)
    lightened(made, low, counts)
    introduced(made, introductions(reading, window, seen.tags, sentence), sentence)
    cited(made, low)
    made = list(parted(made, low))
    negated(made, low, sentence, rules=rules)
    refuted(made, low, sentence)
    joined(made, low, sentence, rules=rules)
    contrary(made, low, sentence)
    made = list(inserted(made, low, sentence))
    made += list(compared(made, low, capital, list(counts), sentence))
    for mend_claims in (unclaimed, commenting, offers):
        mend_claims(made, low)
    hearsay(made, low, sentence)
    made += list(denials(made, low, sentence))
    made = at_one(unblamed([*made, *blamed(made, low, sentence)], low, sentence))
    made = list(unasked(made, low, sentence))
    accusing(made, low, sentence)
    whole_claims(made, line)
    made = list(begun(made, line))
    acting = [run for claim in made for run in _actors(claim) if run[0] == run[1] and low[run[0]] in PRONOUNS]
    speaking = [run for claim in made for run in claim.sources]
    named = references(heads, seen, [*speaking, *acting])
    written = _written(shown, window, made)
    named = fitted(named, speaking, written)
    made = uninvolved(made, named, speaking, written)
    selves = themselves(made, low, sentence)
    names = Names(named, {run: named[run] for run in acting if run in named} | selves)
    yield from told(page, made, names, counts, weights=weights, derivation=derivation)


def _mended(found: Sequence[Statement], line: Line, capital: Sequence[bool]) -> Sequence[Statement]:
    """The statements with who did what to whom as their words have it."""
    for mend in (losing, taken, supplied, concluded, undergone, repelled):
        mend(found, line)
    agents(found, line, capital)
    found = allied(found, line)
    hurt(found)
    things(found, line)
    return described(prevented(unblaming(found, line), line), line)


def _actors(made: Made) -> Iterator[Run]:
    return (run for part in made.parts for run in part.roles["actor"])


def _shown(reading: Reading, page: Page) -> list[str]:
    """A window's words as the article has them."""
    return [reading.article.text[word.start : word.end] for word in page.words]


def _opening(reading: Reading, window: Window) -> Iterator[int]:
    """Of a window's sentences those that begin a line of the article, by their order there."""
    text = reading.article.text
    for order, unit in enumerate(window.units):
        if text[: unit.words[0].start].rstrip(" \t")[-1:] in ("", "\n"):
            yield order


def _written(shown: Sequence[str], window: Window, made: Sequence[Made]) -> Written:
    """A window's words as the article has them: what stands in for them in the network's sight is nobody's name."""
    starts: set[int] = set()
    at = 0
    for unit in window.units:
        starts.add(at)
        at += len(unit.words)
    return Written(shown, starts, cued(made))
