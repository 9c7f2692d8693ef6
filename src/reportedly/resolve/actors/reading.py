"""Read a phrase: find its head and the name or the state that tells who is meant.

The way of a phrase: what stands before its first preposition or relative is its core.  In the core the last name of a
party counts, then the last state; what follows it tells what is meant of it: itself ("Marwan Front fighters"), somebody
who speaks for it, a thing of its own.  Without either, "of", "from" and the like lead to a name; else the head tells the kind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportedly.knowledge.actor_names import words
from reportedly.knowledge.actor_words import Head
from reportedly.knowledge.actors import NameKind
from reportedly.model import ActorKind, Reason
from reportedly.resolve.actors import naming, weights
from reportedly.resolve.actors.candidates import Candidate, of_entry, of_head
from reportedly.resolve.actors.document import Document
from reportedly.resolve.actors.heads import Noun, noun_of, person_name
from reportedly.resolve.actors.items import Item, items
from reportedly.resolve.actors.of_states import ALLIES, allied_by, composed, of_state, of_two
from reportedly.resolve.actors.relations import Relations, relations

# Prepositions that lead from a noun to the party it belongs to.
_OF = frozenset({"of", "from", "in", "at", "with", "for", "within"})
# Of these the state that follows is where they are, not whose they are.
_PLACE = frozenset({"in", "at", "from", "within"})
_DEEPEST = 3
# What bears a person's name is named after somebody.
_NAMED_AFTER = {"medics", "aid", "civilians"}


def read(text: str, doc: Document) -> Candidate | None:
    """Give who a phrase means by its own words; ``None`` where they tell nothing."""
    return read_items(items(words(text), doc), doc)


def read_items(told: Sequence[Item], doc: Document, depth: int = 0) -> Candidate | None:
    """Read items; ``depth`` counts the prepositions gone through."""
    tied = relations(told, doc)
    if tied.holder:
        return None
    told = tied.rest
    loaded = any((item.label or item.judging) and not item.names for item in told)
    found = _read(told, doc, depth)
    if found is None:
        return _only_allies(tied)
    allies = tuple(dict.fromkeys((*found.allies, *tied.allies)))
    made = replace(found, allies=allies, loaded=found.loaded or loaded)
    return tied.explained(made)


def _only_allies(tied: Relations) -> Candidate | None:
    return tied.explained(Candidate(by="relation", allies=tied.allies)) if tied.allies else None


def _read(told: Sequence[Item], doc: Document, depth: int) -> Candidate | None:
    told = [item for item in told if not item.hedge]
    core, join, rest = _split(told)
    if not core:
        return None
    party = _last(core, actors=True)
    if party is not None and (meant := _described(core[party], join, rest, doc, depth)) is not None:
        return meant
    if party is not None:
        found = _of_party(core, party, doc)
        if found is not None or _last(core, actors=False) is None:
            return _joined(found, core, join, rest, doc)
    state = _last(core, actors=False)
    if state is not None and of_two(core, state):
        return Candidate(by="several").because("two states are named", 0.0)
    if state is not None:
        found = of_state(core, state, doc, joined=join == "of")
        if found is None or found.id is None:
            # "The Chadian gunmen of the Marwan Front".
            found = _named_behind(core[state].raw, join, rest, doc, depth) or found
        return _joined(found, core, join, rest, doc)
    return _unnamed(core, join, rest, doc, depth)


def _described(
    item: Item, join: str | None, rest: Sequence[Item], doc: Document, depth: int
) -> Candidate | None:
    """The party that a description of many leads to: of "the Hill rebels of the Marwan Front" the front is meant."""
    if not all(name.loose or name.collective for name in item.actors):
        return None
    return _named_behind(item.raw, join, rest, doc, depth)


def _named_behind(
    raw: str, join: str | None, rest: Sequence[Item], doc: Document, depth: int
) -> Candidate | None:
    """The party that is named behind an "of"."""
    if join != "of" or not rest or depth >= _DEEPEST:
        return None
    found = read_items(rest, doc, depth + 1)
    if found is None or found.id is None or found.by not in {NameKind.NAME.value, "acronym"}:
        return None
    return found.because(f"“{raw} … of” leads to it", weights.MEMBER)


def _split(told: Sequence[Item]) -> tuple[Sequence[Item], str | None, Sequence[Item]]:
    """Part a phrase into its core, the word after it, and what follows; a comma parts like a word."""
    for at, item in enumerate(told):
        if item.split:
            return told[:at], item.keys[0], told[at + 1 :]
        if item.cut and at:
            return told[:at], ",", told[at:]
    return told, None, ()


def _last(core: Sequence[Item], *, actors: bool) -> int | None:
    """Find the last item that names a party, or a state."""
    for at in range(len(core) - 1, -1, -1):
        item = core[at]
        if item.actors if actors else item.states:
            return at
    return None


def _joined(
    found: Candidate | None, core: Sequence[Item], join: str | None, rest: Sequence[Item], doc: Document
) -> Candidate | None:
    """Two parties named side by side are not one."""
    if found is None or found.id is None:
        return found
    if (
        join == ","
        and found.kind is not ActorKind.PERSON
        and _in_office(core)
        and (name := person_name(rest))
    ):
        # "the interior minister, Adan Weir".
        return replace(found, kind=ActorKind.PERSON, name=name)
    if join == "," and _in_office(core) and rest and rest[0].actors:
        person = read_items(rest, doc, _DEEPEST)
        return person if person is not None and person.id == found.id else found
    if join not in {"and", "or"}:
        return found
    other = read_items(rest, doc, _DEEPEST)
    joined = found.by == "state" and other is not None and other.told  # "Russian and rebel forces"
    if joined or (other is not None and other.id is not None and other.id != found.id):
        return Candidate(by="several").because("more than one party is named", 0.0)
    return found.because("others are named beside it", weights.BESIDE)


def _in_office(core: Sequence[Item]) -> bool:
    head = core[-1].head
    return head is not None and head.of == "office"


def _of_party(core: Sequence[Item], at: int, doc: Document) -> Candidate | None:
    found = naming.best(core[at].actors, doc)
    if found is None:
        return None
    after = core[at + 1 :]
    if not after:
        return _titled(found, core[:at])
    noun = noun_of(after)
    if noun is None:
        # "Observatory Adan Weir": a person by the name of the body.
        name = person_name(after)
        return (
            replace(found, kind=ActorKind.PERSON, name=name).because("speaks for it", weights.OFFICE)
            if name
            else None
        )
    if allied_by(core, at, noun, ALLIES):
        return found.because(f"“{core[0].raw} … {noun.raw}” is the party named", weights.MEMBER)
    return _noun_of_party(found, noun, doc)


def _titled(found: Candidate, before: Sequence[Item]) -> Candidate:
    """A person's name stays the person's, with the party as what the person is named for."""
    if found.by not in {NameKind.PERSON.value, NameKind.SURNAME.value}:
        return found
    name = next((reason.what.split("”")[0].lstrip("“") for reason in found.reasons), None)
    titled = any(item.title or item.head for item in before)
    made = replace(found, kind=ActorKind.PERSON, name=name)
    return made.because("with a title", 0.1) if titled and found.by == NameKind.SURNAME.value else made


def _noun_of_party(found: Candidate, noun: Noun, doc: Document) -> Candidate | None:
    """What is meant of a named party: its forces, where it is a state's government, or itself."""
    head = noun.head
    if found.by == NameKind.SURNAME.value and head.id in _NAMED_AFTER:
        return None  # "the al-Shami hospital"
    if head.id == "government" and found.kind is ActorKind.INTERNATIONAL_ORGANISATION:
        return None  # "a UN member state"
    if head.of == "other":
        name = doc.knowledge.entries[str(found.id)].name
        return Candidate("relation", allies=(str(found.id),)).because(
            f"“{noun.raw}” of {name}: another party", 0.0
        )
    entry = doc.knowledge.entries[str(found.id)]
    state = f"{(entry.country or '').lower()}-gov"
    part = entry.kind is ActorKind.GOVERNMENT and state in entry.friends(doc.published)
    governs = entry.id == state or part
    if governs and head.state and (head.of != "office" or head.state != "gov"):
        own = doc.knowledge.entries.get(f"{(entry.country or '').lower()}-{head.state}")
        if own is not None:
            reason = Reason(f"“{noun.raw}” of {entry.name}", weights.COMPOSED - found.score)
            weight = weights.THING if head.of == "thing" else 0.0
            made = of_entry(own, "composed", *found.reasons, reason)
            return made.because("what is its own stands for it", weight) if weight else made
    if head.of is None:
        made = of_head(head, "kind", Reason(f"“{noun.raw}” tells the kind", head.alone))
        return replace(made, country=entry.country, wants=None, allies=())
    told = {
        "office": (f"“{noun.raw}” speaks or acts for it", weights.OFFICE),
        "thing": (f"“{noun.raw}” is its own", weights.THING),
    }.get(head.of, (f"“{noun.raw}” stands for the party named before it", weights.MEMBER))
    made = found.because(*told)
    if noun.person:
        made = replace(made, kind=ActorKind.PERSON, name=noun.person)
    return made


