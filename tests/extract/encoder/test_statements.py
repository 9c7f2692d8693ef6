"""Statements: where triggers, names, roles and counts begin and end."""

from __future__ import annotations

import numpy as np
import pytest

from reportedly.extract.encoder.heads import Places, Run
from reportedly.extract.encoder.statements import LONGEST_TRIGGER, Said, name_at, runs_of, whole
from reportedly.model import CountKind
from tests.extract.encoder.made import peaks
from tests.extract.encoder.taught import YES, ask, read, taught, vectors

# Begins, goes on, outside.
BEGINS, GOES_ON, OUTSIDE = (0.9, 0.05, 0.05), (0.1, 0.8, 0.1), (0.02, 0.03, 0.95)


def found(
    *rows: tuple[float, float, float], least: float = 0.4, longest: int = 6, **given: Places
) -> list[Run]:
    sentence = given.get("sentence", np.zeros(len(rows), dtype=np.int64))
    said = runs_of(np.array(rows, dtype=np.float32), least=least, longest=longest, sentence=sentence)
    return [one.run for one in said]


def test_a_run_begins_and_goes_on_while_that_is_surest() -> None:
    assert found(OUTSIDE, BEGINS, GOES_ON, GOES_ON, OUTSIDE) == [(1, 3)]


def test_a_run_is_as_sure_as_its_first_word_is_to_be_in_one() -> None:
    chances = np.array([BEGINS, GOES_ON, OUTSIDE], dtype=np.float32)
    (said,) = runs_of(chances, least=0.4, longest=6, sentence=np.zeros(3, dtype=np.int64))
    assert said == Said((0, 1), pytest.approx(0.95))


def test_nothing_begins_below_the_least() -> None:
    doubtful = (0.4, 0.05, 0.55)
    assert found(doubtful, least=0.4) == [(0, 0)]
    assert found(doubtful, least=0.5) == []


def test_a_new_beginning_ends_a_run() -> None:
    assert found(BEGINS, BEGINS, GOES_ON, BEGINS) == [(0, 0), (1, 2), (3, 3)]


def test_what_goes_on_from_nothing_begins() -> None:
    assert found(OUTSIDE, GOES_ON, GOES_ON, OUTSIDE) == [(1, 2)]


def test_no_run_goes_on_into_the_next_sentence() -> None:
    runs = found(BEGINS, GOES_ON, GOES_ON, GOES_ON, sentence=np.array([0, 0, 1, 1]))
    assert runs == [(0, 1), (2, 3)]


def test_no_run_is_longer_than_the_longest() -> None:
    runs = found(BEGINS, *[GOES_ON] * 9, BEGINS, longest=4)
    assert runs[0] == (0, 3)
    assert all(last - first < 4 for first, last in runs)


def test_no_words_no_runs() -> None:
    assert runs_of(np.zeros((0, 3), dtype=np.float32), least=0.4, longest=6, sentence=np.zeros(0, int)) == []


def named(last: dict[int, float], first: int, *, sentence: list[int], longest: int = 30) -> Run:
    size = len(sentence)
    chances = np.stack([peaks(size + 1, {first: 0.99}), peaks(size + 1, last)])
    return name_at(chances, first, np.array(sentence), longest)


def test_a_name_ends_where_ending_is_surest() -> None:
    assert named({4: 0.6, 3: 0.3}, 2, sentence=[0] * 6) == (2, 4)
    assert named({2: 0.9}, 2, sentence=[0] * 6) == (2, 2)


def test_a_name_ends_neither_before_it_begins_nor_nowhere() -> None:
    assert named({0: 0.6, 3: 0.2}, 2, sentence=[0] * 6) == (2, 3)
    assert named({6: 0.9, 4: 0.05}, 2, sentence=[0] * 6) == (2, 4)


def test_a_name_ends_in_its_sentence() -> None:
    assert named({5: 0.9, 2: 0.05}, 1, sentence=[0, 0, 0, 1, 1, 1]) == (1, 2)
    assert named({5: 0.9}, 5, sentence=[0, 0, 0, 1, 1, 1]) == (5, 5)


def test_a_name_is_no_longer_than_the_longest() -> None:
    assert named({5: 0.9, 3: 0.05}, 1, sentence=[0] * 6, longest=3) == (1, 3)


