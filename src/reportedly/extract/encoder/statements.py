"""Statements: what the heads say of a window, trigger by trigger, in runs of words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import log

import numpy as np
from numpy.typing import NDArray

from reportedly.extract.encoder.heads import Array, Heads, Places, Run, ends, gaps, sigmoid, softmax
from reportedly.extract.encoder.shape import ASKED, NEAR, ROLES_ASKED, TAGS

Marks = NDArray[np.bool_]

CONTENT = ASKED.index("content.first")
CUE, LISTENED = ASKED.index("cue.first") - NEAR, ASKED.index("listened to") - NEAR
TRIGGER = TAGS.index("trigger")
# How sure the surest trigger must be that a number counts for it.
COUNTS = 0.15
# How sure a word must be to begin an argument, and to go on with one.
BEGINS, GOES_ON = 0.6, 0.3
# The least chance that is told from none.
LEAST = 1e-9
LONGEST_TRIGGER, LONGEST_CUE, LONGEST_NAME = 6, 8, 30


@dataclass(frozen=True, slots=True)
class Seen:
    """A window as the encoder saw it: of its words the vectors, the sentence each stands in (rising), the tags.

    ``keys`` are what :meth:`.heads.Heads.pointing` makes of the words.
    ``glued`` tells of each word whether no blank stands before it, ``hyphens`` whether it is a hyphen, ``light`` whether
    it names nothing by itself ("the", "of", "and").
    """

    words: Array
    sentence: Places
    tags: Array
    keys: Array
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
    """All that hangs on one trigger.

    ``first`` and ``last`` are logarithms of the chances that the content begins and ends at each of the window's ``n``
    words; ``cue`` and ``source`` are chances of where each begins and ends, ``2 × (n+1)``, the last place for nowhere.
    """

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
    found = runs_of(seen.tags[:, TRIGGER], least=least, longest=LONGEST_TRIGGER, sentence=sentence)
    joined = whole(unhyphened(found, seen.glued, seen.hyphens), numbers, seen.glued)
    triggers = [said for said in joined if said.run[0] >= begin]
    if not triggers:
        return []
    at = [said.run for said in triggers]
    vectors, apart = ends(words, at), gaps(at, sentence)
    bounds = _bounds(sentence, at)
    near, far = heads.asked(vectors, words, apart, bounds)
    nulls = heads.nulls(vectors)
    heard = softmax(far[:, LISTENED]) @ words
    cues = with_null(far[:, CUE : CUE + 2], nulls[:, 0])
    cued = cues[:, 0, :-1] @ words
    sources = with_null(heads.sources(vectors, cued, words, apart), nulls[:, 1])
    stance = heads.stance(vectors, heard, cued)
    types = heads.types(vectors)
    contents = _contents(near, bounds, len(sentence))
    roles = _roles(near, bounds, at, seen.light)
    made = [
        Statement(
            trigger=said.run,
            sure=said.sure,
            types=types[index],
            first=contents[index, 0],
            last=contents[index, 1],
            cue=told(cues[index]),
            source=told(sources[index]),
            stance=stance[index],
            sentence=bounds[index],
            roles=roles[index],
        )
        for index, said in enumerate(triggers)
    ]
    _count(heads, seen, near, made, numbers)
    return made


def runs_of(chances: Array, *, least: float, longest: int, sentence: Places) -> list[Said]:
    """Runs of tagged words: each begins where being tagged at all is surer than ``least``, and goes on while that is surest.

    ``chances`` is ``n × 3``: begins, goes on, outside.  A word that goes on from nothing begins; one that rather begins
    than goes on begins anew.
    """
    tagged = 1 - chances[:, 2]
    goes_on = chances.argmax(axis=1) == 1
    found: list[Said] = []
    past = 0
    for index in map(int, (tagged >= least).nonzero()[0]):
        if index < past:
            continue
        last = index
        while (
            last + 1 < len(chances)
            and goes_on[last + 1]
            and sentence[last + 1] == sentence[index]
            and last + 1 - index < longest
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
    return [replace(said, run=_uncut(said.run, glued, hyphens)) for said in joined]


def whole(found: Sequence[Said], numbers: Sequence[Run], glued: Sequence[bool]) -> list[Said]:
    """The same, no trigger cut inside the figures of a number: of "1,200" the trigger is not "200"."""
    kept: dict[Run, Said] = {}
    for said in found:
        first, last = said.run
        for begin, end in numbers:
            if begin <= first and last <= end:
                while first > begin and glued[first]:
                    first -= 1
                while last < end and glued[last + 1]:
                    last += 1
        run = (first, last)
        kept[run] = Said(run, max(said.sure, kept[run].sure) if run in kept else said.sure)
    return list(kept.values())


def _uncut(run: Run, glued: Sequence[bool], hyphens: Sequence[bool]) -> Run:
    """The run without a cut at a hyphen: "-escalation" is part of "de-escalation", which names the thing."""
    first, last = run
    if hyphens[first] and first > 0 and glued[first]:
        first -= 1
    if hyphens[last] and last + 1 < len(hyphens) and glued[last + 1]:
        last += 1
    return first, last


def _is_hyphened(hyphens: Sequence[bool], before: Run, after: Run) -> bool:
    """Whether a hyphen stands where the one run ends or between both, and nothing else does."""
    return hyphens[after[0] - 1] and after[0] - before[1] <= 2


def name_at(chances: Array, first: int, sentence: Places, longest: int) -> Run:
    """The run that begins at ``first``: it ends in its sentence where ending is surest; ``chances``: ``2 × (n+1)``."""
    stop = min(int(sentence.searchsorted(sentence[first], "right")), first + longest)
    return first, first + int(chances[1, first:stop].argmax())


def _contents(near: Array, bounds: Sequence[Run], size: int) -> Array:
    """Log chances of where each trigger's content begins and ends, of a window of ``size`` words: ``q × 2 × n``."""
    chances = softmax(near[:, :, CONTENT : CONTENT + 2].transpose(0, 2, 1))
    logs = np.log(told(chances))
    placed = np.full((len(near), 2, size), log(LEAST), dtype=np.float32)
    for index, (start, stop) in enumerate(bounds):
        placed[index, :, start : stop + 1] = logs[index, :, : stop + 1 - start]
    return placed