def possessed(owner: Candidate, text: str, doc: Document) -> Candidate | None:
    """Who is meant by "its forces", where it is known whose: armed people and their arms; ``None`` for all else."""
    noun = noun_of(items(words(text)[1:], doc))
    if (
        owner.id is None
        or noun is None
        or noun.label
        or noun.person
        or not (noun.head.armed or noun.head.of == "member")
    ):
        return None
    entry = doc.knowledge.entries[owner.id]
    return _noun_of_party(replace(owner, kind=entry.kind, name=entry.name), noun, doc)


def _unnamed(
    core: Sequence[Item], join: str | None, rest: Sequence[Item], doc: Document, depth: int
) -> Candidate | None:
    noun = noun_of(core)
    person = noun.person if noun else person_name(core)
    if join is not None and rest and depth < _DEEPEST:
        found = _through(noun, person, join, rest, doc, depth)
        if found is not None:
            return found
    if noun is None:
        return None
    made = of_head(noun.head, "kind", Reason(f"“{noun.raw}” tells the kind", noun.head.alone))
    # "the rebel group Jaish Marwan": named, though nobody knows it; "the 5th Division": one of somebody's; "police and
    # soldiers": more than one.
    nobodys = noun.strange or noun.person or join in {"and", "or"}
    return replace(made, name=noun.person, wants=None if nobodys else made.wants)


