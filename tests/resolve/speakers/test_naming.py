"""A bare name takes the fullest naming its article has, and never another's words."""

import pytest

from reportedly.model import Span
from reportedly.resolve.speakers.naming import fuller


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("Defence Minister Adan Weir flew in. Later Weir spoke.", "Weir", "Defence Minister Adan Weir"),
        ("The interior minister, Adan Weir, flew in. Weir spoke.", "Weir", "interior minister, Adan Weir"),
        (
            "Adan Weir, director of the Coast Fund, flew in. Weir spoke.",
            "Weir",
            "Adan Weir, director of the Coast Fund",
        ),
        ("They met U.N. spokesman Adan Weir. Weir spoke.", "Weir", "U.N. spokesman Adan Weir"),
        ("Head of the council Adan Weir flew in. Weir spoke.", "Weir", "Head of the council Adan Weir"),
        ("Adan Weir flew in. Weir spoke.", "Weir", "Adan Weir"),
        ("On Monday Weir spoke.", "Weir", None),
        ("Weir spoke. Weir left.", "Weir", None),
        ("The minister left. Weir spoke.", "Weir", None),
        ("The minister (Weir) spoke.", "Weir", None),
        ("Minister Adan Weirs plan. Weir spoke.", "Weir", "Minister Adan Weir"),
        ("Rebel commander Adan Weir met SFO chiefs. SFO spoke.", "SFO", None),
        ("A resident Adan Weir spoke.", "the resident", None),
        ("In North Shore Adan Weir spoke. Adan Weir left.", "Adan Weir", None),
    ],
)
def test_the_fullest_naming(text: str, name: str, found: str | None) -> None:
    start = text.rfind(name) if name in text else 0
    span = fuller(Span(start, start + len(name), name), text)
    assert (span.text if span else None) == found
    if span:
        assert text[span.start : span.end] == span.text
