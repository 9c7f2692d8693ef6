"""Naming: what each outlet and each speaker it quotes calls each party, with how often and with what distance."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reportedly.knowledge.actors import Actors
from reportedly.knowledge.actors import actors as known_actors
from reportedly.model import Actor, ActorKind, Grounded, Naming, Span, Speaker, SpeakerKind, Telling
from reportedly.picture.alignment_parties import Identity, Parties, bare, is_party, meant, sure
from reportedly.picture.naming_words import Quoted, called, quoted
from reportedly.reconcile.tellings import tellings
from reportedly.resolve.actors.antecedents import pronoun

UNKNOWN: Identity = ("unknown",)
_Voice = tuple[str, bool]
# Kinds of voices that are bodies, and not somebody of one.
_BODIES = frozenset({SpeakerKind.PARTY, SpeakerKind.MONITOR, SpeakerKind.INTERNATIONAL_ORGANISATION})


@dataclass(frozen=True, slots=True)
class _Mention:
    """One naming in its place, and whose word it is."""

    voice: _Voice
    actor: Actor
    words: str
    quoted: Quoted
    telling: Telling

    @property
    def where(self) -> tuple[str, int, int]:
        return self.telling.claim.article, self.actor.span.start, self.actor.span.end


def naming(grounded: Iterable[Grounded], *, knowledge: Actors | None = None) -> Iterator[Naming]:
    """Yield what each voice calls each party, one row for each voice, party and words; by voice, the commonest first.

    ``knowledge`` is what parties are named by; that which ships where it is left out.
    """
    parties = Parties(knowledge or known_actors())
    rows: dict[tuple[_Voice, Identity, str], list[_Mention]] = defaultdict(list)
    for mention in _once(each for one in grounded for each in _mentions(one, parties)):
        rows[mention.voice, _party(mention.actor), _folded(mention.words)].append(mention)
    made = [(_row(mentions, parties), mentions[0].where) for mentions in rows.values()]
    made.sort(key=lambda each: (each[0].voice.casefold(), each[0].quoted, -each[0].count, each[1]))
    yield from (row for row, _ in made)


def of(name: str, rows: Iterable[Naming], *, knowledge: Actors) -> Iterator[Naming]:
    """Yield the rows of one party: by id, by name, "unknown" for all that nothing tells, else by the words used."""
    if name.casefold() == UNKNOWN[0]:
        yield from (row for row in rows if _party(row.actor) == UNKNOWN)
        return
    known = meant(name, knowledge)
    words = _folded(bare(name))
    for row in rows:
        if known(row.actor) or (row.actor.id is None and _folded(row.words) == words):
            yield row


def _mentions(one: Grounded, parties: Parties) -> Iterator[_Mention]:
    for telling in tellings([one]):
        for actor in (*telling.actors, *telling.targets):
            yield from _mention(actor, telling, parties)
        yield from _named_as_speaker(telling, parties)


def _mention(actor: Actor, telling: Telling, parties: Parties) -> Iterator[_Mention]:
    """A naming in its own sentence; one that a sentence takes over from another is counted there."""
    claim = telling.claim
    here = claim.sentence.start <= actor.span.start and actor.span.end <= claim.sentence.end
    if not here or not _names(actor):
        return
    words = called(actor, parties.knowledge)
    if words is None:
        return
    inside = claim.content.start <= actor.span.start and actor.span.end <= claim.content.end
    marks = quoted(actor.span, claim.sentence)
    if marks is Quoted.NOT and actor.scare_quotes:
        marks = Quoted.ALONE
    # Within the content it is the speaker who judges.
    whom = sure(actor, telling.told) if inside else actor
    yield _Mention(_voice(telling, parties, own=not inside), whom, words, marks, telling)


def _names(actor: Actor) -> bool:
    party = actor.kind is not ActorKind.PERSON and is_party(actor)
    return (party or actor.loaded) and actor.kind is not ActorKind.PERSON and not pronoun(actor.span.text)


def _named_as_speaker(telling: Telling, parties: Parties) -> Iterator[_Mention]:
    """A party that speaks is named too, by the report and not by itself."""
    claim, speaker = telling.claim, telling.told.chain[0]
    if (
        telling.number
        or claim.source is None
        or speaker.kind is not SpeakerKind.PARTY
        or speaker.actor is None
    ):
        return
    actor = speaker.actor
    if actor.span == claim.source and _within(actor.span, claim.sentence) and _names(actor):
        words = called(actor, parties.knowledge)
        if words is not None:
            yield _Mention(
                _voice(telling, parties, own=True), actor, words, quoted(actor.span, claim.sentence), telling
            )


def _within(span: Span, other: Span) -> bool:
    return other.start <= span.start and span.end <= other.end


def _voice(telling: Telling, parties: Parties, *, own: bool) -> _Voice:
    """Whose word a naming is: the outlet's in its own voice, or the speaker's by name, by kind where nobody is named."""
    chain = telling.told.chain
    if own or telling.claim.source is None:
        outlet = chain[-1]
        return outlet.name or outlet.outlet or telling.claim.outlet or "(outlet not told)", False
    return _named(_heard(chain), parties), True


def _heard(chain: tuple[Speaker, ...]) -> Speaker:
    """The innermost speaker, but for a reporter who is not named: that is the medium it passed through."""
    first, *others = chain
    if first.kind is not SpeakerKind.MEDIA or first.name or (first.actor is not None and first.actor.id):
        return first
    return next((each for each in others[:-1] if each.name), first)


def _named(speaker: Speaker, parties: Parties) -> str:
    """A speaker by name: a body by the one it is known by, however this report has it; else by kind."""
    actor = parties.shown(speaker.actor) if speaker.actor is not None else None
    known = actor.name if actor is not None and actor.id is not None else None
    if known and speaker.kind in _BODIES and speaker.actor and speaker.actor.kind is not ActorKind.PERSON:
        return known
    if speaker.name:
        name, _, office = speaker.name.partition(", ")
        return name if office and " " in name else speaker.name  # "Adan Weir, a senior official in …"
    if known:
        return f"{known} ({speaker.kind})"
    kind = (
        actor.kind if actor is not None and speaker.kind is SpeakerKind.PARTY and actor.kind else speaker.kind
    )
    return f"({kind}, not named)"


def _once(mentions: Iterable[_Mention]) -> Iterator[_Mention]:
    """Each naming once, whatever number of claims it has a part in: as the claim that says least beside it has it."""
    best: dict[tuple[str, int, int], _Mention] = {}
    for mention in sorted(mentions, key=lambda each: each.telling.id):
        there = best.get(mention.where)
        if there is None or _rank(mention) < _rank(there):
            best[mention.where] = mention
    yield from (best[where] for where in sorted(best))


def _rank(mention: _Mention) -> tuple[bool, int, str]:
    """A claim whose content holds the naming goes before one that has it beside its content, a shorter before a longer."""
    content = mention.telling.claim.content
    return not _within(mention.actor.span, content), content.end - content.start, mention.telling.id


def _party(actor: Actor) -> Identity:
    """Who is named: the id, else kind and country, else nobody known."""
    if actor.id is not None:
        return ("id", actor.id)
    if actor.kind is not None and actor.country is not None:
        return ("kind", actor.kind.value, actor.country)
    return UNKNOWN


def _folded(words: str) -> str:
    return " ".join(words.casefold().replace("’", "'").replace("-", " ").split())


def _row(mentions: list[_Mention], parties: Parties) -> Naming:
    first = mentions[0]
    forms = Counter(mention.words for mention in mentions)
    marks = Counter(mention.quoted for mention in mentions)
    voice, spoken = first.voice
    return Naming(
        voice=voice,
        quoted=spoken,
        actor=parties.shown(first.actor),
        words=min(forms, key=lambda form: (-forms[form], form)),
        loaded=any(mention.actor.loaded for mention in mentions),
        count=len(mentions),
        verbatim=marks[Quoted.WITHIN] if spoken else 0,
        scare_quotes=marks[Quoted.ALONE],
        tellings=tuple(mention.telling for mention in mentions),
    )
