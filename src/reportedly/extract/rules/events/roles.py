"""Who did it, to whom and with what, as the trigger's frame and the parse tell."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from reportedly.extract.rules.events.conditions import is_hyphened
from reportedly.extract.rules.events.grammar import antecedents, is_verbal, prep_objects, with_conjuncts
from reportedly.extract.rules.events.nominals import of_noun
from reportedly.extract.rules.events.parties import (
    MUNITIONS,
    PARTIES,
    Pair,
    included,
    names_event,
    owners_of_arms,
)
from reportedly.extract.rules.events.phrases import HYPHENS, classes, counted
from reportedly.extract.rules.events.types import Reading
from reportedly.extract.rules.events.verbs import of_adjective, of_prefix, of_verb
from reportedly.knowledge.triggers import Lexicon
from reportedly.model import EventType

NO_ARGUMENT = frozenset(
    {"himself", "herself", "itself", "themselves", "which", "that", "who", "whom", "there", "other", "such"}
)
DASHES = frozenset({"—", "–", "--", ":"})
NOBODY = frozenset({"nobody", "none", "neither", "no-one"})
HURTS = frozenset({EventType.ASSAULT_KILL, EventType.ASSAULT_INJURE, EventType.ASSAULT_EXECUTION})
THIRD_PERSON = frozenset({"it", "its", "they", "their", "them", "he", "his", "him", "she", "her"})


def arguments(reading: Reading, lexicon: Lexicon) -> Iterator[Pair]:
    """Role and head token of each argument of a reading, each argument once."""
    seen: set[tuple[str, int]] = set()
    finder = of_noun
    if reading.hit.pattern.pos == "prefix":
        finder = of_prefix
    elif reading.hit.pattern.pos == "adj":
        finder = of_adjective
    elif reading.hit.pattern.pos == "verb" and (is_verbal(reading.hit.root) or is_hyphened(reading.hit)):
        finder = of_verb
    elif (
        reading.hit.pattern.pos == "verb"
        and reading.hit.root.dep_ == "amod"
        and reading.hit.root.pos_ == "ADJ"
    ):
        finder = of_adjective
    for role, token in _named(finder(reading, lexicon), lexicon):
        role, token = _recast(role, token, reading, lexicon)  # noqa: PLW2901
        own = _out_of_trigger(token, reading, lexicon)
        if role == "none" or own is None or (role, own.i) in seen:
            continue
        seen.add((role, own.i))
        yield role, own


def _out_of_trigger(token: Token, reading: Reading, lexicon: Lexicon) -> Token | None:
    """The argument, not a word of the trigger's own: in "took six women hostage" the women, of "opened fire" none."""
    hit = reading.hit
    if len(hit.words) < 2 or token.i not in hit.words or is_hyphened(hit) or hit.pattern.pos == "prefix":
        return token
    if counted(token, lexicon).i not in hit.words or _is_told_whole(token):
        return token
    of = [obj for prep, _, obj in prep_objects(token) if prep == "of" and obj.i not in hit.words]
    inside = of or [
        child
        for child in token.lefts
        if child.dep_ in {"compound", "nmod"}
        and child.i not in hit.words
        and child.i > hit.start
        and _can_act(child, lexicon)
    ]
    return inside[-1] if inside else None


def _named(pairs: Iterator[Pair], lexicon: Lexicon) -> Iterator[Pair]:
    """Put whom a pronoun stands for in its place, where the sentence tells, and add who is included."""
    for role, token in pairs:
        fits = _can_be_met if role == "target" and token.lower_ not in {"they", "them", "their"} else _can_act
        named = (
            antecedents(token, lambda t, fits=fits: fits(t, lexicon))  # type: ignore[misc]
            if token.lower_ in THIRD_PERSON
            else []
        )
        for one in named or [token]:
            yield role, one
        if role in {"actor", "target"}:
            yield from ((role, one) for one in _after_dash(token))
        if role in {"actor", "materiel"} and classes(token, lexicon) & MUNITIONS:
            yield from (("actor", owner) for owner in owners_of_arms(token, lexicon))
        if role == "target":
            head = counted(token, lexicon)
            others = with_conjuncts([head])[1:] if head.i != token.i else []
            for other in [*others, *included(head)]:
                yield role, other


def _is_told_whole(token: Token) -> bool:
    """Whether people are told by a word of the trigger itself: "holds 17 hostages"."""
    numbered = any(child.dep_ == "nummod" for child in token.children)
    return numbered and token.lemma_.lower() in {"hostage", "captive", "prisoner"} and token.tag_ == "NNS"


def _can_act(token: Token, lexicon: Lexicon) -> bool:
    return bool(classes(token, lexicon) & PARTIES)


def _can_be_met(token: Token, lexicon: Lexicon) -> bool:
    return not names_event(token, lexicon)


def _after_dash(token: Token) -> list[Token]:
    """ "three factions — the Eagles, the Wolves and the Foxes": those named after the dash."""
    found = [
        child
        for child in token.children
        if child.dep_ == "appos" and child.left_edge.i > 0 and token.doc[child.left_edge.i - 1].text in DASHES
    ]
    return with_conjuncts(found) if found and token.tag_ in {"NNS", "NNPS"} else []


def _recast(role: str, token: Token, reading: Reading, lexicon: Lexicon) -> Pair:
    """Put an argument where its class belongs: an attack is no actor, a shell is materiel."""
    head = counted(token, lexicon)
    found = classes(head, lexicon)
    if head.ent_type_ in {"DATE", "TIME"} or head.lower_ in NO_ARGUMENT or _is_hyphened_off(token):
        return "none", token
    if token.lower_ in NOBODY:
        return "none", token
    if role == "auto":
        role = "target" if found & {"place", "thing"} else "actor"
    if role == "materiel" and found & {"force", "person"} and not found & MUNITIONS:
        role = "actor"
    if role == "party":
        role = "actor" if found & {"force", "person"} and not found & {"place"} else "none"
    if role == "actor":
        return _recast_actor(head, found, token, reading, lexicon)
    if (
        role == "target"
        and reading.type in HURTS
        and found & MUNITIONS
        and not found & {"person", "force", "thing"}
    ):
        return "none", token
    if (
        role == "target"
        and names_event(head, lexicon)
        and reading.frame.name in {"harm", "suffer", "displace", "flee"}
    ):
        return "none", token
    return role, token


def _recast_actor(
    head: Token, found: frozenset[str], token: Token, reading: Reading, lexicon: Lexicon
) -> Pair:
    if names_event(head, lexicon) or _is_nobody(token):
        return "none", token
    if found & (MUNITIONS - {"vehicle"}) and not found & {"person", "force"}:
        return ("none" if reading.frame.name == "harm" else "materiel"), token
    return ("actor" if found & PARTIES else "none"), token


def _is_hyphened_off(token: Token) -> bool:
    """Whether a token is only the first part of a hyphened word, or its hyphen: "a counter-offensive"."""
    after = token.doc[token.i + 1].text if token.i + 1 < len(token.doc) else ""
    return token.text in HYPHENS or (token.lower_ == "counter" and after in HYPHENS)


def _is_nobody(token: Token) -> bool:
    """Whether the words name nobody: "no group", "neither side", "no one"."""
    return token.lower_ in NOBODY or any(child.lower_ in {"no", "neither"} for child in token.children)
