"""Whole: runs of words mended where they cut a name, an abbreviation, a length of time or a quotation.

The network says word by word what belongs to a run, and to it "Sana'a" is three words, "a.m." four.  What is one thing to a
reader is one here: "Gal'ad" is no "Gal", "the U.S." keeps its last dot, "two" of "two days later" its unit, and a quotation
that begins within a run ends there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.heads import Places, Run
from reportedly.extract.encoder.statements import Counted, Statement
from reportedly.extract.encoder.words import Word
from reportedly.knowledge.numbers import number_words

APOSTROPHES = frozenset("'’‘‛`´′")
HYPHENS = frozenset("-‐‑")
# What an apostrophe joins to a word without being of its name: "the army's", "they've".
ENCLITICS = frozenset("s re ve ll d m t".split())
OPENING, CLOSING, EVEN = frozenset("“«"), frozenset("”»"), '"'
JOINING = frozenset("and or plus , ;".split())
_THEM = frozenset("them whom those these".split())
# What follows a length of time and tells from when it counts.
SIDES = frozenset("ago later earlier".split())


@dataclass(frozen=True, slots=True)
class Line:
    """A window's words in small letters, whether each is glued to the one before, and the sentence each stands in."""

    low: Sequence[str]
    glued: Sequence[bool]
    sentence: Sequence[int]

    @classmethod
    def of(cls, words: Sequence[Word], sentence: Places) -> Line:
        """The line of a window's words."""
        return cls(
            [word.shown.lower() for word in words], [not word.spaced for word in words], sentence.tolist()
        )

    def word(self, at: int, beside: int) -> str:
        """The word at a place of the same sentence as the word ``beside``; empty outside it."""
        inside = 0 <= at < len(self.low) and self.sentence[at] == self.sentence[beside]
        return self.low[at] if inside else ""

    def joined(self, at: int, beside: int) -> bool:
        """Whether the word at a place of the same sentence as ``beside`` is glued to the one before it."""
        return bool(self.word(at, beside)) and self.glued[at]


def whole_arguments(found: Iterable[Statement], line: Line, numbers: Sequence[Run]) -> None:
    """Mend what hangs on each trigger; ``numbers`` are the runs that the grammar of numbers reads as counts."""
    for statement in found:
        for role, runs in statement.roles.items():
            # Most roles are empty.
            if not runs:
                continue
            mended = (unquoted(named(run, line), line) for run in runs)
            statement.roles[role] = _apart(lasting(run, line) if role == "time" else run for run in mended)
        statement.counts = [_counted(counted, line, numbers) for counted in statement.counts]


def whole_claims(made: Iterable[Made], line: Line) -> None:
    """Mend the contents, cues and speakers of claims."""
    for claim in made:
        # A sentence's opening mark is as a rule left out of a content, of the coded ones too.
        content = unquoted(named(claim.content, line), line, wide=False)
        if all(content[0] <= part.trigger[0] and part.trigger[1] <= content[1] for part in claim.parts):
            claim.content = content
        claim.cue = None if claim.cue is None else unquoted(claim.cue, line)
        claim.sources = _apart(named(run, line) for run in claim.sources)
        claim.via = _unequal(named(run, line) for run in claim.via)


def named(run: Run, line: Line) -> Run:
    """The run without a cut at an apostrophe ("Gal" of "Gal'ad") or before an abbreviation's dot ("the U.S")."""
    first, last = run
    while _is_name_cut(first - 1, first, line):
        first -= 2
    while _is_name_cut(last + 1, last, line):
        last += 2
    if line.low[last] in APOSTROPHES and last > first and _is_name_cut(last, last - 1, line):
        last += 1
    return first, _dotted(last, line)


def _is_name_cut(mark: int, beside: int, line: Line) -> bool:
    """Whether the apostrophe at ``mark`` joins the words on both sides of it into one name."""
    before, after = line.word(mark - 1, beside), line.word(mark + 1, beside)
    return (
        line.word(mark, beside) in APOSTROPHES
        and line.joined(mark, beside)
        and line.joined(mark + 1, beside)
        and before.isalpha()
        and after.isalpha()
        and after not in ENCLITICS
    )


