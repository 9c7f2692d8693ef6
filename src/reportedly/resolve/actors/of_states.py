"""Read what is told of a state: itself, a body or arms of its own, its people, or its side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportedly.knowledge.actors import NameKind
from reportedly.knowledge.materiel import materiel
from reportedly.model import ActorKind, Reason
from reportedly.resolve.actors import weights
from reportedly.resolve.actors.candidates import Candidate, of_entry, of_head
from reportedly.resolve.actors.document import Document
from reportedly.resolve.actors.heads import Noun, noun_of
from reportedly.resolve.actors.items import OWN, Item

# "Its Marwan Front allies" are the front, "the Marwan Front's allies" others; of a state one alone: many may be anybody of it.
_ALLY = frozenset({"ally", "backer", "sponsor", "partner"})
ALLIES = _ALLY | {"allies", "backers", "sponsors", "partners"}
# Words that add nothing to the state before them but that it is a party.
_SIDES = frozenset({"side"})
# Names that stand before a noun for whose it is.
_ADJECTIVES = {NameKind.ADJECTIVE, NameKind.STATE}


def of_state(core: Sequence[Item], at: int, doc: Document, *, joined: bool) -> Candidate | None:
    """Give what is meant of the state at a place of a phrase's core; ``joined`` where an "of" follows."""
    names = core[at].states
    kinds = {name.kind for name in names}
    countries = {name.of for name in names}
    if len(countries) != 1:
        return None
    iso3 = countries.pop()
    after = core[at + 1 :]
    if not after:
        # "intra-Syrian", "the Aleppo Syrians": something is told that is not known.
        strange = any(not (item.known or item.plain or item.hedge) for item in core[:at])
        return None if strange else _bare_state(core[at], iso3, kinds, doc)
    noun = noun_of(after) or _arms(after, doc)
    if noun is None:
        return None
    if any(item.former for item in core[:at]):
        noun = replace(noun, strange=True)
    elif (noun.raw.lower() in _SIDES and not joined) or allied_by(core, at, noun, _ALLY):
        # "The Amran side said": the state, as one party of two; "the Amran side of the river" is a place.
        return _bare_state(core[at], iso3, kinds, doc)
    return composed(noun, iso3, doc, city=kinds == {NameKind.CITY})


def _arms(told: Sequence[Item], doc: Document) -> Noun | None:
    """A make of arms, which is its army's as other arms are: "a Peruvian Su-25"."""
    raw = "-".join(item.raw for item in told)
    head = doc.knowledge.words.heads.get(("warplane",))
    listed = materiel().listed((raw,)) or materiel().listed(tuple(key for item in told for key in item.keys))
    return Noun(head, raw) if head is not None and listed else None


def of_two(core: Sequence[Item], at: int) -> bool:
    """Whether two states stand side by side: "the American-British enemy" is neither alone."""
    before, last = core[at - 1] if at else None, core[at]
    if (
        before is None
        or last.cut
        or not all(_ADJECTIVES & {name.kind for name in item.states} for item in (before, last))
    ):
        return False
    return {name.of for name in before.states}.isdisjoint(name.of for name in last.states)


def _bare_state(item: Item, iso3: str, kinds: set[NameKind], doc: Document) -> Candidate | None:
    entry = doc.knowledge.entries.get(f"{iso3.lower()}-gov")
    if NameKind.PEOPLE in kinds:
        reason = Reason(f"“{item.raw}” are people of {doc.knowledge.states[iso3].name}", 0.6)
        return Candidate(
            "people", kind=ActorKind.CIVILIANS, country=iso3, inter=7, sector="CVL", reasons=(reason,)
        )
    if entry is None or kinds == {NameKind.CITY}:
        return None
    if kinds <= {NameKind.CAPITAL, NameKind.CITY}:
        return of_entry(
            entry,
            "capital",
            Reason(f"“{item.raw}” is a capital: it may stand for its government", weights.CAPITAL),
        )
    return of_entry(entry, "state", Reason(f"“{item.raw}” stands for the state's government", weights.STATE))


def composed(noun: Noun, iso3: str, doc: Document, *, city: bool = False) -> Candidate:
    """Put a state and a noun together: "Iraqi police" is irq-cop; a city tells the state less surely."""
    head = noun.head
    if head.of == "other":
        government = doc.knowledge.entries[f"{iso3.lower()}-gov"]
        tied = Candidate("relation", allies=(government.id,))
        return tied.because(f"“{noun.raw}” of {government.name}: another party", 0.0)
    local = city and head.state == "gov"  # "Lyon authorities" are the city's
    whose = None if noun.strange or local else head.state
    own = doc.knowledge.entries.get(f"{iso3.lower()}-{whose}") if whose else None
    state = doc.knowledge.states[iso3].name
    if own is None:
        made = of_head(head, "kind", Reason(f"“{noun.raw}” tells the kind", head.alone))
        made = replace(made, country=iso3, wants=None, name=noun.person)
        return made.because(f"of {state}", 0.1)
    made = of_entry(own, "composed", Reason(f"“{noun.raw}” of {state}", weights.COMPOSED))
    if head.of == "thing":
        made = made.because("what is its own stands for it", weights.THING)
    if head.of == "office":
        made = made.because("speaks or acts for it", weights.OFFICE)
    if noun.person:
        made = replace(made, kind=ActorKind.PERSON, name=noun.person)
    return made.because("a city tells the state", weights.OFFICE) if city else made


def allied_by(core: Sequence[Item], at: int, noun: Noun, allies: frozenset[str]) -> bool:
    """Whether words tell of somebody's ally by the ally's own name: "ITS Marwan Front ALLIES"."""
    return core[0].keys[0] in OWN and not core[at].possessive and noun.raw.lower() in allies
