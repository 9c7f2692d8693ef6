"""The title at the head of the text."""

import pytest

from reportedly.read.title import title_end

TITLE = "Shells hit the market of Nahra, killing two"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Shells hit the market of Nahra, killing two\nTwo people",
            "Shells hit the market of Nahra, killing two",
        ),
        (
            "Shells hit the market of Nahra killing two Two people",
            "Shells hit the market of Nahra killing two",
        ),
        (
            "SHELLS HIT THE MARKET OF NAHRA, KILLING TWO. On Monday",
            "SHELLS HIT THE MARKET OF NAHRA, KILLING TWO.",
        ),
        (
            "“Shells” hit the market of Nahra, killing two: Nine",
            "“Shells” hit the market of Nahra, killing two:",
        ),
    ],
)
def test_the_title_is_found_whatever_its_punctuation(text: str, headline: str):
    end = title_end(text, 0, len(text), TITLE)
    assert end is not None
    assert text[:end].rstrip() == headline


@pytest.mark.parametrize(
    "text",
    [
        "Shells hit the market of Nahra, killing two women and a child.",
        "Shells hit the market of Nahra.",
        "Shells hit the market of Nahra, killing two (among them a child) on Monday.",
        "Elsewhere it was calm.",
        "",
    ],
)
def test_another_beginning_is_not_the_title(text: str):
    assert title_end(text, 0, len(text), TITLE) is None


@pytest.mark.parametrize(
    "title", [f"{TITLE} | The Daily Post", f"{TITLE} - World - The Post", f"Post – {TITLE}"]
)
def test_what_a_page_adds_to_its_title_may_be_missing(title: str):
    text = f"{TITLE}. Two people died."
    assert title_end(text, 0, len(text), title) == len(TITLE) + 1


def test_a_name_is_no_title():
    text = "Northern Front fighters attacked. Northern Front Commander Ali fled."
    assert title_end(text, 34, len(text), "Northern Front") is None