def _through(
    noun: Noun | None, person: str | None, join: str, rest: Sequence[Item], doc: Document, depth: int
) -> Candidate | None:
    """Go on from a noun to the party after the preposition."""
    of = noun.head.of if noun else None
    if join == "," and person:
        # "Adan Weir, the head of the Front": the apposition tells who it is.
        found = read_items(rest, doc, depth + 1)
        return _spoken_for(found, person) if found is not None and found.told else None
    if join == "," and noun is not None and person_name(rest[:1]) is None and rest[0].actors:
        # "the prime minister, Adan Weir".
        found = read_items(rest, doc, depth + 1)
        return found if found is not None and found.id is not None else None
    if join not in _OF or (noun is None and not person):
        return None
    found = read_items(rest, doc, depth + 1)
    if found is None:
        return None
    if of == "other" and found.id is not None:
        return Candidate("relation", allies=(found.id,)).because(
            f"“{noun.raw if noun else ''} {join}” it: another party", 0.0
        )
    if noun is not None and noun.head.id == "opposition" and found.by == "name":
        # "Dissidents of the Front" left it: whose they are now is not said.
        return Candidate("relation").because(f"“{noun.raw} {join}” {found.name}: another party", 0.0)
    if found.by in {"state", "capital", "people"} or (found.id is None and found.country):
        return _whose(noun, join, found, doc)
    if found.id is None or (of is None and not (noun is None and person)):
        return found if found.told and noun is not None and of in {"member", "part", "office"} else None
    weight = {"thing": weights.THING, "office": weights.OFFICE}.get(of or "office", weights.MEMBER)
    if noun is None:
        return _spoken_for(found, person)
    if found.kind is ActorKind.PERSON and of in {"member", "thing"} and not noun.person:
        # "The militia of Adan Weir" is no person.
        entry = doc.knowledge.entries[found.id]
        return _noun_of_party(replace(found, kind=entry.kind, name=entry.name), noun, doc)
    made = found.because(f"“{noun.raw} {join}” leads to it", weight)
    return replace(made, kind=ActorKind.PERSON, name=noun.person) if noun.person else made


def _spoken_for(found: Candidate, person: str | None) -> Candidate:
    made = found.because(f"{person} speaks or acts for it", weights.OFFICE)
    return replace(made, kind=ActorKind.PERSON if made.id else made.kind, name=person)


def _whose(noun: Noun | None, join: str, found: Candidate, doc: Document) -> Candidate | None:
    """A state after the preposition: whose they are after "of", where they are after "in"."""
    if noun is None or found.country is None:
        return None
    if join in _PLACE or noun.head.state is None:
        made = of_head(noun.head, "kind", Reason(f"“{noun.raw}” tells the kind", noun.head.alone))
        return replace(
            made, country=found.country, wants=None if join in _PLACE else made.wants, name=noun.person
        )
    return composed(noun, found.country, doc)


def head_of(text: str, doc: Document) -> Head | None:
    """Give the head a phrase has, without any name."""
    noun = noun_of(_split(items(words(text), doc))[0])
    return noun.head if noun else None
