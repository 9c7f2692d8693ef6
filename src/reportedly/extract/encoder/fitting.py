"""Fitting: of the namings that the network points at for a speaker, those that its words do not rule out.

A surname stands for somebody of that name, a body for no person, several for nobody alone, "the medical official" for no soldier, a group for nothing of a state, nobody for a platform; "a
commander" for nobody told before; "he" for the last person who spoke; and a naming ends before a cue.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reportedly.extract.encoder.heads import Run
from reportedly.knowledge.speakers import speakers

# A naming's own noun stands before these.
_ENDS = frozenset([",", "(", "of", "for", "in", "at", "from", "to", "with", "who", "which", "near", "on"])
_MARKS = frozenset("'’")
_PRONOUNS = frozenset("i we you he she it they this that these those who".split())
# Who is told of by these was not told of before.
_NEW = frozenset(["a", "an", "another"])
# Of whom nobody alone is meant.
_SEVERAL = frozenset(["both", "sides"])
_ARTICLES = frozenset(["the", "this", "that", "same", "senior"])
_NEUTER, _PERSONS = frozenset(["it"]), frozenset(["he", "she"])
# A shorter acronym may be a word in capitals.
_ACRONYM = 2


@dataclass(frozen=True, slots=True)
class Written:
    """The words of a window as the article writes them; ``starts`` are the first ones of its sentences."""

    words: Sequence[str]
    starts: Collection[int]
    cues: Collection[int]

    def low(self, run: Run) -> list[str]:
        """The words of a run in lower case."""
        return [word.lower() for word in self.words[run[0] : run[1] + 1]]


def fitted(named: Mapping[Run, Run], others: Sequence[Run], written: Written) -> dict[Run, Run]:
    """The namings of speakers that can be theirs.

    Where a surname's cannot, the last of ``others`` before it that has the name in it is taken; where another person has spoken
    between "he" and the naming, that person.
    """
    found: dict[Run, Run] = {}
    for speaker, naming in sorted(named.items()):
        whole = _uncued(naming, written)
        if whole is None or _ruled_out(speaker, whole, written):
            whole = _namesake(speaker, others, written) or _alike(speaker, others, written)
        if whole is not None and written.low(speaker)[-1] in _PERSONS:
            last = _last_person(whole[1] + 1, speaker[0], named, others, written)
            whole = found.get(last, last) if last is not None else whole
        if whole is not None:
            found[speaker] = whole
    return found


def _last_person(
    first: int, end: int, named: Mapping[Run, Run], others: Sequence[Run], written: Written
) -> Run | None:
    """The last person who speaks between two places: of 31 "he" and "she" that speak in the corpus 28 are the last named speaker."""
    between = [
        other
        for other in others
        if first <= other[0]
        and other[1] < end
        and not set(written.low(other)) & _PRONOUNS
        and is_person(other, named, others, written)
    ]
    return max(between, default=None)


def _uncued(naming: Run, written: Written) -> Run | None:
    """The run as far as the first word of a cue in it: "the army accused" names the army."""
    first, last = naming
    if first in written.cues:
        return None
    return first, next((at - 1 for at in range(first, last + 1) if at in written.cues), last)


def is_person(speaker: Run, named: Mapping[Run, Run], others: Sequence[Run], written: Written) -> bool:
    """Whether a speaker is known to be one person: by its own words, by its naming, or by another of its name."""
    if written.low(speaker)[-1] in _PERSONS or _person(speaker, written):
        return True
    surname = _surname(speaker, written)
    if surname is not None and _titled(surname, written):
        return True
    alike = [other for other in others if surname is not None and _bears(surname, other, written)]
    return any(_person(naming, written) for naming in (*alike, *filter(None, [named.get(speaker)])))


def _titled(name: str, written: Written) -> bool:
    """Whether an office stands before a name somewhere: "Governor Adan Weir", "the police chief Adan Weir"."""
    for at, word in enumerate(written.words):
        if word != name:
            continue
        first = at
        while first > 0 and written.words[first - 1][0].isupper() and first not in written.starts:
            first -= 1
        before = (max(first - 1, 0) if first not in written.starts else first, at - 1)
        if any(low in speakers().persons and not low.endswith("s") for low in written.low(before)):
            return True
    return False


def _ruled_out(speaker: Run, naming: Run, written: Written) -> bool:
    surname = _surname(speaker, written)
    if surname is not None:
        return not _bears(surname, naming, written)
    several = {*_SEVERAL, "and"} & set(written.low(speaker))
    if several and "and" not in written.low(naming):
        return True
    if written.low(speaker)[0] in _NEW and naming[1] < speaker[0]:
        return True
    if all(word in speakers().platforms for word in written.low(naming)):
        return True
    if _is_many(speaker, written) and _person(naming, written):
        return True
    if _described_otherwise(speaker, naming, written):
        return True
    own, told = _head(written.low(speaker)), _head(written.low(naming))
    if own in speakers().standing and told in speakers().of_state:
        return True
    # "The Observatory" may well be the one that "Observatory chief Adan Weir" speaks for.
    no_person = own in _NEUTER or (own in speakers().bodies and own not in written.low(naming))
    return no_person and _person(naming, written)


def _is_many(speaker: Run, written: Written) -> bool:
    """Whether a speaker is several by its noun, which is no name: "the rebels", "residents" – not "Mr Williams"."""
    last = written.words[speaker[1]]
    plural = last.endswith("s") and last[:-1] in speakers().persons
    return last.islower() and (plural or last in speakers().many)


def _described_otherwise(speaker: Run, naming: Run, written: Written) -> bool:
    """Whether a speaker is told by what a naming has nothing of: "the medical official" is no army spokesman."""
    *before, head = written.low(speaker)
    if head not in speakers().plain or speaker[0] == naming[0]:
        return False
    told = set(before) - _ARTICLES
    return bool(told) and not (told | {head}) & set(written.low(naming))


def _alike(speaker: Run, others: Sequence[Run], written: Written) -> Run | None:
    """The last speaker before who is told by all the words of one that is described: "a medical official"."""
    *before, head = written.low(speaker)
    words = {*before, head} - _ARTICLES
    if head not in speakers().plain or len(words) < 2:
        return None
    told = [other for other in others if other[1] < speaker[0] and words <= set(written.low(other))]
    return max(told, default=None)


def _namesake(speaker: Run, others: Sequence[Run], written: Written) -> Run | None:
    surname = _surname(speaker, written)
    if surname is None:
        return None
    alike = [
        other
        for other in others
        if other[1] < speaker[0] and other[1] > other[0] and _bears(surname, other, written)
    ]
    return _uncued(max(alike), written) if alike else None


def _surname(speaker: Run, written: Written) -> str | None:
    """The name that a speaker's only word is; ``None`` where a sentence's beginning may be all that made it a capital."""
    at, last = speaker
    word = written.words[last]
    if word.isupper() and len(word) > _ACRONYM and all(low == "the" for low in written.low((at, last))[:-1]):
        # "The WHO" is no "who".
        return word
    if not word[0].isupper() or word.lower() in _PRONOUNS | speakers().all or "-" in word:
        return None
    if at + 1 == last and written.low((at, at)) == ["the"] and not word.isupper():
        # "The Wa" are nobody who has no Wa in the name; "the Observatory" is of the words for bodies.
        return word
    if at != last:
        return None
    # "Weir said": without an article only several ("Herders") begin a sentence that are no name.
    if at not in written.starts or not word.endswith("s"):
        return word
    elsewhere = (n for n, other in enumerate(written.words) if other == word and n not in written.starts)
    return word if next(elsewhere, None) is not None else None


def _bears(name: str, naming: Run, written: Written) -> bool:
    """Whether a naming has the name in it, or the words whose first letters an acronym may be."""
    words = written.words[naming[0] : naming[1] + 1]
    if name in words:
        # "An aide to President Ilham Aliyev" is no Aliyev.
        return name.isupper() or any(name.lower() in _core(part) for part in _parts(written.low(naming)))
    return len(name) > _ACRONYM and name.isupper() and _abbreviates(name.lower(), written.low(naming))


def _abbreviates(acronym: str, words: Sequence[str]) -> bool:
    """Whether the letters of an acronym begin words, in their order, with others between them."""
    firsts = iter(word[0] for word in words)
    return all(letter in firsts for letter in acronym)


def _person(naming: Run, written: Written) -> bool:
    """Whether a run names one person: by an office before the name, or in apposition to it."""
    return any(
        _head(part) not in speakers().bodies
        and any(word in speakers().persons and not word.endswith("s") for word in _core(part))
        for part in _parts(written.low(naming))
    )


def _parts(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """What stands before, between and after a run's commas."""
    start = 0
    for at, word in enumerate([*words, ","]):
        if word == ",":
            yield words[start:at]
            start = at + 1


def _core(words: Sequence[str]) -> Sequence[str]:
    end = next((at for at, word in enumerate(words) if at and word in _ENDS), len(words))
    return words[:end]


def _head(words: Sequence[str]) -> str:
    """The noun a run is headed by, as far as its order tells."""
    core = [word for word in _core(words) if word not in _MARKS and word != "s"]
    return core[-1] if core else ""
