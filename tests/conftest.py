"""What every test may ask for."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The reference material beside a developer's checkout; a user's machine does not have it."""
    if not SHARED.is_dir():
        pytest.skip("the reference material in ../shared is not here")
    return SHARED
