"""Pronouns and words like "the group": whom the record, or the sentence before, tells them to stand for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reportedly.knowledge.actor_names import words
from reportedly.model import ActorKind, Span
from reportedly.resolve.actors import weights
from reportedly.resolve.actors.candidates import Candidate
from reportedly.resolve.actors.document import Document
from reportedly.resolve.actors.items import OWN
from reportedly.resolve.actors.mentions import Mention
from reportedly.resolve.actors.reading import possessed

_PERSON = {"he", "she", "him", "her", "his"}
_ANY = {"it", "they", "them", "its", "their", "who", "which", "itself", "themselves"}
# These alone stand for the other of two parties that were named: "they routed them".
_SEVERAL = {"they", "them"}
# Words that stand for a party named just before, where "the" or "that" is before them.
_GROUPS = {
    "group", "organization", "movement", "faction", "militants", "fighters", "rebels", "jihadists", "alliance", "coalition",
    "bloc", "brigade", "militia", "monitor", "agency", "body", "ministry", "latter", "unit", "units", "insurgents", "force",
}  # fmt: skip
# Words for fighters stand for those alone that may be called so, never for who counts the dead.
_IRREGULAR = frozenset({ActorKind.REBEL_GROUP, ActorKind.JIHADIST_GROUP, ActorKind.MILITIA})
_FIGHTERS = {
    **dict.fromkeys(("rebels", "insurgents"), frozenset({ActorKind.REBEL_GROUP})),
    **dict.fromkeys(("militants", "fighters", "faction", "brigade", "militia"), _IRREGULAR),
    "jihadists": frozenset({ActorKind.JIHADIST_GROUP}),
}
_UNARMED = frozenset(
    {
        ActorKind.MONITOR,
        ActorKind.MEDIA,
        ActorKind.HUMANITARIAN,
        ActorKind.MEDICAL,
        ActorKind.INTERNATIONAL_ORGANISATION,
    }
)
# Words for whose something is.
_OWNERS = {"its", "their", "our", "his", "her"}
# One party alone is no alliance.
_ALLIANCES = {"alliance", "coalition", "bloc"}
_ALLIED = {ActorKind.COALITION, ActorKind.INTERNATIONAL_ORGANISATION}
_POINTING = {"the", "that", "this", "these", "those"}
# Characters back in which the antecedent must stand: about two sentences.
_BACK = 350


def pronoun(text: str) -> bool:
    """Whether words are a pronoun, which tells nothing by itself."""
    told = words(text)
    known = _PERSON | _ANY | OWN | {"we", "i", "us", "our"}
    return len(told) == 1 and told[0].key in known and told[0].raw.replace(".", "") != "US"


def anaphoric(text: str) -> bool:
    """Whether words may point back: a pronoun, or "the group"."""
    keys = [word.key for word in words(text)]
    return pronoun(text) or (len(keys) == 2 and keys[0] in _POINTING and keys[1] in _GROUPS)


def antecedent(mention: Mention, found: Mapping[Span, Candidate], doc: Document) -> Candidate | None:
    """Give whom an anaphor stands for: the record's own reference, else the only party named shortly before."""
    if mention.refers is not None and mention.refers != mention.span:
        told = found.get(mention.refers)
        if told is not None and (told.id or told.kind):
            cost = round((weights.REFERS - 1) * told.score, 3)
            return told.because(f"refers to “{mention.refers.text}”", cost)
        return None
    keys = [word.key for word in words(mention.span.text)]
    if len(keys) > 1 and keys[0] in _OWNERS:
        return _possessed(mention, keys[0], found, doc)
    if not anaphoric(mention.span.text) or keys[-1] in {"we", "i", "us", "our", "my"}:
        return None
    near = _near(mention, found, keys, doc)
    others = (*mention.apart, *((mention.speaker,) if mention.speaker and _quoted(mention) else ()))
    apart = {made.id for made in map(found.get, others) if made is not None and made.id is not None}
    if keys[-1] not in _SEVERAL and any(each.id in apart for each in near):
        return None  # "fighters stormed it": a place more often than whoever else was named
    near = [each for each in near if each.id not in apart]
    if len({each.id for each in near}) != 1:
        return None
    made = near[-1]
    if len(keys) == 2 and keys[1] in _FIGHTERS and made.kind not in _FIGHTERS[keys[1]]:
        return None
    cost = round(weights.ANTECEDENT - made.score, 3)
    return replace(made, by="antecedent").because("the only such party named just before", cost)


def _possessed(
    mention: Mention, word: str, found: Mapping[Span, Candidate], doc: Document
) -> Candidate | None:
    """ "Its forces": those of the only party its sentence names before, or of the speaker, named last; "our" are the speaker's.

    "His army" is that of a person.
    """
    sentence, voice = mention.sentence, mention.speaker
    spoken = found.get(voice) if voice is not None else None
    if word == "our":
        owner = spoken
    else:
        start = sentence.start if sentence is not None else mention.span.start
        before = [
            span
            for span, each in found.items()
            if each.id is not None and start <= span.start and span.end <= mention.span.start
            if word not in _PERSON or each.kind is ActorKind.PERSON
        ]
        nearest = max(before, key=lambda span: (span.end, span.start), default=None)
        alone = len({found[span].id for span in before}) == 1
        owner = found[nearest] if nearest is not None and (alone or nearest == voice) else None
    made = possessed(owner, mention.span.text, doc) if owner is not None else None
    if made is None or made.id is None:
        return None
    cost = round(min(0.0, weights.ANTECEDENT - made.score), 3)
    return replace(made, by="antecedent").because(f"“{word}” means the party named before", cost)


def _quoted(mention: Mention) -> bool:
    """Whether a mention stands in direct speech, in which "he" is not who speaks."""
    sentence = mention.sentence
    if sentence is None or not sentence.start <= mention.span.start < sentence.end:
        return False
    before = sentence.text[: mention.span.start - sentence.start]
    return before.rfind("“") > before.rfind("”") or before.count('"') % 2 == 1


def _near(
    mention: Mention, found: Mapping[Span, Candidate], keys: list[str], doc: Document
) -> list[Candidate]:
    start = max(mention.span.start - _BACK, doc.text.rfind("\n", 0, mention.span.start))
    near = [
        (span, each)
        for span, each in found.items()
        if start <= span.start
        and span.end <= mention.span.start
        and each.id is not None
        and each.by != "antecedent"
    ]
    return [each for _, each in sorted(near, key=lambda pair: pair[0].end) if _agrees(keys, each)]


def _agrees(keys: list[str], each: Candidate) -> bool:
    if len(keys) == 1:
        return (each.kind is ActorKind.PERSON) == (keys[0] in _PERSON)
    states = {ActorKind.GOVERNMENT, ActorKind.STATE_FORCES, ActorKind.POLICE, ActorKind.PERSON}
    if keys[1] in _ALLIANCES:
        return each.kind in _ALLIED or keys[1] in {word.key for word in words(each.name or "")}
    if keys[1] == "ministry":
        return each.kind is ActorKind.GOVERNMENT
    if keys[1] in {"unit", "units", "force"}:
        return each.kind is not ActorKind.PERSON and each.kind not in _UNARMED
    if keys[1] in {"monitor", "agency", "body"}:
        return each.kind in {
            ActorKind.MONITOR,
            ActorKind.MEDIA,
            ActorKind.HUMANITARIAN,
            ActorKind.INTERNATIONAL_ORGANISATION,
        }
    # Of whom there are several nobody is meant, be it that the words fit one of them alone.
    return each.kind not in states and not (keys[1] in _FIGHTERS and each.kind in _UNARMED)
