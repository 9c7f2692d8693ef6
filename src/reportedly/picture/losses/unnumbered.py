"""The losses that a telling names without a number: "a tank", "civilians", a person by name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reportedly.knowledge.losses import loss_words
from reportedly.model import CountKind, Event, EventType, LossClaim, Named, Span, Stand, Telling
from reportedly.picture.losses.made import PEOPLE, THINGS, WHAT, Said, is_people, losers, made
from reportedly.picture.losses.names import name_key, named_among, named_at
from reportedly.picture.losses.phrases import head, overlap, part_of, types_of, within

# Arms are taken, not led away: where the words for what was taken are arms', it is materiel.
_TAKEN = frozenset((EventType.COERCE_CAPTURE, EventType.COERCE_SEIZE, EventType.COERCE_SEIZE_MATERIEL))


def without_number(
    telling: Telling, stand: Stand, covered: tuple[Span, ...], phrases: tuple[Span, ...]
) -> Iterator[Said]:
    """The losses of one telling beside its numbers: ``covered`` are the words that have a number."""
    event, sentence = telling.event, telling.claim.sentence
    trigger = event.trigger.text.lower()
    what = WHAT.get(event.type)
    if trigger in loss_words().casualties:
        what = CountKind.OTHER
    elif trigger in loss_words().missing:
        what = CountKind.MISSING
    claim = LossClaim(telling, stand, None, None, None, None)
    seen: set[object] = set()
    targets = (
        event.target
        if event.type is not EventType.COERCE_SEIZE_MATERIEL
        else (*event.target, *event.materiel)
    )
    for span in targets:
        if span in losers(event) or any(overlap(span, one) for one in covered):
            continue
        whole = part_of(span, None, phrases, sentence)
        here = LossClaim(telling, stand, None, None, None, span)
        found = tuple(_things(event, span, what, here)) or tuple(_people(telling, span, what, here, whole))
        for one in found:
            about = (one.named and name_key(one.named)) or (one.materiel, one.what, " ".join(head(span.text)))
            if about not in seen:
                seen.add(about)
                yield one
    if what in (*PEOPLE, CountKind.OTHER) and not seen:
        for named in named_among(sentence):
            yield made(
                LossClaim(telling, stand, None, None, None, _full_name(named, sentence)), what, named=named
            )
            seen.add(named)
    if not seen and not event.counts and stand is Stand.DENIED and what is not None and what not in THINGS:
        yield made(claim, what)


def _things(event: Event, span: Span, what: CountKind | None, claim: LossClaim) -> Iterator[Said]:
    if event.type in _TAKEN:
        what = CountKind.CAPTURED_MATERIEL
    if what in THINGS:
        for type_ in types_of(span.text):
            yield made(claim, what, materiel=type_.id)


def _people(
    telling: Telling, span: Span, what: CountKind | None, claim: LossClaim, whole: Span | None
) -> Iterator[Said]:
    if what not in PEOPLE and what is not CountKind.OTHER:
        return
    named = named_at(span, telling)
    if named is not None:
        yield made(
            replace(claim, who=_full_name(named, telling.claim.sentence)), what, named=named, whole=whole
        )
    elif is_people(telling, span):
        yield made(claim, what, whole=whole)


def _full_name(named: Named, sentence: Span) -> Span:
    return named.name if named.rank is None else within(sentence, named.rank.start, named.name.end)
