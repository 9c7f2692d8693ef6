"""Accounts and sessions, on every database at hand."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher
from sqlalchemy import create_engine, text

from reportedly.errors import ReportedlyError
from reportedly.present.desk.team import passwords
from reportedly.present.desk.team.accounts import Accounts
from reportedly.present.desk.team.people import Person, Role
from reportedly.present.desk.team.sessions import IDLE, LONGEST, csrf_of

WORDS = "seven quiet herons"
OTHER = "eleven loud geese!"


def test_accounts_are_listed_by_name_without_their_passwords(book: Accounts) -> None:
    book.add(" Zoë ", WORDS, Role.EDITOR)
    book.add("ada", WORDS, Role.READER)
    assert [(each.name, each.role) for each in book.all()] == [("ada", Role.READER), ("Zoë", Role.EDITOR)]
    assert "argon2" not in repr(book.all())


def test_a_name_and_its_password_tell_who_it_is(book: Accounts) -> None:
    book.add("Zoë", WORDS, Role.CODER)
    assert book.who("zoe", WORDS) == Person("Zoë", Role.CODER)
    assert book.who("Zoë", OTHER) is None
    assert book.who("nobody", WORDS) is None
    assert book.who("Zoë\0\ud800", WORDS) is None


@pytest.mark.parametrize("name", ["Zoe", "ZOË", "zoë "])
def test_names_are_told_apart_as_people_tell_them(book: Accounts, name: str) -> None:
    book.add("Zoë", WORDS, Role.CODER)
    with pytest.raises(ReportedlyError, match="There is an account 'Zoë'"):
        book.add(name, WORDS, Role.CODER)


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "x" * 65, "a\0b", "\u202egnorw"])
def test_a_name_that_cannot_be_shown_is_none(book: Accounts, name: str) -> None:
    with pytest.raises(ReportedlyError, match="cannot be an account's name"):
        book.add(name, WORDS, Role.CODER)


def test_no_account_by_a_name_is_said_with_one_that_is_near(book: Accounts) -> None:
    book.add("Zoë", WORDS, Role.CODER)
    with pytest.raises(ReportedlyError, match=r"no account 'Zo'.*Did you mean 'Zoë'"):
        book.give_role("Zo", Role.EDITOR)
    for change in (lambda: book.remove("nobody"), lambda: book.give_password("nobody", WORDS)):
        with pytest.raises(ReportedlyError, match="reportedly accounts list"):
            change()


def test_a_hash_of_older_parameters_is_made_anew_at_a_login(
    book: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as old:
        old.setattr(passwords, "_HASHER", PasswordHasher(time_cost=1, memory_cost=8_192))
        book.add("Ada", WORDS, Role.CODER)
    assert book.who("Ada", WORDS)
    with create_engine(book._engine.url).connect() as conn:
        kept = conn.execute(text("SELECT password FROM accounts")).scalar_one()
    assert not passwords.is_outdated(kept)
    assert book.who("Ada", WORDS)


def begun(book: Accounts, name: str = "Ada") -> str:
    book.add(name, f"{WORDS} by the water", Role.CODER)
    return book.sessions.begin(Person(name, Role.CODER))


def test_a_session_is_found_by_its_token_which_is_not_kept(book: Accounts) -> None:
    token = begun(book)
    assert book.sessions.find(token) == Person("Ada", Role.CODER)
    assert book.sessions.find(token[:-1]) is None
    assert book.sessions.find("\ud800") is None
    with create_engine(book._engine.url).connect() as conn:
        digest = conn.execute(text("SELECT digest FROM sessions")).scalar_one()
    assert token not in digest
    # Neither what is kept nor what the page tells is the token.
    assert book.sessions.find(digest) is None
    assert book.sessions.find(csrf_of(token)) is None


def test_tokens_are_long_and_each_another(book: Accounts) -> None:
    first = begun(book)
    second = book.sessions.begin(Person("Ada", Role.CODER))
    assert first != second
    assert min(len(first), len(second)) >= 43  # 256 bits in base 64


def test_a_session_ends_an_hour_after_it_was_last_used(book: Accounts) -> None:
    now = 1_000_000.0
    book.sessions.clock = lambda: now
    token = begun(book)
    now += IDLE - 1
    assert book.sessions.find(token)
    now += IDLE - 1
    assert book.sessions.find(token, counts=False)
    now += 2
    assert book.sessions.find(token) is None


def test_a_session_ends_after_a_days_work_however_much_it_is_used(book: Accounts) -> None:
    now = 1_000_000.0
    book.sessions.clock = lambda: now
    token = begun(book)
    for _ in range(LONGEST // 1_800 - 1):
        now += 1_800
        assert book.sessions.find(token)
    now += 1_800
    assert book.sessions.find(token) is None
    book.sessions.begin(Person("Ada", Role.CODER))
    with create_engine(book._engine.url).connect() as conn:
        assert conn.execute(text("SELECT count(*) FROM sessions")).scalar() == 1


@pytest.mark.parametrize("change", ["role", "password", "remove"])
def test_a_session_ends_where_its_account_changes(book: Accounts, change: str) -> None:
    token, other = begun(book), begun(book, "Ben")
    if change == "role":
        book.give_role("ada", Role.EDITOR)
    elif change == "password":
        book.give_password("ada", OTHER)
    else:
        book.remove("ada")
    assert book.sessions.find(token) is None
    assert book.sessions.find(other)


def test_a_session_that_was_ended_is_over(book: Accounts) -> None:
    token = begun(book)
    book.sessions.end(token)
    book.sessions.end(token)
    assert book.sessions.find(token) is None
