"""Statements: what the heads say of a window, trigger by trigger, in runs of words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from reportedly.extract.encoder.heads import Array, Heads, Places, Run, ends, sigmoid, softmax
from reportedly.extract.encoder.shape import ASKED, POINTED, ROLES_ASKED, TAGS

CUE = ASKED.index("cue.first")
# How sure the surest trigger must be that a number counts for it.
COUNTS = 0.15
# How sure a word must be to begin an argument, and to go on with one.
BEGINS, GOES_ON = 0.5, 0.3
LONGEST_TRIGGER, LONGEST_CUE, LONGEST_NAME = 6, 8, 30


@dataclass(frozen=True, slots=True)
class Seen:
    """A window as the encoder saw it: of its words the vectors, the sentence each stands in (rising), the tags.

    ``glued`` tells of each word whether no blank stands before it, ``hyphens`` whether it is a hyphen, ``light`` whether
    it names nothing by itself ("the", "of", "and").
    """

    words: Array
    sentence: Places
    tags: Array
    glued: Sequence[bool]
    hyphens: Sequence[bool]
    light: Sequence[bool]


@dataclass(frozen=True, slots=True)
class Said:
    """A run with how sure it is."""

    run: Run
    sure: float


@dataclass(frozen=True, slots=True)
class Counted:
    """Number words tied to a trigger: what they count, and who."""

    run: Run
    kind: int
    who: Run | None


@dataclass(slots=True)
class Statement:
    """All that hangs on one trigger."""

    trigger: Run
    sure: float
    types: Array
    first: Array
    last: Array
    cue: Array
    source: Array
    stance: Array
    sentence: Run
    roles: dict[str, list[Run]] = field(default_factory=dict)
    counts: list[Counted] = field(default_factory=list)


def statements(
    heads: Heads, seen: Seen, numbers: Sequence[Run], *, owned: int, least: float
) -> list[Statement]:
    """The statements of a window's sentences from ``owned`` on whose trigger is surer than ``least``.

    ``numbers`` are the runs that the grammar of numbers reads as counts.
    """
    words, sentence = seen.words, seen.sentence
    begin = int(np.searchsorted(sentence, owned))
    found = runs_of(
        seen.tags[:, TAGS.index("trigger")], least=least, longest=LONGEST_TRIGGER, sentence=sentence
    )
    triggers = [said for said in unhyphened(found, seen.glued, seen.hyphens) if said.run[0] >= begin]
    if not triggers:
        return []
    at = [said.run for said in triggers]
    vectors = ends(words, at)
    asked = heads.asked(vectors, words, at, sentence)
    nulls = heads.nulls(vectors)
    heard = softmax(asked[:, :, ASKED.index("listened to")], axis=1) @ words
    cue_logits = np.concatenate((asked[:, :, ASKED.index("cue.first")], nulls[:, :1]), axis=1)
    cues = softmax(cue_logits)[:, :-1] @ words
    spoken = heads.sources(vectors, cues, words, at, sentence)
    stance = heads.stance(vectors, heard, cues)
    types = heads.types(vectors)
    bounds = [_bounds(sentence, first) for first, _ in at]
    firsts, lasts = (
        log_chances(_within(asked[:, :, ASKED.index(f"content.{end}")], bounds)) for end in ("first", "last")
    )
    cue_ends = _with_null(asked[:, :, CUE : CUE + 2], nulls[:, 0])
    source_ends = _with_null(spoken, nulls[:, 1])
    made = [
        Statement(
            trigger=said.run,
            sure=said.sure,
            types=types[index],
            first=firsts[index],
            last=lasts[index],
            cue=cue_ends[index],
            source=source_ends[index],
            stance=stance[index],
            sentence=bounds[index],
            roles=_roles(asked[index], bounds[index], said.run, seen.light),
        )
        for index, said in enumerate(triggers)
    ]
    _count(heads, seen, asked, made, numbers)
    return made


def runs_of(chances: Array, *, least: float, longest: int, sentence: Places) -> list[Said]:
    """Runs of tagged words: each begins where being tagged at all is surer than ``least``, and goes on while that is surest.

    ``chances`` is ``n × 3``: begins, goes on, outside.  A word that goes on from nothing begins; one that rather begins
    than goes on begins anew.
    """
    tagged = 1 - chances[:, 2]
    found: list[Said] = []
    past = 0
    for index in map(int, np.flatnonzero(tagged >= least)):
        if index < past:
            continue
        last = index
        while (
            last + 1 < len(chances)
            and sentence[last + 1] == sentence[index]
            and last + 1 - index < longest
            and chances[last + 1].argmax() == 1
        ):
            last += 1
        found.append(Said((index, last), float(tagged[index])))
        past = last + 1
    return found


def unhyphened(found: Sequence[Said], glued: Sequence[bool], hyphens: Sequence[bool]) -> list[Said]:
    """The same with the runs of one hyphened word joined: "re-entered" is one trigger, not two.

    ``glued`` tells of each word whether no blank stands before it, ``hyphens`` whether it is a hyphen.
    """
    joined: list[Said] = []
    for said in found:
        before = joined[-1] if joined else None
        between = range(before.run[1] + 1, said.run[0] + 1) if before is not None else ()
        if (
            before is not None
            and all(glued[i] for i in between)
            and _is_hyphened(hyphens, before.run, said.run)
        ):
            joined[-1] = Said((before.run[0], said.run[1]), max(before.sure, said.sure))
        else:
            joined.append(said)
    return joined


def _is_hyphened(hyphens: Sequence[bool], before: Run, after: Run) -> bool:
    """Whether a hyphen stands where the one run ends or between both, and nothing else does."""
    return hyphens[after[0] - 1] and after[0] - before[1] <= 2


def name_at(log_chances: Array, first: int, sentence: Places, longest: int) -> Run:
    """The run that begins at ``first``: it ends in its sentence where ending is surest; ``log_chances``: ``2 × (n+1)``."""
    stop = first
    while stop + 1 < len(sentence) and sentence[stop + 1] == sentence[first] and stop + 1 - first < longest:
        stop += 1
    return first, first + int(log_chances[1, first : stop + 1].argmax())


def _roles(pair: Array, bounds: Run, trigger: Run, light: Sequence[bool]) -> dict[str, list[Run]]:
    """The runs of each role but counts, in the trigger's sentence; ``pair`` is ``n × asked``."""
    start = bounds[0]
    chances = sigmoid(pair[start : bounds[1] + 1, : 2 * len(ROLES_ASKED)])
    # Most roles of most triggers are nowhere: one look tells which are worth spelling out.
    begun = chances[:, ::2].max(axis=0) >= BEGINS
    return {
        role: _spelled(chances[:, 2 * number], chances[:, 2 * number + 1], start, trigger, light)
        if begun[number]
        else []
        for number, role in enumerate(ROLES_ASKED)
        if role != "count"
    }


