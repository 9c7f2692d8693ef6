"""Accusing: "the opposition accused the army of …" is the opposition's word, also where the network names nobody for it.

Such verbs have who says it for their subject, as long as they are no passives: "was accused of".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.denying import AUXILIARIES, LONGEST
from reportedly.extract.encoder.heads import Places, Run
from reportedly.knowledge.inflection import verb_forms

_VERBS = ("accuse", "blame", "condemn", "denounce", "deny", "warn")
_STOPS = frozenset([",", ";", ":", '"', "“", "”", "–", "—", "(", ")", "and", "but", "that", "while", "as"])
_BEING = frozenset("is are was were be been being".split())
# "Long accused of": whoever is, says nothing.
_PASSIVE = frozenset(["of", "for", "by"])
# No name begins or ends with these.
_NO_NAME = frozenset("it there which who that what this to of by a an the his her its their not".split())
_ARTICLES = frozenset("a an the his her its their".split())


def accusing(made: Iterable[Made], words: Sequence[str], sentence: Places) -> None:
    """Give claims that have none their source: the subject of an accusing verb; ``words`` are a window's in lower case."""
    for claim in made:
        if claim.sources or claim.cue is None or words[claim.cue[0]] not in _forms():
            continue
        verb = claim.cue[0]
        if words[verb + 1 : verb + 2] and words[verb + 1] in _PASSIVE:
            continue
        if verb < claim.content[0] and sentence[verb] == sentence[claim.content[0]]:
            source = _subject(words, verb, int(sentence.searchsorted(sentence[verb])))
            if source is not None:
                claim.sources = [source]


def _subject(words: Sequence[str], verb: int, start: int) -> Run | None:
    """The words before a verb, back to the last mark, without its auxiliaries; ``None`` where it is a passive."""
    last = verb - 1
    while last >= start and (words[last] in AUXILIARIES | _BEING or words[last].endswith("ly")):
        if words[last] in _BEING:
            return None
        last -= 1
    first = last + 1
    while first > start and words[first - 1] not in _STOPS:
        first -= 1
    if not first <= last < first + LONGEST or words[last] in _NO_NAME:
        return None
    return (first, last) if words[first] in _ARTICLES or words[first] not in _NO_NAME else None


@cache
def _forms() -> frozenset[str]:
    """The forms that have a subject beside them: "accused", "accuses", not "accusing"."""
    return frozenset(form for verb in _VERBS for form in verb_forms(verb) if not form.endswith("ing"))
