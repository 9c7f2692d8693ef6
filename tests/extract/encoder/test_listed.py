"""Listed: what names several speakers is several, what only looks so is one."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.listed import around, listed


def words(text: str) -> list[str]:
    return text.lower().replace(",", " ,").replace("'", " ' ").split()


def parts(text: str) -> list[str]:
    given = words(text)
    return [" ".join(given[a : b + 1]) for a, b in listed((0, len(given) - 1), given)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("police and witnesses", ["police", "witnesses"]),
        ("activists, residents and medics", ["activists", "residents", "medics"]),
        ("residents, activists, and medics", ["residents", "activists", "medics"]),
        ("two officials, a doctor and a witness", ["two officials", "a doctor", "a witness"]),
        ("the monitor and doctors at the scene", ["the monitor", "doctors at the scene"]),
        ("the president and his foreign minister", ["the president", "his foreign minister"]),
        ("Qatar, Egypt and the United States", ["qatar", "egypt", "the united states"]),
    ],
)
def test_a_list_is_parted(text: str, told: list[str]) -> None:
    assert parts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "the foreign and defence ministers",
        "US and Iraqi officials",
        "army and police officers",
        "local and media sources",
        "the ministry of health and the environment",
        "a commander and spokesman for the front",
        "the minister, a former general, and his aide",
        "the commander of the air force and the army",
        "the mayor, Amra Lorn",
        "videos and images posted by residents",
    ],
)
def test_what_is_no_list_or_may_be_none_is_left_whole(text: str) -> None:
    assert parts(text) == [text.lower().replace(",", " ,")]


@pytest.mark.parametrize(
    ("text", "at", "told"),
    [
        ("the mayor, the army and a medic", "army", ["the mayor", "the army", "a medic"]),
        ("on Monday, the mayor and a medic", "medic", ["the mayor", "a medic"]),
        ("the mayor's office and a medic", "medic", ["the mayor ' s office", "a medic"]),
        ("residents and the army shelled the town", "residents", []),
        ("the mayor, a medic", "mayor", []),
        ("the army and the mayor met, a medic", "medic", []),
    ],
)
def test_a_list_is_found_around_a_word(text: str, at: str, told: list[str]) -> None:
    given = words(text)
    found = around(given.index(at), given, (0, len(given) - 1))
    assert [" ".join(given[a : b + 1]) for a, b in found] == told