def _spelled(begins: Array, goes_on: Array, start: int, trigger: Run, light: Sequence[bool]) -> list[Run]:
    """The runs of a role in a sentence whose first word is ``start``; one that reaches into the trigger ends before it.

    A run goes on at least to a word that names something, and ends with one; where there is none, there is no run.
    """
    found: list[Run] = []
    past = 0
    for index in map(int, np.flatnonzero(begins >= BEGINS)):
        if index < past:
            continue
        last, named = index, not light[start + index]
        while (
            last + 1 < len(begins)
            and begins[last + 1] < BEGINS
            and (goes_on[last + 1] >= GOES_ON or not named)
        ):
            last += 1
            named = named or not light[start + last]
        past = last + 1
        run = (start + index, start + last)
        if run[0] < trigger[0] <= run[1] <= trigger[1]:
            run = (run[0], trigger[0] - 1)
        while run[1] >= run[0] and light[run[1]]:
            run = (run[0], run[1] - 1)
        if run[1] >= run[0]:
            found.append(run)
    return found


def _count(heads: Heads, seen: Seen, asked: Array, made: Sequence[Statement], numbers: Sequence[Run]) -> None:
    """Tie each number to the trigger it counts for, and tell what it counts and who is counted."""
    words, sentence = seen.words, seen.sentence
    column = 2 * ROLES_ASKED.index("count")
    wanted: list[tuple[Statement, Run]] = []
    for run in numbers:
        of = [index for index, s in enumerate(made) if s.sentence[0] <= run[0] <= s.sentence[1]]
        if not of:
            continue
        # Wherever in the number the answer falls: where "at least" begins it is a matter of the grammar.
        sure = sigmoid(asked[of, run[0] : run[1] + 1, column : column + 2]).max(axis=(1, 2))
        if float(sure.max()) < COUNTS:
            continue
        wanted.append((made[of[int(sure.argmax())]], run))
    if not wanted:
        return
    at = [run for _, run in wanted]
    vectors = ends(words, at)
    pointed = heads.pointed(vectors, words, at, sentence)
    nulls = heads.point_nulls(vectors)
    firsts = words[np.array([statement.trigger[0] for statement, _ in wanted])]
    kinds = heads.kinds(vectors, firsts)
    column = POINTED.index("counted.first")
    logs = _with_null(
        _within(pointed[:, :, column : column + 2], [statement.sentence for statement, _ in wanted]),
        nulls[:, 1],
    )
    for index, (statement, run) in enumerate(wanted):
        first = int(logs[index, 0].argmax())
        who = None if first == len(sentence) else name_at(logs[index], first, sentence, LONGEST_NAME)
        statement.counts.append(Counted(run, int(kinds[index].argmax()), who))


def _within(logits: Array, bounds: Sequence[Run]) -> Array:
    """``q × n …`` with all words outside each query's sentence ruled out."""
    kept = np.full_like(logits, -1e4)
    for row, (start, stop) in enumerate(bounds):
        kept[row, start : stop + 1] = logits[row, start : stop + 1]
    return kept


def _with_null(pairs: Array, nulls: Array) -> Array:
    """Log chances of where a run begins and ends, the last place standing for nowhere.

    ``q × n × 2`` and ``q`` to ``q × 2 × (n+1)``.
    """
    nowhere = np.repeat(nulls[:, None, None], 2, axis=1)
    return log_chances(np.concatenate((pairs.transpose(0, 2, 1), nowhere), axis=2))


def log_chances(logits: Array) -> Array:
    """The logarithms of chances along the last axis, none below a billionth."""
    chances: Array = np.log(np.maximum(softmax(logits), 1e-9))
    return chances


def _bounds(sentence: Places, index: int) -> Run:
    return int(np.searchsorted(sentence, sentence[index])), int(
        np.searchsorted(sentence, sentence[index], "right")
    ) - 1