def test_one_statement_a_trigger() -> None:
    made = read(taught(), vectors(8, 1, 4, go_on=(5, 6)), [0] * 8)
    assert [one.trigger for one in made] == [(1, 1), (4, 6)]
    assert all(one.sentence == (0, 7) for one in made)


def test_no_trigger_no_statement() -> None:
    assert read(taught(), vectors(8), [0] * 8, numbers=((1, 2),)) == []


def test_triggers_of_sentences_before_are_not_read() -> None:
    made = read(taught(), vectors(9, 1, 4, 7), [0, 0, 0, 1, 1, 1, 2, 2, 2], owned=1)
    assert [(one.trigger, one.sentence) for one in made] == [((4, 4), (3, 5)), ((7, 7), (6, 8))]


def test_a_trigger_is_no_longer_than_the_longest() -> None:
    first, *_ = read(taught(), vectors(12, 0, go_on=tuple(range(1, 12))), [0] * 12)
    assert first.trigger == (0, LONGEST_TRIGGER - 1)


def test_a_hyphened_word_is_one_trigger() -> None:
    # Rebels re-entered: the second trigger hangs on the first by a hyphen.
    (one,) = read(taught(), vectors(6, 1, 3), [0] * 6, glued=(2, 3), hyphens=(2,))
    assert one.trigger == (1, 3)


@pytest.mark.parametrize("tagged", [(2,), (2, 3)])
def test_a_trigger_is_not_cut_at_a_hyphen(tagged: tuple[int, ...]) -> None:
    # "-escalation" was tagged: the word is "de-escalation".
    (one,) = read(taught(), vectors(6, tagged[0], go_on=tagged[1:]), [0] * 6, glued=(2, 3), hyphens=(2,))
    assert one.trigger == (1, 3)


def test_triggers_with_another_mark_between_stay_two() -> None:
    made = read(taught(), vectors(6, 1, 3), [0] * 6, glued=(2, 3))
    assert [one.trigger for one in made] == [(1, 1), (3, 3)]


@pytest.mark.parametrize("glued", [(), (2,), (3,)])
def test_words_with_a_blank_between_are_two_triggers(glued: tuple[int, ...]) -> None:
    made = read(taught(), vectors(6, 1, 3), [0] * 6, glued=glued, hyphens=(2,))
    assert [one.trigger for one in made] == [(1, 1), (3, 3)]


def test_a_content_begins_and_ends_in_its_triggers_sentence() -> None:
    given = taught()
    ask(given, "content.first", words_away=-2)
    (one,) = read(given, vectors(6, 3), [0, 0, 1, 1, 1, 1])
    # Word 1 would be it, but stands in another sentence.
    assert np.exp(one.first[:2]) == pytest.approx(np.zeros(2), abs=1e-6)
    assert np.exp(one.first).sum() == pytest.approx(1, abs=1e-4)
    assert np.exp(one.last).sum() == pytest.approx(1, abs=1e-4)


def test_source_and_cue_may_stand_in_any_sentence_or_nowhere() -> None:
    given = taught()
    ask(given, "cue.first", words_away=-3)
    (one,) = read(given, vectors(6, 3), [0, 0, 1, 1, 1, 1])
    assert int(one.cue[0].argmax()) == 0
    assert one.cue.shape == one.source.shape == (2, 7)
    # Nothing speaks for a source: that there is none is left.
    assert int(one.source[0].argmax()) == 6
    assert one.cue.sum(axis=1) == pytest.approx([1, 1], abs=1e-4)


def test_a_role_is_a_run() -> None:
    given = taught()
    ask(given, "actor.begins", words_away=-3)
    ask(given, "actor.goes on", words_away=-2, unit=1)
    (one,) = read(given, vectors(6, 4), [0] * 6)
    assert one.roles["actor"] == [(1, 2)]
    assert all(runs == [] for role, runs in one.roles.items() if role != "actor")
    assert set(one.roles) == {"actor", "target", "place", "time", "materiel", "via"}


def test_two_beginnings_are_two_runs() -> None:
    given = taught()
    for away in (-3, -2, 1):
        ask(given, "target.begins", words_away=away)
    ask(given, "target.goes on", words_away=-2, unit=1)  # where it begins as well
    (one,) = read(given, vectors(6, 4), [0] * 6)
    assert one.roles["target"] == [(1, 1), (2, 2), (5, 5)]


