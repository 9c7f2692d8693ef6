"""The reader's figures do not fall: what it reaches on the reference material is held in ``floors.yaml``."""

from __future__ import annotations

from pathlib import Path

import pytest
from tools.quality import floors, measured, missed

SHARED = Path(__file__).parents[3] / "shared"


@pytest.mark.skipif(not SHARED.is_dir(), reason="no reference material beside the checkout")
def test_the_reader_reaches_its_floors() -> None:
    lost = missed(measured(SHARED), floors())
    assert not lost, (
        f"{'; '.join(lost)}. If that is meant, run: python tools/quality.py --raise --lower-too, and say why in the commit"
    )


def test_a_fall_is_noticed_and_another_processors_rounding_is_not() -> None:
    held = {"least": {"claims": 80.0}, "most": {"laundered": 3.0}}
    assert not missed({"least": {"claims": 79.6}, "most": {"laundered": 3.4}}, held)
    assert missed({"least": {"claims": 79.0}, "most": {"laundered": 3.0}}, held) == ["claims: 79.0 < 80.0"]
    assert missed({"least": {"claims": 81.0}, "most": {"laundered": 4.0}}, held) == ["laundered: 4.0 > 3.0"]
