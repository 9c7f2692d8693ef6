"""Who asks where there are no accounts: the user of this machine, or who they say they are."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from reportedly.errors import ReportedlyError
from reportedly.present.desk.team.people import Person, Role, person_here, user_here


@pytest.mark.parametrize("told", [None, "", "  ", quote("\t ")])
def test_the_user_of_this_machine_asks_where_no_name_is_told(told: str | None) -> None:
    assert person_here(told) == user_here()


def test_a_name_is_told_in_any_script() -> None:
    assert person_here(quote("  Béa   عمل ")) == Person("Béa عمل", Role.EDITOR)


@pytest.mark.parametrize("told", ["x" * 101, quote("a\x00b"), quote("a\x1b[31m")])
def test_what_is_no_name_is_refused_with_a_remedy(told: str) -> None:
    with pytest.raises(ReportedlyError, match="no name to judge under") as refused:
        person_here(told)
    assert "100" in refused.value.remedy