def test_a_role_stays_in_its_triggers_sentence() -> None:
    given = taught()
    for away in (-1, 2):
        ask(given, "place.begins", words_away=away)
    for away in (0, 1, 3, 4):
        ask(given, "place.goes on", words_away=away, unit=1)
    (one,) = read(given, vectors(8, 3), [0, 0, 0, 1, 1, 1, 1, 2])
    assert one.roles["place"] == [(5, 6)]


def test_a_role_that_reaches_into_its_trigger_ends_before_it() -> None:
    given = taught()
    ask(given, "actor.begins", words_away=-2)
    for away in (-1, 0):
        ask(given, "actor.goes on", words_away=away, unit=1)
    (one,) = read(given, vectors(6, 3), [0] * 6)
    assert one.roles["actor"] == [(1, 2)]


def test_a_role_goes_on_to_a_word_that_names_something_and_ends_with_one() -> None:
    given = taught()
    ask(given, "target.begins", words_away=1)
    for away in (4, 5):
        ask(given, "target.goes on", words_away=away, unit=1)
    # Trigger, "the", "of", a name, another, "and".
    (one,) = read(given, vectors(7, 0), [0] * 7, light=(1, 2, 5))
    assert one.roles["target"] == [(1, 4)]


def test_words_that_name_nothing_are_no_role() -> None:
    given = taught()
    ask(given, "target.begins", words_away=1)
    assert read(given, vectors(3, 0), [0] * 3, light=(1, 2))[0].roles["target"] == []


def test_what_goes_on_without_a_beginning_is_no_role() -> None:
    given = taught()
    ask(given, "time.goes on", words_away=1)
    (one,) = read(given, vectors(6, 3), [0] * 6)
    assert one.roles["time"] == []


def test_a_number_counts_for_the_trigger_that_asks_for_it() -> None:
    given = taught()
    ask(given, "count.begins", words_away=-2)
    first, second = read(given, vectors(9, 1, 6), [0] * 9, numbers=((3, 4),))
    assert first.counts == []
    assert [counted.run for counted in second.counts] == [(3, 4)]


def test_a_number_that_no_trigger_asks_for_counts_nothing() -> None:
    (one,) = read(taught(), vectors(6, 4), [0] * 6, numbers=((1, 2),))
    assert one.counts == []


def test_a_number_counts_for_no_trigger_of_another_sentence() -> None:
    given = taught()
    ask(given, "count.begins", words_away=-2)
    (one,) = read(given, vectors(6, 3), [0, 0, 1, 1, 1, 1], numbers=((1, 1),))
    assert one.counts == []


def test_what_is_counted_and_who() -> None:
    given = taught()
    ask(given, "count.begins", words_away=-3)
    ask(given, "counted.first", words_away=1)
    ask(given, "counted.last", words_away=2, unit=1)
    given.arrays["kinds.out.bias"][list(CountKind).index(CountKind.INJURED)] = YES
    (one,) = read(given, vectors(6, 4), [0] * 6, numbers=((1, 1),))
    (counted,) = one.counts
    assert (counted.run, counted.who) == ((1, 1), (2, 3))
    assert list(CountKind)[counted.kind] is CountKind.INJURED


def test_nobody_may_be_counted() -> None:
    given = taught()
    ask(given, "count.begins", words_away=-3)
    (one,) = read(given, vectors(6, 4), [0] * 6, numbers=((1, 1),))
    assert one.counts[0].who is None


def test_nobody_of_another_sentence_is_counted() -> None:
    given = taught()
    ask(given, "count.begins", words_away=1)
    ask(given, "counted.first", words_away=1)
    (one,) = read(given, vectors(6, 2), [0, 0, 0, 0, 1, 1], numbers=((3, 3),))
    assert one.counts[0].who is None


def test_a_trigger_is_not_cut_inside_a_number() -> None:
    # "says 1,200 fled": the figures are three words without a blank between them.
    glued = [False, False, True, True, False]
    found = [Said((3, 3), 0.5), Said((4, 4), 0.9)]
    assert whole(found, [(1, 3)], glued) == [Said((1, 3), 0.5), Said((4, 4), 0.9)]


def test_two_triggers_of_one_number_are_one() -> None:
    glued = [False, False, True, True]
    assert whole([Said((1, 1), 0.5), Said((3, 3), 0.7)], [(1, 3)], glued) == [Said((1, 3), 0.7)]


def test_words_before_a_number_are_not_of_its_figures() -> None:
    assert whole([Said((2, 2), 0.5)], [(0, 2)], [False, False, False]) == [Said((2, 2), 0.5)]
