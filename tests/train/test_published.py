"""Published: tokens are set together as they would be printed."""

import pytest
from train.published import set_together


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        ("The mill , he said , is ours .", "The mill, he said, is ours."),
        ("U . S . officials ( who left ) agreed", "U.S. officials (who left) agreed"),
        ("the miller ' s rush - hour bread", "the miller's rush-hour bread"),
        ("“ We haven ’ t slept , ” she said .", "“We haven’t slept,” she said."),
        (
            "at 10 : 30 a . m . on May 2 , 2013 about 1 , 500 left",
            "at 10:30 a.m. on May 2, 2013 about 1,500 left",
        ),
        ('She said " nobody came " twice', 'She said "nobody came" twice'),
    ],
)
def test_tokens_are_set_together(tokens: str, text: str) -> None:
    assert set_together(tokens.split()) == text
