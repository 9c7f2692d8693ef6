"""Who asks: a name with a role, for every request under ``/api``.

A guard (:mod:`reportedly.present.desk.team.guard`) finds out who asks before an operation is reached and leaves
it in the request; operations ask for it by :data:`Asking` and say what they need by :func:`requires`::

    @router.post("/judgements", dependencies=[requires(Role.CODER)])
    def judge(judgement: NewJudgement, person: Asking) -> Judged: ...

A request that changes anything carries the header :data:`TOKEN_HEADER`: with accounts the ``csrf`` of ``/api/me``,
without any text (a page elsewhere cannot send it at all).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from getpass import getuser
from typing import Annotated, Any, Final
from urllib.parse import unquote

from fastapi import Depends, Request

from reportedly.errors import ReportedlyError

TOKEN_HEADER: Final = "X-CSRF-Token"
# In whose name judgements are made where nobody logs in: percent-encoded, as headers hold no more than ASCII.
NAME_HEADER: Final = "X-Reportedly-Name"
# A name of a person, not a text; the casebook keeps no longer ones.
_LONGEST_NAME: Final = 100


class Role(StrEnum):
    """What somebody may do; each may do what those before it may."""

    READER = "reader"  # ask
    CODER = "coder"  # judge
    EDITOR = "editor"  # adjudicate, make the incidents anew

    def covers(self, other: Role) -> bool:
        """Whether this role may do what ``other`` may."""
        ranks = list(Role)
        return ranks.index(self) >= ranks.index(other)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who asks: the name their judgements bear, and their role."""

    name: str
    role: Role


class UnknownPersonError(ReportedlyError):
    """Nobody is logged in, and somebody has to be (401)."""


class ForbiddenError(ReportedlyError):
    """The one who asks may not do this (403)."""


@cache
def user_here() -> Person:
    """Give the user of this machine, who may do everything where there are no accounts."""
    try:
        name = getuser()
    except (OSError, KeyError):  # a container's user may have no name
        name = "desk"
    return Person(name, Role.EDITOR)


def person_here(told: str | None) -> Person:
    """Give who asks where there are no accounts: who they say they are (:data:`NAME_HEADER`), else the user of this machine.

    Nothing is to be gained by another's name, as everybody may do everything there; two who code at one machine tell
    their judgements apart by it.  Raises :class:`ReportedlyError` where it is no name.
    """
    name = " ".join(unquote(told or "").split())
    if not name:
        return user_here()
    if len(name) > _LONGEST_NAME or not name.isprintable():
        raise ReportedlyError(
            f"{name!r:.40} is no name to judge under",
            remedy=f"Give one of at most {_LONGEST_NAME} characters",
        )
    return Person(name, Role.EDITOR)


def person(request: Request) -> Person:
    """Give who asks; raise :class:`UnknownPersonError` where nobody is logged in."""
    found = getattr(request.state, "person", None)
    if not isinstance(found, Person):
        raise UnknownPersonError("Nobody is logged in", remedy="Log in, then ask again")
    return found


Asking = Annotated[Person, Depends(person)]


def requires(role: Role) -> Any:
    """Give a dependency by which an operation needs ``role`` or one above it; others are answered 403."""
    return Depends(_at_least(role))


@cache
def _at_least(role: Role) -> Callable[[Person], Person]:
    def check(found: Asking) -> Person:
        if not found.role.covers(role):
            raise ForbiddenError(
                f"This needs the role of {_with_article(role)}; {found.name} is {_with_article(found.role)}",
                remedy="Ask whoever keeps the accounts to change your role",
            )
        return found

    return check


def _with_article(role: Role) -> str:
    return f"{'an' if role is Role.EDITOR else 'a'} {role.value}"
