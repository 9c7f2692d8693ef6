"""What the parser sees, and that line breaks change nothing but offsets."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.plain import plain
from tests.extract.conftest import Code


@given(text=st.text(alphabet=st.sampled_from("ab \n\t\r\u00a0\u00ad\u200b🙂.")))
def test_every_character_keeps_its_place(text: str) -> None:
    seen = plain(text)
    assert len(seen.text) == len(seen.places)
    for character, place in zip(seen.text, seen.places, strict=True):
        assert character == text[place] or (character == " " and text[place].isspace())
    assert "  " not in seen.text


def test_wrapped_lines_say_the_same(code: Code) -> None:
    flat = "Rebels denied that the town had fallen and said that they had destroyed two tanks."
    for blank in ("\n", "\r\n", "  ", "\u00a0"):
        wrapped = flat.replace("had fallen", f"had{blank}fallen").replace("and said", f"and{blank}said")
        one, other = code(flat), code(wrapped)
        assert [c.status for c in one] == [c.status for c in other]
        assert [" ".join(c.content.text.split()) for c in other] == [c.content.text for c in one]


def test_a_soft_hyphen_hides_nothing(code: Code) -> None:
    (claim,) = code("Nine people were kil\u00adled in the raid.")
    assert claim.events[0].type == "ASSAULT.kill"
    assert claim.events[0].trigger.text == "kil\u00adled"
