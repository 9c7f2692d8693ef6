"""English: the quicker pysbd finds what pysbd finds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pysbd.lang.english import English
from pysbd.processor import Processor

from reportedly.read.english import BriefProcessor

PIECES = st.sampled_from(
    "The army took Nahra . ... .. ! ? !! ?! Gen. Dr. U.S. U.N. p.m. a.m. No. 5. 12. 1. 2. 3. 1) 2) 3) (a) (b) a. b. c. "
    "a) b) (i) (ii) i. ii. iii. 1.5 3.2m Jan. said \" ' “We” ‘go’ ( ) [ ] -- – « » \n \r \t . . . & ♨ ☝ ∯ e.g. etc. "
    "Co. KG 5 p.m. On Mr. Ali's Yahoo! www.example.org file .pdf [1] [2] ؟ 。".split(" ")
)


def pysbd(text: str) -> list[str]:
    return list(Processor(text, English).process())


@settings(max_examples=500, deadline=None)
@given(st.lists(PIECES, max_size=30).map(" ".join), st.lists(PIECES, max_size=12).map("".join))
def test_any_text_is_split_as_pysbd_does(spaced: str, glued: str) -> None:
    for text in (spaced, glued, f"{glued} {spaced}"):
        try:
            expected = pysbd(text)
        except (IndexError, ValueError):
            with pytest.raises((IndexError, ValueError)):
                BriefProcessor(text).process()
        else:
            assert BriefProcessor(text).process() == expected
