"""Contrary: "contrary to rebel claims, no tank was lost" is what the article says against what the rebels do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.heads import Places, Run
from reportedly.knowledge.negation import falsehood

STATED = 0


def contrary(made: Sequence[Made], words: Sequence[str], sentence: Places) -> None:
    """Make stated what stands behind a "contrary to" or "despite" and is told by who is named there alone.

    ``words`` are a window's in lower case.  Where another is cited in the sentence, it is left to what the network says.
    """
    for opposed in _opposed(words, sentence):
        for claim in made:
            heard = [*claim.sources, *([claim.cue] if claim.cue else [])]
            within = [opposed[0] <= first and last <= opposed[1] for first, last in heard]
            if heard and all(within) and claim.content[0] > opposed[1] and _same(claim, opposed, sentence):
                claim.status, claim.sources, claim.via, claim.cue = STATED, [], [], None


def _same(claim: Made, run: Run, sentence: Places) -> bool:
    return bool(sentence[claim.content[0]] == sentence[run[0]])


def _opposed(words: Sequence[str], sentence: Places) -> Iterator[Run]:
    """Phrases before a comma that set what follows against what somebody said."""
    for at, word in enumerate(words):
        opens = word == "despite" or (word == "contrary" and words[at + 1 : at + 2] == ["to"])
        if not opens or (at and sentence[at - 1] == sentence[at] and words[at - 1] not in (",", ";", "that")):
            continue
        stop = int(sentence.searchsorted(sentence[at], "right"))
        last = next((end for end in range(at, stop) if words[end] == ","), None)
        if last is not None and any(each in falsehood().pointing for each in words[at:last]):
            yield at, last
