"""Tell what each line is there for, from its form and from the lines around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.knowledge.layout import Layout
from reportedly.model import LineKind
from reportedly.read.run import Run, is_ended, is_title_like, leads
from reportedly.read.speech import has_cue, tells, words_of

# "Footage of the fight:" and its like; a longer line tells something.
_MOST_MEDIA_WORDS = 12
_MOST_SUBHEAD_WORDS = 14
_LONGEST_CAPTION = 300
_MOST_ALT_WORDS = 8
# A trailing list of headlines: so many lines without a full stop, after so many that have one.
_FEWEST_LISTED = 3
_FEWEST_BODIES = 3
_FEWEST_HEADLINE_WORDS = 3

_DATED = re.compile(r"\b(?:[A-Z][a-z]+\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]+,? \d{4})\W*\Z")
# A verb's past tense; after a preposition or an article it is the participle of a noun: "in armoured cars".
_PAST = re.compile(
    r"(?<!\bin )(?<!\bof )(?<!\bon )(?<!\ba )(?<!\bthe )(?<!\bwith )(?<![-\w])[a-z]{2,}ed(?![-\w])"
)


def classed(text: str, runs: Sequence[Run], layout: Layout) -> list[Run]:
    """Tell every run's kind; what nothing speaks against is BODY."""
    found = _related(text, list(runs), layout)
    for index, run in enumerate(found):
        if run.kind is None and (kind := _kind(text, found, index, layout)) is not None:
            found[index] = run.called(kind)
    found = _trailing_list(text, found)
    return [run.called(LineKind.BODY) if run.kind is None else run for run in found]


def _kind(text: str, runs: Sequence[Run], index: int, layout: Layout) -> LineKind | None:
    words = runs[index].of(text)
    if leads(words):
        return _lead_kind(text, runs, index, layout)
    if layout.caption.match(words) or _is_alt_text(text, runs, index) or _is_caption(text, runs, index):
        return LineKind.CAPTION
    return _heading_kind(text, runs, index) if is_title_like(words) else None


def _heading_kind(text: str, runs: Sequence[Run], index: int) -> LineKind | None:
    """Tell a heading: something stands under it."""
    if _is_first(runs, index) and index + 1 < len(runs):
        return LineKind.HEADLINE
    follower = _next_saying(runs, index)
    is_short = len(runs[index].of(text).split()) <= _MOST_SUBHEAD_WORDS
    stands_above = follower is not None and not is_title_like(follower.of(text))
    return LineKind.SUBHEAD if is_short and stands_above else None


def _lead_kind(text: str, runs: Sequence[Run], index: int, layout: Layout) -> LineKind | None:
    """Tell a lead to embedded media: it names them and says nothing, with no verb and no speaker."""
    words = words_of(runs[index].of(text))
    if len(words) > _MOST_MEDIA_WORDS or tells(words) or layout.finite.intersection(words):
        return None
    if layout.media.intersection(word.lower() for word in words):
        return LineKind.MEDIA_LEAD
    # Further leads under a first one: "Rebels in armoured cars:", but not "Rebels seized armoured cars:".
    after_lead = index > 0 and runs[index - 1].kind is LineKind.MEDIA_LEAD
    return LineKind.MEDIA_LEAD if after_lead and not _PAST.search(runs[index].of(text)) else None


def _is_alt_text(text: str, runs: Sequence[Run], index: int) -> bool:
    """Say whether it is a few words right before a credit, no sentence: the picture's alternative text."""
    if index + 1 == len(runs) or runs[index + 1].kind is not LineKind.CREDIT:
        return False
    words = runs[index].of(text)
    short = len(words.split()) <= _MOST_ALT_WORDS and not is_ended(words)
    return short and (words[0].islower() or not _is_first(runs, index))


def _is_caption(text: str, runs: Sequence[Run], index: int) -> bool:
    run, words = runs[index], runs[index].of(text)
    if len(words) > _LONGEST_CAPTION or has_cue(words_of(words)):
        return False
    before = index > 0 and runs[index - 1].kind is LineKind.CREDIT
    after = index + 1 < len(runs) and runs[index + 1].kind is LineKind.CREDIT
    dated = _DATED.search(words) is not None
    if before and dated:
        return True
    near = after and "\n\n" not in text[run.end : runs[index + 1].start]
    return near and (dated or not _is_first(runs, index) or not is_title_like(words))


def _related(text: str, runs: list[Run], layout: Layout) -> list[Run]:
    """Tell the lines under "Related" and its like, down to the first that is a sentence."""
    under = False
    for index, run in enumerate(runs):
        words = run.of(text)
        if run.kind is LineKind.RELATED:
            under = layout.related_lead.fullmatch(words) is not None
        elif under and run.kind is None and is_title_like(words):
            runs[index] = run.called(LineKind.RELATED)
        elif run.may_say_something():
            under = False
    return runs


def _trailing_list(text: str, runs: list[Run]) -> list[Run]:
    """Tell a page's last lines, where they are headlines of other reports: several, none a sentence."""
    first = len(runs)
    while first > 0 and (not runs[first - 1].may_say_something() or _is_listed(text, runs[first - 1])):
        first -= 1
    listed = [index for index in range(first, len(runs)) if runs[index].kind is None]
    bodies = sum(run.may_say_something() and is_ended(run.of(text)) for run in runs[:first])
    if len(listed) >= _FEWEST_LISTED and bodies >= _FEWEST_BODIES:
        for index in listed:
            runs[index] = runs[index].called(LineKind.RELATED)
    return runs


def _is_listed(text: str, run: Run) -> bool:
    words = run.of(text)
    return run.kind is None and is_title_like(words) and len(words.split()) >= _FEWEST_HEADLINE_WORDS


def _is_first(runs: Sequence[Run], index: int) -> bool:
    return not any(runs[before].may_say_something() for before in range(index))


def _next_saying(runs: Sequence[Run], index: int) -> Run | None:
    following = (runs[after] for after in range(index + 1, len(runs)))
    return next((run for run in following if run.may_say_something()), None)
