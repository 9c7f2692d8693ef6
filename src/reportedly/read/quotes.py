"""Block quotes: the paragraphs that a paragraph ending in a colon gives to a speaker."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.knowledge.layout import Layout
from reportedly.model import LineKind
from reportedly.read.run import CODED, Run, is_title_like, leads
from reportedly.read.sentences import split
from reportedly.read.speech import has_cue, words_of

Lead = tuple[int, int]

# The lead's sentence ends in its speaker and verb: "The minister said after the talks in Geneva:".
_LEAD_WINDOW = 14
# Where neither marks nor "we" tell how far a speech goes, it may not go on for more paragraphs than this: the
# longest of the 21 unmarked ones in re3d's statements has 4.
_MOST_UNMARKED = 6

_OPENS = re.compile(r"[\"“«‘']")
_CLOSED = re.compile(r"[\"”»’'][.,]?\Z")
_ITEM = re.compile(r"[-*•·▪‣–—]\s|\(?\d{1,2}[.)]\s")
_ADDRESSED = re.compile(r"(?:Mr|Mrs|Ms|Minister|President|Secretary|General|Colonel|Dr)\.? ")
_NAMING = re.compile(r"[A-Z][\w’'-]*(?: (?:al|de|bin|von|van|of|the|for) (?=[A-Z])| ?[A-Z][\w’'-]*)*")


def block_quotes(text: str, runs: Sequence[Run], layout: Layout) -> dict[int, Lead]:
    """Find the runs that are block quotes, by index, each with the range of the sentence that leads to it."""
    found: dict[int, Lead] = {}
    for index, run in enumerate(runs):
        if run.kind is LineKind.BLOCK_QUOTE:
            lead = found.get(index - 1) or _last_sentence(text, runs, index - 1, layout)
            if lead is not None:
                found[index] = lead
        elif index not in found and _is_lead(text, run):
            lead = _last_sentence(text, runs, index, layout)
            last = _end_of_quote(text, runs, index, layout)
            found.update({at: lead for at in range(index + 1, last + 1) if lead and runs[at].kind in CODED})
    return found


def _is_lead(text: str, run: Run) -> bool:
    words = run.of(text)
    return run.kind in CODED and leads(words) and has_cue(words_of(words)[-_LEAD_WINDOW:])


def _last_sentence(text: str, runs: Sequence[Run], index: int, layout: Layout) -> Lead | None:
    if index < 0 or runs[index].kind not in CODED:
        return None
    return split(text, runs[index].start, runs[index].end, layout)[-1]


def _end_of_quote(text: str, runs: Sequence[Run], lead: int, layout: Layout) -> int:
    """Find the index of the quote's last run; ``lead`` itself where nothing is quoted."""
    first = lead + 1
    if first == len(runs) or runs[first].kind not in CODED or _ITEM.match(runs[first].of(text)):
        return lead
    if _OPENS.match(runs[first].of(text)):
        return _end_of_marked(text, runs, first)
    return _end_of_unmarked(text, runs, lead, layout)


def _end_of_marked(text: str, runs: Sequence[Run], first: int) -> int:
    """Follow a quotation whose every paragraph opens with a mark; it goes on while the next one does too."""
    last = first
    while last + 1 < len(runs) and runs[last + 1].kind in CODED:
        following = runs[last + 1].of(text)
        open_still = not _CLOSED.search(runs[last].of(text))
        if not _OPENS.match(following) or not (open_still or _CLOSED.search(following)):
            break
        last += 1
    return last


def _end_of_unmarked(text: str, runs: Sequence[Run], lead: int, layout: Layout) -> int:
    """Follow speech without marks: it goes on while the paragraphs say "we" or "I", or to the page's end."""
    namings = _namings(runs[lead].of(text))
    spoken: list[int] = []
    last = lead
    for index in range(lead + 1, len(runs)):
        run = runs[index]
        if run.kind not in CODED:
            continue
        words = run.of(text)
        if (
            run.kind is LineKind.SUBHEAD
            or leads(words)
            or is_title_like(words)
            or _is_reported(words, namings, layout)
        ):
            break
        last = index
        if _is_first_person(words, layout):
            spoken.append(index)
    to_the_end = not any(run.kind in CODED for run in runs[last + 1 :])
    if to_the_end and last - lead <= _MOST_UNMARKED:
        return last
    return spoken[-1] if spoken else lead


def _is_first_person(words: str, layout: Layout) -> bool:
    return not layout.first_person.isdisjoint(words_of(words))


def _is_reported(words: str, namings: Sequence[str], layout: Layout) -> bool:
    """Say whether the report goes on in its own voice: it names the speaker, or quotes somebody with marks."""
    if _is_first_person(words, layout):
        return False
    quotes = _OPENS.search(words) is not None and has_cue(words_of(words))
    return quotes or any(naming in words for naming in namings)


def _namings(lead: str) -> list[str]:
    """Find the words that name the lead's speaker: the last run of capitalised words before its end."""
    names = [match[0] for match in _NAMING.finditer(lead) if match.start() > 0 or " " in match[0]]
    if not names:
        return []
    full = names[-1]
    surname = _ADDRESSED.sub("", full).split()[-1]
    return (
        [full] if surname == full else [full, *(f"{title} {surname}" for title in ("Mr", "Ms", "Minister"))]
    )
