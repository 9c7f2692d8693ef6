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

    ``glued`` tells of each word whether no blank stands before it, ``hyphens`` whether it is a hyphen.
    """

    words: Array
    sentence: Places
    tags: Array
    glued: Sequence[bool]
    hyphens: Sequence[bool]


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
    made = []
    for index, said in enumerate(triggers):
        bounds = _bounds(sentence, said.run[0])
        pair = asked[index]
        statement = Statement(
            trigger=said.run,
            sure=said.sure,
            types=types[index],
            first=_log_chances(_within(pair[:, ASKED.index("content.first")], bounds)),
            last=_log_chances(_within(pair[:, ASKED.index("content.last")], bounds)),
            cue=_with_null(pair[:, CUE : CUE + 2], nulls[index, 0]),
            source=_with_null(spoken[index], nulls[index, 1]),
            stance=stance[index],
            sentence=bounds,
        )
        chances = np.zeros((len(pair), 2 * len(ROLES_ASKED)), dtype=np.float32)
        inside = slice(bounds[0], bounds[1] + 1)
        chances[inside] = sigmoid(pair[inside, : 2 * len(ROLES_ASKED)])
        for number, role in enumerate(ROLES_ASKED):
            if role == "count":
                continue
            begins, goes_on = chances[:, 2 * number], chances[:, 2 * number + 1]
            statement.roles[role] = _spelled(begins, goes_on, bounds, said.run)
        made.append(statement)
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


def _spelled(begins: Array, goes_on: Array, bounds: Run, trigger: Run) -> list[Run]:
    """The runs of a role in a trigger's sentence; one that reaches into the trigger ends before it."""
    found: list[Run] = []
    past = bounds[0]
    for index in map(int, bounds[0] + np.flatnonzero(begins[bounds[0] : bounds[1] + 1] >= BEGINS)):
        if index < past:
            continue
        last = index
        while last < bounds[1] and goes_on[last + 1] >= GOES_ON and begins[last + 1] < BEGINS:
            last += 1
        past = last + 1
        if index < trigger[0] <= last <= trigger[1]:
            last = trigger[0] - 1
        found.append((index, last))
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
    for index, (statement, run) in enumerate(wanted):
        bounds = statement.sentence
        logs = np.stack(
            [
                _log_chances(np.append(_within(pointed[index, :, column + side], bounds), nulls[index, 1]))
                for side in (0, 1)
            ]
        )
        first = int(logs[0].argmax())
        who = None if first == len(sentence) else name_at(logs, first, sentence, LONGEST_NAME)
        statement.counts.append(Counted(run, int(kinds[index].argmax()), who))


def _within(logits: Array, bounds: Run) -> Array:
    kept = np.full_like(logits, -1e4)
    kept[bounds[0] : bounds[1] + 1] = logits[bounds[0] : bounds[1] + 1]
    return kept


def _with_null(pair: Array, null: float) -> Array:
    """Log chances of where a run begins and ends, the last place standing for nowhere: ``2 × (n+1)``."""
    return np.stack([_log_chances(np.append(pair[:, side], null)) for side in (0, 1)])


def _log_chances(logits: Array) -> Array:
    chances: Array = np.log(np.maximum(softmax(logits), 1e-9))
    return chances


def _bounds(sentence: Places, index: int) -> Run:
    return int(np.searchsorted(sentence, sentence[index])), int(
        np.searchsorted(sentence, sentence[index], "right")
    ) - 1