def _dotted(last: int, line: Line) -> int:
    """Where letters with dots end that go on at ``last``: "U.S." and "a.m." with their last dot."""
    while _is_letter(last, last, line) and _is_dot(last + 1, last, line) and _is_letter(last + 2, last, line):
        if not line.glued[last + 2]:
            break
        last += 2
    begun = _is_dot(last - 1, last, line) and _is_letter(last - 2, last, line) and line.glued[last]
    return last + 1 if begun and _is_letter(last, last, line) and _is_dot(last + 1, last, line) else last


def _is_letter(at: int, beside: int, line: Line) -> bool:
    word = line.word(at, beside)
    return len(word) == 1 and word.isalpha()


def _is_dot(at: int, beside: int, line: Line) -> bool:
    return line.word(at, beside) == "." and line.joined(at, beside)


def lasting(run: Run, line: Line) -> Run:
    """The run with the unit of a number it ends with: "two" of "two days later", "three" of "three-day"."""
    first, last = run
    words = number_words()
    word = line.low[last]
    if not word.isdecimal() and word not in words.small and word not in words.tens:
        return run
    hyphened = line.word(last + 1, last) in HYPHENS and line.joined(last + 1, last)
    unit = last + 2 if hyphened else last + 1
    if line.word(unit, last) not in words.sets["durations"]:
        return run
    return first, unit + (line.word(unit + 1, last) in SIDES)


def unquoted(run: Run, line: Line, *, wide: bool = True) -> Run:
    """The run with no quotation cut: to the closing mark where that stands right behind it, else without a mark at its end.

    ``wide`` runs take the opening mark right before them, too.  Where a stop stands before the closing mark ('the "rebels."') the
    run stays as it is: no name ends with a stop.
    """
    first, last = run
    opened: list[int] = []
    for at in range(first, last + 1):
        if _opens(at, line):
            opened.append(at)
        elif line.low[at] in CLOSING or line.low[at] == EVEN:
            if opened:
                opened.pop()
            elif at == last and last > first:
                return first, last - 1
            else:
                return _from_opening(run, line) if wide else run
    if not opened:
        return run
    if opened[0] == first and last > first:
        return first + 1, last
    return first, _to_closing(last, line)


def _from_opening(run: Run, line: Line) -> Run:
    """The run with the opening mark right before it: of “terrorist” base only the opening one was left out."""
    before = run[0] - 1
    return (before, run[1]) if line.word(before, run[0]) and _opens(before, line) else run


def _to_closing(last: int, line: Line) -> int:
    """The closing mark right behind a run; else the run's own end."""
    mark = line.word(last + 1, last)
    closes = mark in CLOSING or (mark == EVEN and not _opens(last + 1, line))
    return last + 1 if mark and closes and line.joined(last + 1, last) else last


def _opens(at: int, line: Line) -> bool:
    """Whether the mark at a place opens a quotation: an even one does where a blank stands before it and none behind."""
    mark = line.low[at]
    if mark != EVEN:
        return mark in OPENING
    behind = line.joined(at + 1, at)
    return behind and (not line.glued[at] or line.word(at - 1, at) in "([–—")


def _counted(counted: Counted, line: Line, numbers: Sequence[Run]) -> Counted:
    """The count, its counted cut before the next count: of "180 posts and six towns" the 180 are posts.

    What stands before the count's own number is another's: of "65 people, 22 of them" the 22 are "them".
    """
    if counted.who is None:
        return counted
    first, last = counted.who
    if first < counted.run[0]:
        them = counted.run[1] + 2
        if line.word(them - 1, counted.run[1]) == "of" and line.word(them, counted.run[1]) in _THEM:
            return replace(counted, who=(them, them))
        first = counted.run[1] + 1 if counted.run[1] < last else first
    after = [run[0] for run in numbers if first < run[0] <= last and run[0] > counted.run[1]]
    for start in sorted(after):
        end = start - 1
        while end > first and line.low[end] in JOINING:
            end -= 1
        if end < start - 1:
            return replace(counted, who=(first, end))
    return replace(counted, who=named((first, last), line))


def _apart(runs: Iterable[Run]) -> list[Run]:
    """Runs of which none lies within another: both halves of a cut name give the same whole."""
    some = _unequal(runs)
    return [
        run
        for run in some
        if not any(other != run and other[0] <= run[0] and run[1] <= other[1] for other in some)
    ]


def _unequal(runs: Iterable[Run]) -> list[Run]:
    return list(dict.fromkeys(runs))
