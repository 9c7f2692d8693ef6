"""Who can reach the desk."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportedly.errors import ReportedlyError
from reportedly.present.desk import Reach, serve
from reportedly.store import Casebook


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "::1", "localhost"])
def test_this_machine_reaches_it_without_accounts(host: str) -> None:
    Reach(host=host).check()
    assert not Reach(host=host).is_overheard


@pytest.mark.parametrize(
    "reach",
    [
        Reach(host="0.0.0.0"),
        Reach(host="::"),
        Reach(host="192.0.2.7"),
        Reach(host="desk.example"),
        Reach(origin="https://desk.example"),
    ],
)
def test_others_reach_it_with_accounts_only(reach: Reach, tmp_path: Path) -> None:
    with pytest.raises(ReportedlyError, match=r"Add --auth .*reportedly accounts add"):
        reach.check()
    with pytest.raises(ReportedlyError, match="Add --auth"):
        serve(tmp_path / "none.db", reach=reach)


def test_accounts_alone_do_not_keep_passwords_from_being_overheard() -> None:
    assert Reach(host="192.0.2.7", auth=True).is_overheard
    assert Reach(auth=True, origin="http://desk.example").is_overheard
    assert not Reach(host="192.0.2.7", auth=True, origin="https://desk.example").is_overheard


@pytest.mark.parametrize(
    "origin",
    [
        "desk.example",
        "https://desk.example/",
        "https://desk.example/desk",
        "ftp://desk.example",
        "https://me@desk.example",
        "https://desk.example?x",
        "https://desk.example:0x",
        "https://",
        "null",
    ],
)
def test_an_address_that_is_none_is_refused(origin: str) -> None:
    with pytest.raises(ReportedlyError, match=r"without a path: https://desk\.example\.org"):
        Reach(auth=True, origin=origin).check()


def test_it_is_asked_by_the_names_it_is_given() -> None:
    assert Reach().hosts == ("127.0.0.1", "localhost", "[::1]")
    reach = Reach(host="192.0.2.7", auth=True, names=("desk",), origin="https://desk.example:8443")
    assert set(reach.hosts) == {"127.0.0.1", "localhost", "[::1]", "192.0.2.7", "desk", "desk.example"}


def test_the_address_printed_is_the_one_to_open() -> None:
    assert Reach().url(8321) == "http://127.0.0.1:8321/"
    assert Reach(host="::1").url(8321) == "http://[::1]:8321/"
    assert Reach(auth=True, origin="https://desk.example").url(8321) == "https://desk.example/"


def test_a_desk_for_a_team_needs_an_account(tmp_path: Path) -> None:
    Casebook.open(tmp_path / "case.db").close()
    with pytest.raises(ReportedlyError, match=r"no accounts yet.*reportedly accounts add NAME --role editor"):
        serve(tmp_path / "case.db", reach=Reach(auth=True))
