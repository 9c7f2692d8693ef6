"""Listed: "residents, activists and a medic" are three speakers, though they are read as one run of words.

What is taken for one name where it is not is worse than what is left whole: each part must be a naming of its own – one that
begins as namings do ("the army") or is a plural ("residents") – and hold a word for a speaker, or be a state.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.whole import APOSTROPHES
from reportedly.knowledge.actor_states import states
from reportedly.knowledge.inflection import noun_plural
from reportedly.knowledge.numbers import number_words
from reportedly.knowledge.speakers import speakers

_AND = frozenset(["and", "or", "&"])
_OPENERS = frozenset("the a an his her its their our my another some several many other dozens most".split())
# What hangs on a name may hold an "and" of its own: "the minister of health and the environment".
_HANGING = frozenset("of for at in on from with between to who which that whose by".split())


def listed(run: Run, words: Sequence[str]) -> Iterator[Run]:
    """The speakers that a run of words lists, the run itself where it is no list; ``words`` are a window's in lower case."""
    first, last = run
    for at in range(first + 1, last):
        if words[at] not in _AND or not _opens_naming((at + 1, last), words):
            continue
        # An Oxford comma is the list's.
        before = (first, at - 2 if words[at - 1] == "," else at - 1)
        members = list(_commas(before, words))
        # Of an apposition ("the minister, a former general, and his aide") nobody can tell; plurals make none.
        told = words[at - 1] != "," or (
            len(members) > 1 and all(_is_plural(member, words) for member in members)
        )
        rest = at + 1, last
        if told and all(_is_left(member, words) and _pair(member, rest, words) for member in members):
            yield from members
            yield from listed(rest, words)
            return
    yield run


def around(at: int, words: Sequence[str], within: Run) -> list[Run]:
    """The list of speakers that a word is of, as the words alone tell it: "the mayor, the army and a medic"; else nothing.

    ``within`` are the first and the last word that it may reach to.  Commas part its members, "and" the last two.
    """
    pieces, joints = _pieces(words, within)
    here = next((n for n, (first, last) in enumerate(pieces) if first <= at <= last), None)
    if here is None:
        return []
    end = next((n for n in range(here, len(pieces)) if n >= len(joints) or joints[n] != ","), len(pieces) - 1)
    if end < len(joints) and joints[end] == "and":
        end += 1
    elif here == 0 or joints[here - 1] != "and":
        return []
    begin = end - 1
    while begin > 0 and joints[begin - 1] == ",":
        begin -= 1
    members = pieces[begin : end + 1]
    # What stands before a list, set off by a comma, is none of it: "On Monday, the army and the police".
    while members and not is_naming(members[0], words):
        members = members[1:]
    good = len(members) > 1 and all(is_naming(member, words) for member in members)
    pairs = all(_pair(one, other, words) for one, other in pairwise(members))
    return members if good and pairs and members[0][0] <= at else []


def _pieces(words: Sequence[str], within: Run) -> tuple[list[Run], list[str]]:
    """What stands between commas and "and", and for each but the last what follows it: ",", "and", or something else."""
    pieces: list[Run] = []
    joints: list[str] = []
    begin = at = within[0]
    while at <= within[1]:
        if words[at] == "," or words[at] in _AND:
            joined = at + 1 if words[at] == "," and at < within[1] and words[at + 1] in _AND else at
            pieces.append((begin, at - 1))
            joints.append("and" if words[joined] in _AND else ",")
            begin = joined + 1
            at = joined
        at += 1
    pieces.append((begin, within[1]))
    return pieces, joints


def is_naming(run: Run, words: Sequence[str]) -> bool:
    """Whether a run is a naming and nothing follows its noun but what hangs on it: no "the army shelled the town"."""
    if not _opens_naming(run, words):
        return False
    head = _head(run, words)
    return _is_state(run, words) or head == run[1] or (head is not None and words[head + 1] in _HANGING)


def _commas(run: Run, words: Sequence[str]) -> Iterator[Run]:
    """The parts of a run between commas."""
    begin = run[0]
    for at in range(run[0], run[1] + 1):
        if words[at] == ",":
            yield begin, at - 1
            begin = at + 1
    yield begin, run[1]


def _is_left(run: Run, words: Sequence[str]) -> bool:
    """Whether a run that an "and" or a comma follows is a naming that ends there."""
    if run[1] < run[0]:
        return False
    hangs = not _HANGING.isdisjoint(words[run[0] : run[1] + 1])
    return _is_state(run, words) or (not hangs and words[run[1]] in _heads() and _opens_naming(run, words))


def _pair(one: Run, other: Run, words: Sequence[str]) -> bool:
    """Whether two namings can stand side by side: "US and Iraqi officials" are officials both."""
    opens = words[other[0]] in _OPENERS
    return opens or not _is_state(one, words) or _is_state(other, words)


def _opens_naming(run: Run, words: Sequence[str]) -> bool:
    """Whether a run is the naming of a speaker by itself."""
    if run[1] < run[0]:
        return False
    opens = words[run[0]] in _OPENERS or words[run[0]].isdecimal() or words[run[0]] in number_words().small
    return _is_state(run, words) or (opens and _head(run, words) is not None) or _is_plural(run, words)


def _is_plural(run: Run, words: Sequence[str]) -> bool:
    """Whether the first word for speakers in a run is a plural or a name for many: "hospital staff", "local residents"."""
    head = _head(run, words)
    return head is not None and words[head] in _plurals()


def _head(run: Run, words: Sequence[str]) -> int | None:
    """The last of the first words for speakers that stand side by side, before anything that hangs on them."""
    found = None
    for at in range(run[0], run[1] + 1):
        if words[at] in APOSTROPHES:
            # Whose it is: of "the mayor's office" the office speaks.
            found = None
            continue
        if words[at] in _HANGING or (found is not None and words[at] not in _heads()):
            break
        found = at if words[at] in _heads() else found
    return found


def _is_state(run: Run, words: Sequence[str]) -> bool:
    name = list(words[run[0] : run[1] + 1])
    return " ".join(name[1:] if name[:1] == ["the"] else name) in _states()


@cache
def _heads() -> frozenset[str]:
    return speakers().all | speakers().many | speakers().sides


@cache
def _plurals() -> frozenset[str]:
    """The words for speakers that are plurals of others, or stand for many."""
    return speakers().many | (speakers().all & {noun_plural(word) for word in speakers().all})


@cache
def _states() -> frozenset[str]:
    return frozenset(name.lower() for state in states().values() for name in state.names)
