"""Passwords: which may be chosen, and how they are kept.

The rules are those of NIST SP 800-63B-4, section 3.1.1.2 (https://pages.nist.gov/800-63-4/sp800-63b.html): at least
15 characters where nothing else is asked for, no rules of composition, no changing by the calendar, nothing that a
guesser tries first, and Unicode normalised.  They are kept as argon2id hashes with the library's parameters, which
are those of RFC 9106 for machines with little memory (3 passes over 64 MiB).
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from functools import cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from reportedly.errors import ReportedlyError
from reportedly.knowledge.passwords import commonest

SHORTEST: Final = 15
# Enough for any sentence or generated secret (the source asks for 64 at least), and an end to what must be hashed.
LONGEST: Final = 256
# What is left of a password without what guessers try must not be one key held down or a pair in turn.
_LEAST_LEFT: Final = 5

_HASHER: Final = PasswordHasher()


class PasswordError(ReportedlyError):
    """A password that may not be chosen."""


def check(password: str, *, name: str) -> None:
    """Raise :class:`PasswordError` where ``password`` may not be chosen for the account ``name``."""
    told = _normal(password)
    if len(told) < SHORTEST:
        raise PasswordError(
            f"The password has {len(told)} characters, fewer than {SHORTEST}",
            remedy="Take a few words that nobody would guess together; blanks count",
        )
    if len(told) > LONGEST:
        raise PasswordError(f"The password is longer than {LONGEST} characters", remedy="Take a shorter one")
    if len(set(_unguessed(told, name))) < _LEAST_LEFT:
        raise PasswordError(
            "The password is among the first that are guessed: common words, the name, or repetitions",
            remedy="Take a few words that nobody would guess together",
        )


def hashed(password: str) -> str:
    """Hash a password to be kept."""
    return _HASHER.hash(_normal(password))


def fits(password: str, kept: str | None) -> bool:
    """Whether a password is the one that was hashed; as slow for ``None``, which fits nothing."""
    try:
        return _HASHER.verify(kept or _nobody(), _normal(password)) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


def is_outdated(kept: str) -> bool:
    """Whether a hash was made with other parameters than hashes are made with now."""
    return _HASHER.check_needs_rehash(kept)


def _normal(password: str) -> str:
    return unicodedata.normalize("NFKC", password)


def _unguessed(password: str, name: str) -> str:
    """Take out of a password what is tried first: the commonest ones, the parts of the name, and what joins them."""
    known = {*commonest(), *re.findall(r"\w{3,}", name.casefold())}
    either = "|".join(re.escape(each) for each in sorted(known, key=len, reverse=True))
    return re.sub(r"[\W_]", "", re.sub(either, " ", password.casefold()))


@cache
def _nobody() -> str:
    """Give a hash that no password is known for."""
    return hashed(secrets.token_urlsafe())
