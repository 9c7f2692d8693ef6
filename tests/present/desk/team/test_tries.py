"""Trying to log in again and again."""

from __future__ import annotations

import pytest
from tests.present.desk.team.conftest import Client, log_in

from reportedly.present.desk.faults import StatusError
from reportedly.present.desk.team.tries import Tries


def tried(tries: Tries, times: int, *, name: str = "Ben", address: str = "192.0.2.1") -> int:
    """Try so often, and count what got through."""
    through = 0
    for n in range(times):
        try:
            tries.count(name.format(n=n), address.format(n=n))
        except StatusError as error:
            assert error.status == 429
            assert 0 < int(error.headers["Retry-After"]) <= 15 * 60
        else:
            through += 1
    return through


def test_a_name_is_tried_ten_times_a_quarter_hour_from_wherever() -> None:
    assert tried(Tries(), 20, address="192.0.2.{n}") == 10


def test_spelling_a_name_otherwise_is_trying_the_same() -> None:
    tries = Tries()
    assert tried(tries, 10, name="Ben") == 10
    assert tried(tries, 1, name=" BÉN ") == 0


def test_an_address_tries_sixty_times_whatever_the_names() -> None:
    assert tried(Tries(), 80, name="n{n}") == 60


def test_a_customers_ipv6_addresses_are_one() -> None:
    tries = Tries()
    assert tried(tries, 80, name="n{n}", address="2001:db8::{n}") == 60
    assert tried(tries, 1, name="other", address="2001:db8:0:1::1") == 1
    assert tried(Tries(), 80, name="n{n}", address="::ffff:192.0.2.1") == 60


def test_one_name_tried_too_often_keeps_nobody_else_out() -> None:
    tries = Tries()
    tried(tries, 30)
    assert tried(tries, 1, name="Ada") == 1


def test_who_comes_in_is_forgiven_earlier_tries() -> None:
    tries = Tries()
    tried(tries, 9)
    tries.forgive("ben")
    assert tried(tries, 10) == 10


def test_too_many_are_answered_429_even_where_the_password_is_right(client: Client) -> None:
    desk = client()
    wrong = {"name": "Ben", "password": "wrong"}
    assert {desk.post("/api/session", json=wrong).status_code for _ in range(10)} == {401}
    answer = desk.post("/api/session", json={"name": "Ben", "password": "seven quiet herons Ben"})
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) > 0
    assert "Try again in" in answer.json()["remedy"]
    log_in(desk, "Ada")


def test_a_name_with_no_letters_can_be_tried_too() -> None:
    assert tried(Tries(), 1, name="\0") == 1


@pytest.mark.parametrize("address", ["", "testclient", "fe80::1%eth0"])
def test_odd_addresses_are_counted(address: str) -> None:
    assert tried(Tries(), 80, name="n{n}", address=address) == 60