def _roles(
    near: Array, bounds: Sequence[Run], at: Sequence[Run], light: Sequence[bool]
) -> list[dict[str, list[Run]]]:
    """The runs of each role but counts, in each trigger's sentence."""
    begins = near[:, :, 0 : 2 * len(ROLES_ASKED) : 2] >= _logit(BEGINS)
    goes_on = near[:, :, 1 : 2 * len(ROLES_ASKED) : 2] >= _logit(GOES_ON)
    # Most roles of most triggers are nowhere: one look tells which are worth spelling out.
    begun: Marks = np.logical_or.reduce(begins, axis=1)
    return [
        {
            role: _spelled(
                begins[index, :, number], goes_on[index, :, number], bounds[index], at[index], light
            )
            if begun[index, number]
            else []
            for number, role in enumerate(ROLES_ASKED)
            if role != "count"
        }
        for index in range(len(near))
    ]


def _logit(chance: float) -> float:
    return log(chance / (1 - chance))


def _spelled(begins: Marks, goes_on: Marks, bounds: Run, trigger: Run, light: Sequence[bool]) -> list[Run]:
    """The runs of a role in a sentence within ``bounds``, by which words may begin one and which go on with it.

    A run that reaches into the trigger ends before it.  A run goes on at least to a word that names something, and ends
    with one; where there is none, there is no run.
    """
    start, size = bounds[0], bounds[1] + 1 - bounds[0]
    opens, on = begins.tolist(), goes_on.tolist()
    found: list[Run] = []
    past = 0
    for index in map(int, begins.nonzero()[0]):
        if index < past:
            continue
        last, named = index, not light[start + index]
        while last + 1 < size and not opens[last + 1] and (on[last + 1] or not named):
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


def _count(heads: Heads, seen: Seen, near: Array, made: Sequence[Statement], numbers: Sequence[Run]) -> None:
    """Tie each number to the trigger it counts for, and tell what it counts and who is counted."""
    column = 2 * ROLES_ASKED.index("count")
    wanted: list[tuple[Statement, Run]] = []
    for run in numbers:
        of = [index for index, s in enumerate(made) if s.sentence[0] <= run[0] <= s.sentence[1]]
        if not of:
            continue
        # Wherever in the number the answer falls: where "at least" begins it is a matter of the grammar.
        start = made[of[0]].sentence[0]
        logits = near[of, run[0] - start : run[1] + 1 - start, column : column + 2]
        sure = sigmoid(logits.max(axis=(1, 2)))
        if float(sure.max()) < COUNTS:
            continue
        wanted.append((made[of[int(sure.argmax())]], run))
    if not wanted:
        return
    at = [run for _, run in wanted]
    vectors = ends(seen.words, at)
    nulls = heads.point_nulls(vectors)
    firsts = seen.words[np.array([statement.trigger[0] for statement, _ in wanted])]
    kinds = heads.kinds(vectors, firsts).argmax(axis=1)
    bounds = [statement.sentence for statement, _ in wanted]
    pointed = heads.counted(vectors, seen.keys, gaps(at, seen.sentence), bounds)
    for index, (statement, run) in enumerate(wanted):
        who = _named(with_null(pointed[index][None], nulls[index : index + 1, 1])[0], bounds[index])
        statement.counts.append(Counted(run, int(kinds[index]), who))


def _named(chances: Array, bounds: Run) -> Run | None:
    """Who is named in the sentence within ``bounds``, by the chances of where in it the naming begins and ends, if anybody."""
    start, size = bounds[0], bounds[1] + 1 - bounds[0]
    first = int(chances[0].argmax())
    if first == size:
        return None
    named = name_at(told(chances), first, np.zeros(size, dtype=np.int64), LONGEST_NAME)
    return start + named[0], start + named[1]


def with_null(pairs: Array, nulls: Array) -> Array:
    """Chances of where a run begins and ends, the last place standing for nowhere.

    ``q × 2 × n`` and ``q``, as logits, to ``q × 2 × (n+1)``.
    """
    nowhere = np.repeat(nulls[:, None, None], 2, axis=1)
    return softmax(np.concatenate((pairs, nowhere), axis=2))


def told(chances: Array) -> Array:
    """The same chances, none below a billionth: what is as good as impossible is so alike."""
    least: Array = np.maximum(chances, LEAST)
    return least


def _bounds(sentence: Places, at: Sequence[Run]) -> list[Run]:
    """The first and the last word of the sentence that each run begins in."""
    orders = sentence[np.array([first for first, _ in at])]
    starts, stops = sentence.searchsorted(orders), sentence.searchsorted(orders, "right")
    return list(zip(starts.tolist(), (stops - 1).tolist(), strict=True))
