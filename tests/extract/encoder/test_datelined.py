"""Datelined: what a dateline or a clock says is no part of what is told."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.datelined import datelined
from tests.extract.encoder.made import page, roles_of, run_of, sentences, statement


def left(text: str, *, opens: bool = True, **roles: str) -> dict[str, list[str]]:
    on = page(text)
    part = statement(
        run_of(on, "hit"), (0, 3), roles={role: [run_of(on, each)] for role, each in roles.items()}
    )
    article = on.reading.article.text
    written = [article[word.start : word.end] for word in on.words]
    datelined([part], written, [word.spaced for word in on.words], [0] if opens else [], sentences(on))
    return {role: roles_of(on, part, role) for role in roles}


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("AMRA, 12 June – Shells hit Sarn.", "12 June"),
        ("Amra, 12 June — Shells hit Sarn.", "12 June"),
        ("14:20 Shells hit Sarn.", "14:20"),
        ("2:20 pm: Shells hit Sarn.", "2:20 pm"),
    ],
)
def test_its_time_is_not_when_it_happened(text: str, time: str) -> None:
    assert left(text, time=time) == {"time": []}


def test_its_town_did_nothing_but_may_be_where() -> None:
    assert left("Amra – Shells hit Sarn.", actor="Amra", place="Amra") == {"actor": [], "place": ["Amra"]}


@pytest.mark.parametrize(
    ("text", "role", "told"),
    [
        ("Amra – the mayor's town – hit Sarn.", "actor", "Amra"),
        ("Amra hit Sarn – Lorn fled.", "actor", "Amra"),
        ("At 14:20 shells hit Sarn.", "time", "14:20"),
        ("14:20 was when shells hit Sarn.", "time", "14:20"),
    ],
)
def test_what_only_looks_so_stays(text: str, role: str, told: str) -> None:
    assert left(text, **{role: told}) == {role: [told]}


def test_only_a_line_has_one() -> None:
    assert left("Amra – Shells hit Sarn.", opens=False, actor="Amra") == {"actor": ["Amra"]}
