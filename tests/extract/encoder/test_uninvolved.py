"""Uninvolved: a person who denies that something happened did not do it."""

from __future__ import annotations

import re

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.fitting import Written
from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.uninvolved import uninvolved
from reportedly.model import Status
from tests.extract.encoder.made import page, run_of, statement


def actors(
    text: str, source: str, content: str, trigger: str, *, status: Status = Status.DENIED
) -> list[str]:
    """The words told to act in what a source denies, where the network takes the source for them."""
    words = re.findall(r"\w+|[^\w\s]", text)

    def run(told: str) -> Run:
        wanted = told.split()
        at = [n for n in range(len(words)) if words[n : n + len(wanted)] == wanted]
        return at[-1], at[-1] + len(wanted) - 1

    who, what, said = run(source), run(content), run("denied")
    part = statement(
        run(trigger), what, size=len(words), sentence=(0, len(words) - 1), roles={"actor": [who]}
    )
    made = Made(what, said, [who], [], tuple(Status).index(status), 1, 0, 1.0, [part])
    starts = {0, *(n + 1 for n, word in enumerate(words[:-1]) if word == ".")}
    (told,) = uninvolved([made], {}, [who], Written(words, starts, {said[0]}))
    return [" ".join(words[first : last + 1]) for first, last in told.parts[0].roles["actor"]]


def test_who_denies_a_strike_did_not_fly_it() -> None:
    text = "Governor Adan Weir denied any strike ."
    assert actors(text, "Governor Adan Weir", "any strike", "strike") == []
    assert actors("Late that day he denied any strike .", "he", "any strike", "strike") == []


def test_a_surname_is_a_persons_where_an_office_stands_before_it() -> None:
    text = "Governor Adan Weir came . Later Weir denied any strike ."
    assert actors(text, "Weir", "any strike", "strike") == []
    assert actors("Later Ostra denied any strike .", "Ostra", "any strike", "strike") == ["Ostra"]


def test_who_denies_a_part_of_their_own_is_meant() -> None:
    denied = "Governor Adan Weir denied {} ."
    for content in ("killing herders", "any involvement in the raid", "that he shot herders"):
        trigger = content.split()[-1]
        told = actors(denied.format(content), "Governor Adan Weir", content, trigger)
        assert told == ["Governor Adan Weir"]


def test_a_party_may_be_meant_by_what_it_denies() -> None:
    assert actors("The army denied a raid .", "The army", "a raid", "raid") == ["The army"]


def test_other_stands_are_left_as_they_are() -> None:
    text = "Governor Adan Weir denied any strike ."
    told = actors(text, "Governor Adan Weir", "any strike", "strike", status=Status.REPORTED)
    assert told == ["Governor Adan Weir"]


def test_who_says_who_did_it_did_not() -> None:
    on = page("The band denied that Amra held Sarn .")
    part = statement(
        run_of(on, "held"), (4, 6), roles={"actor": [run_of(on, "The band"), run_of(on, "Amra")]}
    )
    made = Made(
        (4, 6), (2, 2), [run_of(on, "The band")], [], tuple(Status).index(Status.DENIED), 1, 0, 1.0, [part]
    )
    (told,) = uninvolved([made], {}, [], Written([word.shown for word in on.words], {0}, {2}))
    assert told.parts[0].roles["actor"] == [run_of(on, "Amra")]
