"""Accusing: "the opposition accused the army of …" is the opposition's word, also where the network names nobody for it.

Such verbs have who says it for their subject, as long as they are no passives: "was accused of".  A speaker whose words run on
over the verb ends before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.falsehood import subject
from reportedly.extract.encoder.heads import Places, Run
from reportedly.knowledge.inflection import verb_forms

_VERBS = ("accuse", "blame", "condemn", "denounce", "deny", "warn")
_BEING = frozenset("is are was were be been being".split())
# "Long accused of": whoever is, says nothing.
_PASSIVE = frozenset(["of", "for", "by"])
# No name begins or ends with these.
_NO_NAME = frozenset("it there which who that what this to of by not".split())
_ARTICLES = frozenset("a an the his her its their".split())


def accusing(made: Iterable[Made], words: Sequence[str], sentence: Places) -> None:
    """Give claims that have none their source: the subject of an accusing verb; ``words`` are a window's in lower case."""
    for claim in made:
        if claim.cue is None:
            continue
        claim.sources = (
            [] if _of_another(claim, words) else [_before(run, claim.cue) for run in claim.sources]
        )
        if claim.sources or words[claim.cue[0]] not in _forms():
            continue
        verb = claim.cue[0]
        if words[verb + 1 : verb + 2] and words[verb + 1] in _PASSIVE:
            continue
        if verb < claim.content[0] and sentence[verb] == sentence[claim.content[0]]:
            source = _subject(words, verb, int(sentence.searchsorted(sentence[verb])))
            if source is not None:
                claim.sources = [source]


def _of_another(claim: Made, words: Sequence[str]) -> bool:
    """Whether "which" stands before the cue, and the speaker not right before it: "Amra hailed a text, WHICH DEMANDED …"."""
    cue = claim.cue[0] if claim.cue is not None else 0
    if cue < 2 or words[cue - 1] != "which":
        return False
    return all(run[1] + 2 < cue - 1 for run in claim.sources) and bool(claim.sources)


def _before(source: Run, cue: Run) -> Run:
    """A speaker's words up to the cue where that stands within them: "AMRA accused Lorn" is Amra."""
    return (source[0], cue[0] - 1) if source[0] < cue[0] <= source[1] else source


def _subject(words: Sequence[str], verb: int, start: int) -> Run | None:
    """The words before a verb that can be a name; ``None`` where it is a passive."""
    run = subject(words, verb, start)
    if run is None or not _BEING.isdisjoint(words[run[1] + 1 : verb]):
        return None
    first, last = run
    return None if words[first] in _NO_NAME or words[last] in _NO_NAME | _ARTICLES else run


@cache
def _forms() -> frozenset[str]:
    """The forms that have a subject beside them: "accused", "accuses", not "accusing"."""
    return frozenset(form for verb in _VERBS for form in verb_forms(verb) if not form.endswith("ing"))
