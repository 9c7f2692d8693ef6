"""The grammar of counts."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.numbers import Number, numbers
from reportedly.knowledge.loading import load_yaml
from reportedly.knowledge.numbers import number_words
from tests.read.gold import documents

# A sentence with its counts in brackets, and their bounds in order; "_" is no bound.
COUNTS = [
    ("[Two] men and [three] women were killed.", "2 2, 3 3"),
    ("Shells killed [60] people.", "60 60"),
    ("[1,200] people fled.", "1200 1200"),
    ("[40000] people fled.", "40000 40000"),
    ("[12\u00a0000] people fled.", "12000 12000"),
    ("[1.2 million] people fled.", "1200000 1200000"),
    ("[3 million] people fled.", "3000000 3000000"),
    ("[3-million] people fled.", "3000000 3000000"),
    ("[2 dozen] men fled.", "24 24"),
    ("[Twenty-five] men fled.", "25 25"),
    ("[Twenty five] men fled.", "25 25"),
    ("[One hundred and fifty] men fled.", "150 150"),
    ("[One hundred fifty] men fled.", "150 150"),
    ("[Two hundred] men fled.", "200 200"),
    ("[A hundred] men fled.", "100 100"),
    ("[A thousand] men fled.", "1000 1000"),
    ("[Two thousand three hundred and six] men fled.", "2306 2306"),
    ("[Three hundred thousand] men fled.", "300000 300000"),
    ("[One million two hundred thousand] men fled.", "1200000 1200000"),
    ("[Half a million] men fled.", "500000 500000"),
    ("[A quarter of a million] men fled.", "250000 250000"),
    ("[Two and a half million] men fled.", "2500000 2500000"),
    ("[A million and a half] fled.", "1500000 1500000"),
    ("It hit [a hundred] and [two hundred] fled.", "100 100, 200 200"),
    # bounds
    ("[At least 60] troops were captured.", "60 _"),
    ("[at least three] women died.", "3 _"),
    ("[At least one] of them is alive.", "1 _"),
    ("[No fewer than 12] men died.", "12 _"),
    ("[no less than 200] died.", "200 _"),
    ("[A minimum of 30] died.", "30 _"),
    ("[More than 100] died.", "101 _"),
    ("[more than three million] fled.", "3000001 _"),
    ("[Over 40] were hurt.", "41 _"),
    ("[Well over 1000] were hurt.", "1001 _"),
    ("[Upwards of 50] were hurt.", "51 _"),
    ("[More than a dozen] were hurt.", "13 _"),
    ("[more than two dozen] were hurt.", "25 _"),
    ("[Over a dozen] villages fell.", "13 _"),
    ("[more than half a million] fled.", "500001 _"),
    ("[More than hundred] were hurt.", "101 _"),
    ("[Up to 80] died.", "_ 80"),
    ("[Nearly 20] died.", "_ 20"),
    ("[Almost 300] died.", "_ 300"),
    ("[Close to 50] bombs fell.", "_ 50"),
    ("[Fewer than ten] died.", "_ 10"),
    ("[Less than 10] died.", "_ 10"),
    ("[As many as 1500] died.", "_ 1500"),
    ("Losses were put [as high as 700].", "_ 700"),
    ("[No more than five] died.", "_ 5"),
    ("[At most five] died.", "_ 5"),
    ("[Just under 90] died.", "_ 90"),
    ("[Under 100] died.", "_ 100"),
    ("[Well under a hundred] died.", "_ 100"),
    ("They number [below 40] now.", "_ 40"),
    ("[Just below 40] were hurt.", "_ 40"),
    ("They marched under [two] flags.", "2 2"),
    ("They lay buried under [12] floors.", "12 12"),
    ("[About 50] died.", "50 50"),
    ("[Around 40] died.", "40 40"),
    ("[Some 120] died.", "120 120"),
    ("[Approximately 30] died.", "30 30"),
    ("[Roughly two hundred] died.", "200 200"),
    ("[An estimated 1.4 million] people live there.", "1400000 1400000"),
    ("[At least some 40] died.", "40 _"),
    ("[At least three dozen] died.", "36 _"),
    ("[At least half a dozen] died.", "6 _"),
    # ranges
    ("[Between 12 and 15] died.", "12 15"),
    ("[between 31 and 47] civilians died.", "31 47"),
    ("[Between ten and twelve] died.", "10 12"),
    ("[12 to 15] died.", "12 15"),
    ("[12-15] men died.", "12 15"),
    ("[12–15] men died.", "12 15"),
    ("[Two or three] died.", "2 3"),
    ("[10 or 11] died.", "10 11"),
    ("[2 to 3 million] fled.", "2000000 3000000"),
    ("[About 12 to 15] died.", "12 15"),
    ("[Up to 12 or 15] died.", "_ 15"),
    ("The toll rose from [12] to [15].", "12 12, 15 15"),
    ("It rose since March 12 to [15] dead.", "15 15"),
    # words without a top
    ("[Several] people died.", "3 _"),
    ("[A number of] people died.", "2 _"),
    ("It left [a large number of] them hurt.", "2 _"),
    ("[an unknown number of] men fled", "2 _"),
    ("[Large numbers of] men fled.", "2 _"),
    ("[Many] were hurt.", "2 _"),
    ("[Multiple] soldiers were killed.", "2 _"),
    ("[Numerous] deaths were told of.", "2 _"),
    ("[A handful of] men stayed.", "2 _"),
    ("[A few] men stayed.", "2 _"),
    ("[Tens] of civilians were hurt.", "20 _"),
    ("[Dozens] were hurt.", "24 _"),
    ("[dozens] more were hurt", "24 _"),
    ("[Scores] were hurt.", "40 _"),
    ("[Hundreds] fled.", "200 _"),
    ("[Thousands] of families fled.", "2000 _"),
    ("[Millions] fled.", "2000000 _"),
    ("[Tens of thousands] fled.", "20000 _"),
    ("[Hundreds of thousands] fled.", "200000 _"),
    ("[Many thousands] fled.", "2000 _"),
    ("[Several hundred] fled.", "300 _"),
    ("[Several thousand] fled.", "3000 _"),
    ("[Several dozen] fled.", "36 _"),
    ("[A few hundred] fled.", "200 _"),
    ("[At least several] died.", "3 _"),
    # dozens and pairs
    ("[A dozen] men died.", "12 12"),
    ("It left [dozen] people dead.", "12 12"),
    ("[Two dozen] died.", "24 24"),
    ("[Half a dozen] died.", "6 6"),
    ("[A couple of] men died.", "2 2"),
    ("[A pair of] tanks burned.", "2 2"),
    # what a number carries
    ("[12 or more] died.", "12 _"),
    ("[12 or so] died.", "12 12"),
    ("[20-plus] men died.", "20 _"),
    ("[100+] men died.", "100 _"),
    ("[40-odd] men died.", "40 40"),
    ("a [300]-strong force came", "300 300"),
    ("a [12]-member team came", "12 12"),
    ("Another [11] died.", "11 11"),
    ("A further [20] died.", "20 20"),
    ("[Two] more died.", "2 2"),
    ("All [five] died.", "5 5"),
    ("A total of [14] died.", "14 14"),
    ("[Two] of them died.", "2 2"),
    ("They struck [five] times.", "5 5"),
    # none
    ("There were [no] casualties.", "0 0"),
    ("[None] were hurt.", "0 0"),
    ("[No] civilian deaths were reported.", "0 0"),
    ("[Zero] casualties were reported.", "0 0"),
    # one
    ("[One] civilian died.", "1 1"),
    ("Then [one] was killed in the north.", "1 1"),
    ("It hit [one] tank.", "1 1"),
    ("[Six] died in Nahra and [one] in Tell.", "6 6, 1 1"),
    # figures that could be something else
    ("[2000] people fled.", "2000 2000"),
    ("[More than 2000] oil tankers burned.", "2001 _"),
    ("[2000] Syrian refugees came.", "2000 2000"),
    ("In May [60] civilians died.", "60 60"),
    ("May 3 2016 [1200] people fled.", "1200 1200"),
    ("Aug 19 2016 [30] civilians died.", "30 30"),
    ("They control [16] villages and [11 million] people.", "16 16, 11000000 11000000"),
    ("They kept control over [16] villages.", "16 16"),
    ("Brigade 105 lost [12] men.", "12 12"),
    ("In 2016 rebels took [12] villages.", "12 12"),
    ("In [2000] homes the lights went out.", "2000 2000"),
    ("They aimed at [1500] fighters.", "1500 1500"),
    ("At 1030 rebels fired [two] shells.", "2 2"),
    ("Operation 12 rebels call it; [six] died.", "6 6"),
    ("[14] Leopard 2 tanks burned.", "14 14"),
    ("[Four] Shahed 136 drones fell.", "4 4"),
    ("Shells hit the ford, killing [one] in [three] raids.", "1 1, 3 3"),
    ("[Over 60] men fled.", "61 _"),
    ("A Su-24 dropped [four] bombs.", "4 4"),
    ("[Three] T-72 tanks burned.", "3 3"),
    ("Ali Hassan, 24, lost [two] sons.", "2 2"),
    ("On 3 May, [20] people died.", "20 20"),
    ("At 10:30 [five] shells fell.", "5 5"),
    ("ISIS [20] fighters fled.", "20 20"),
    ("Strikes kill [18] in Raqqa.", "18 18"),
    ("At least 5 km away [two] died.", "2 2"),
]

NOTHING = [
    "It began in 2011 and went on until 2015.",
    "Between 2011 and 2015 the war went on.",
    "The 2013 attack was the worst.",
    "since spring 2015",
    "On 20 February the truce began.",
    "On February 20, 2020, the truce began.",
    "On Feb. 20 the truce began.",
    "On 20 and 21 May there was calm.",
    "From 5-6 April there was calm.",
    "on 12/03/2016 and 28.04.2017 and 2016-03-12",
    "Wed 05 Apr 2017",
    "Last updated at Jul 152015",
    "It began at 5 p.m. and ended at 10:30.",
    "at 1459 GMT",
    "at 1850 (local time)",
    "a boy aged 12",
    "a 12-year-old boy",
    "children between the ages of 9 and 12",
    "Children under 12 were let go.",
    "A child under five was killed.",
    "Men over 60 were let go.",
    "One in three families fled.",
    "one in 20 of them",
    "Ali Hassan, 24, said so.",
    "Ali Hassan 24 said so.",
    "the 5th Army Division",
    "the 21st century",
    "30 percent of it",
    "30% of it",
    "10 per cent",
    "It cost $5 million.",
    "over £2.3bn",
    "500 Syrian pounds",
    "20 dollars",
    "only 2 km away",
    "15 miles north",
    "some 320 square kilometres",
    "a 122mm rocket",
    "two tonnes of it",
    "for three days",
    "the last 24 hours",
    "a two-year siege",
    "two and a half years",
    "three more consecutive weeks",
    "Resolution 2254",
    "resolution 2254 of the council",
    "a T-72, an M4, an F-16 and a Su-24",
    "Brigade 105 and Battalion 3",
    "Grad 122 rockets",
    "the ships (DDG 70) and (L 12)",
    "World War Two",
    "Phase One",
    "Operation 1027 began.",
    "Outpost 61 and Squad 12 and Tower 22",
    "at kilometre 18 of the road",
    "at km 40 and PK 12",
    "Shahed 136 drones",
    "a Leopard 2 tank",
    "his number two",
    "one of the shells",
    "one of its men",
    "No one was there.",
    "This one is new.",
    "They fought one another.",
    "a loved one.",
    "On the one hand it is calm.",
    "two thirds of it",
    "three-quarters of it",
    "ten times more than before",
    "a vote of 5-4",
    "a 3 to 1 margin",
    "Call 905551234567 now.",
    "1. The army left.",
    "The army left.[3]",
    "The army (2) left.",
    "How many are there?",
    "as many fighters as before",
    "multiple rocket launchers",
    "No comment was made.",
    "It is no longer calm.",
    "41.20716 and 3.2 of them",
    "the 9/11 attacks",
    "open 24/7",
    "since 1750 BC",
    "three-storey houses",
    "",
    "   ",
]


def bounds(told: str) -> list[tuple[int | None, int | None]]:
    pairs = [pair.split() for pair in told.split(", ")]
    return [(None if low == "_" else int(low), None if high == "_" else int(high)) for low, high in pairs]


@pytest.mark.parametrize(("marked", "told"), COUNTS)
def test_counts_with_their_bounds_and_spans(marked: str, told: str):
    text = marked.replace("[", "").replace("]", "")
    starts = [match.start() - 2 * index for index, match in enumerate(re.finditer(r"\[", marked))]
    ends = [match.start() - 2 * index - 1 for index, match in enumerate(re.finditer(r"\]", marked))]
    expected = [Number(a, b, *pair) for a, b, pair in zip(starts, ends, bounds(told), strict=True)]
    assert numbers(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_count(text: str):
    assert numbers(text) == []


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
ONES += ["seventeen", "eighteen", "nineteen"]
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = [(10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")]


def spelled(value: int, joint: str, hyphen: str) -> str:
    """The number in words, as English says it."""
    for scale, name in SCALES:
        if value >= scale:
            rest = value % scale
            between = joint if rest < 100 else " "
            return f"{spelled(value // scale, joint, hyphen)} {name}" + (
                between + spelled(rest, joint, hyphen) if rest else ""
            )
    if value < 20:
        return ONES[value]
    return TENS[value // 10] + (hyphen + ONES[value % 10] if value % 10 else "")


@given(st.integers(2, 10**11), st.sampled_from([" ", " and "]), st.sampled_from(["-", " "]))
def test_a_number_in_words_is_read_back(value: int, joint: str, hyphen: str):
    assert [(n.min, n.max) for n in numbers(f"Fully {spelled(value, joint, hyphen)} people fled.")] == [
        (value, value)
    ]


@given(st.integers(1, 10**8))
def test_a_number_in_figures_is_read_back_grouped_or_not(value: int):
    for written in (str(value), f"{value:,}"):
        assert [(n.min, n.max) for n in numbers(f"Shells hit {written} people.")] == [(value, value)]


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_a_range_is_read_back(first: int, second: int):
    low, high = sorted((first, second + first))
    found = numbers(f"They hit between {low} and {high} people.")
    assert [(n.min, n.max) for n in found] == [(low, high)]


@given(st.integers(2, 10**6))
def test_the_bounds_follow_the_guide(value: int):
    wordings = {
        f"at least {value}": (value, None),
        f"more than {value}": (value + 1, None),
        f"up to {value}": (None, value),
        f"about {value}": (value, value),
    }
    for words, told in wordings.items():
        assert [(n.min, n.max) for n in numbers(f"Shells killed {words} people.")] == [told]


PIECES = st.sampled_from(
    [
        *"at least more than over up to about some between and to or a an the of half hundred thousand million dozen".split(),
        *"dozens scores tens several many number one two twenty fifty people km years times half couple few no none".split(),
        *[
            "12",
            "2015",
            "1,200",
            "1.5",
            "-",
            "–",
            ",",
            ".",
            "(",
            ")",
            "%",
            "$",
            "May",
            "p.m.",
            "\u00a0",
            "T-72",
            "+",
            "from",
        ],
    ]
)


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=20).map(" ".join)))
def test_every_text_has_ordered_counts_with_ordered_bounds(text: str):
    found = numbers(text)
    assert all(0 <= n.start < n.end <= len(text) for n in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    for number in found:
        assert number.min is not None or number.max is not None
        assert number.min is None or number.max is None or number.min <= number.max
        assert not text[number.start].isspace() and not text[number.end - 1].isspace()


def test_a_long_line_of_figures_is_read():
    assert len(numbers("12 people fled and " * 5_000)) == 5_000


def test_every_entry_names_its_source():
    raw = load_yaml("numbers.yaml")
    lists = [entries if isinstance(entries, list) else [entries] for entries in raw.values()]
    assert all(entry["source"].strip() for entries in lists for entry in entries)
    assert all(word == word.lower() for words in number_words().sets.values() for word in words)


def test_the_reference_counts_are_found(shared: Path):
    wanted = right = 0
    for document in documents(shared):
        text = document["text"]
        found = [
            (start + number.start, start + number.end, number.min, number.max)
            for start, end in document["sentences"]
            for number in numbers(text[start:end])
        ]
        counts = [
            count for claim in document["claims"] for event in claim["events"] for count in event["counts"]
        ]
        for count in counts:
            wanted += 1
            right += any(
                a < count["span"]["end"]
                and count["span"]["start"] < b
                and (low, high) == (count["min"], count["max"])
                for a, b, low, high in found
            )
    assert right / wanted > 0.95
