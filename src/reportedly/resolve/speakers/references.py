"""Whether the earlier naming that a record gives for a source can be who the words mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reportedly.knowledge.outlets import Outlets
from reportedly.model import Actor, ActorKind, Claim, Span, SpeakerKind
from reportedly.resolve.speakers.hearing import Heard, hear

_PARTIES = frozenset([SpeakerKind.PARTY, SpeakerKind.OFFICIAL, SpeakerKind.UNNAMED_OFFICIAL])
# Who may stand behind words of each kind; words of the other kinds, "a source" or "he", may stand for anybody.
_BEHIND = {
    SpeakerKind.MONITOR: frozenset([SpeakerKind.MONITOR]),
    SpeakerKind.PARTY: _PARTIES | {SpeakerKind.PERSON, None},
    SpeakerKind.WITNESS: frozenset(
        [
            SpeakerKind.WITNESS,
            SpeakerKind.ACTIVIST,
            SpeakerKind.MEDICAL,
            SpeakerKind.AID_WORKER,
            SpeakerKind.PERSON,
            None,
        ]
    ),
}
_STATE = frozenset([ActorKind.GOVERNMENT, ActorKind.STATE_FORCES, ActorKind.POLICE])
_AGAINST = frozenset([ActorKind.REBEL_GROUP, ActorKind.JIHADIST_GROUP])
# A party known by less than its name, "the army", may well be the one that was named before.
_BY_NAME = 0.7


def believed(
    claims: Sequence[Claim], actors: Mapping[Span, Actor], *, outlets: Outlets
) -> Iterator[tuple[Claim, Claim]]:
    """Yield each claim with what is to be gone by: the same, or without a reference that its own words contradict.

    ``actors`` holds the party that each source and each reference means by its own words.
    """
    for claim in claims:
        source, reference = claim.source, claim.source_ref
        wrong = (
            source is not None
            and reference is not None
            and reference.text != source.text
            and _contradict(source, reference, actors, outlets)
        )
        yield claim, replace(claim, source_ref=None) if wrong else claim


def _contradict(source: Span, reference: Span, actors: Mapping[Span, Actor], outlets: Outlets) -> bool:
    own, other = actors.get(source), actors.get(reference)
    words, told = (
        hear(source.text, actor=own, outlets=outlets),
        hear(reference.text, actor=other, outlets=outlets),
    )
    bare = source.text.removeprefix("the ").removeprefix("The ")
    # "Weir" is who was called "Colonel Adan Weir", whatever else is known of the two.
    same = bare[:1].isupper() and " " not in bare and bare in reference.text.split()
    if words.pronoun or same or (words.general and not words.named):
        return False
    if _two_parties(own, other) or (_many(source, words) and told.person):
        return True
    return not words.general and words.kind in _BEHIND and told.kind not in _BEHIND[words.kind]


def _two_parties(own: Actor | None, other: Actor | None) -> bool:
    """Whether the words and the reference name two parties, or a state's forces and rebels."""
    if own is None or other is None:
        return False
    if own.id and other.id and own.confidence >= _BY_NAME:
        alike = own.id == other.id or own.id.split("-")[0] == other.id.split("-")[0] or other.id in own.allies
        return not alike
    kinds = {own.kind, other.kind}
    return bool(kinds & _STATE) and bool(kinds & _AGAINST)


def _many(source: Span, words: Heard) -> bool:
    """Whether the words speak of several: "the monitors", "the rebels"; no person stands behind them."""
    last = (words.head or source.text).rsplit(" ", 1)[-1].casefold()
    return last.endswith("s") and not last.endswith(("ss", "news")) and not words.person and not words.named
