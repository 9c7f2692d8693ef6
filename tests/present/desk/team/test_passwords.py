"""Which passwords may be chosen, and how they are kept."""

from __future__ import annotations

import pytest

from reportedly.present.desk.team import passwords


@pytest.mark.parametrize(
    "password",
    [
        "seven quiet herons",
        "семь тихих цапель",
        "83920175546610293847",
        "password of nobody at all here",
        "nine 🦢 swans on ice",
    ],
)
def test_any_long_one_nobody_would_guess_may_be_chosen(password: str) -> None:
    passwords.check(password, name="Ada Weir")


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("seven herons", "12 characters, fewer than 15"),
        ("👍🏽" * 7, "14 characters"),
        ("x" * 300, "longer than 256"),
        ("aaaaaaaaaaaaaaaaaaaa", "first that are guessed"),
        ("PasswordPassword123!", "first that are guessed"),
        ("123456789012345678", "first that are guessed"),
        ("qwertyuiop-asdfgh-1", "first that are guessed"),
        ("ada-weir-ada-weir-1", "first that are guessed"),
        ("Welcome to Reportedly", "first that are guessed"),
    ],
)
def test_what_is_short_or_tried_first_may_not(password: str, why: str) -> None:
    with pytest.raises(passwords.PasswordError, match=why):
        passwords.check(password, name="Ada Weir")


def test_it_is_kept_as_an_argon2id_hash_that_it_alone_fits() -> None:
    kept = passwords.hashed("seven quiet herons")
    assert kept.startswith("$argon2id$")
    assert "herons" not in kept
    assert kept != passwords.hashed("seven quiet herons")
    assert passwords.fits("seven quiet herons", kept)
    assert not passwords.fits("seven quiet heron", kept)
    assert not passwords.fits("seven quiet herons", None)
    assert not passwords.fits("seven quiet herons", "no hash")


def test_one_character_typed_in_two_ways_is_one() -> None:
    # "é" as one code point, and as "e" with an accent that combines.
    assert passwords.fits("sept hérons tranquilles", passwords.hashed("sept hérons tranquilles"))
