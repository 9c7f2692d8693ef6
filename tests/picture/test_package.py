"""The views by their names."""

from __future__ import annotations

import inspect

import pytest

import reportedly.picture.losses.same  # a module below a view's own must not take the view's place
from reportedly import picture


@pytest.mark.parametrize("name", picture.__all__)
def test_what_the_package_names_is_a_view(name: str) -> None:
    view = getattr(picture, name)
    assert inspect.isfunction(view)
    assert view.__doc__
    assert reportedly.picture is picture
