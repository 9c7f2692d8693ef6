"""The grammar of the corpus's markup, line by line."""

from __future__ import annotations

import re

import pytest
from train.markup import MarkedClaim, MarkedCount, MarkedEvent, MarkupError, reports

from tests.train.bind import NAME, REPORT, report

SENTENCE = "> The council said that guards shot at the ferry."


def claim(line: str) -> MarkedClaim:
    """The claim of a claim line, or of the last of several."""
    return report(f"## a\n{SENTENCE}\n{line}").sentences[0].claims[-1]


def event(line: str) -> MarkedEvent:
    return claim(f"= stated | - | - | guards shot\n{line}").events[0]


def count(words: str) -> MarkedCount:
    (found,) = event(f'- ASSAULT.shooting "shot" n={words}').counts
    return found


def test_a_header_gives_id_and_fields() -> None:
    read = report(REPORT)
    assert read.id == "mill-01"
    assert read.fields == {
        "outlet": "The Tally Room",
        "published": "2021-03-04",
        "title": "Two views of a mill",
    }


def test_a_file_holds_reports_one_after_the_other() -> None:
    read = list(reports("## a\n> One.\n## b\n\n## c\n> Two.\n> Three.", name=NAME))
    assert [(one.id, len(one.sentences)) for one in read] == [("a", 1), ("b", 0), ("c", 2)]
    assert list(reports("", name=NAME)) == []


def test_a_blank_line_begins_a_paragraph_and_a_comment_does_not() -> None:
    read = report("## a\n// first\n> One.\n// second\n> Two.\n= stated | - | - | Two\n\n// third\n> Three.\n")
    assert [(s.text, s.paragraph) for s in read.sentences] == [
        ("One.", True),
        ("Two.", False),
        ("Three.", True),
    ]
    assert [s.line for s in read.sentences] == [3, 5, 9]


def test_claims_stand_under_their_sentence_and_events_under_their_claim() -> None:
    told = [[[e.trigger for e in c.events] for c in s.claims] for s in report(REPORT).sentences]
    assert told == [[["taken"], ["freed"]], [["drowned"]], [["ours"]], [["take"]]]


def test_a_claims_four_parts() -> None:
    read = claim("= reported | The council | said | guards shot at the ferry")
    assert (read.status, read.source, read.cue, read.content) == (
        "reported",
        "The council",
        "said",
        "guards shot at the ferry",
    )
    assert (read.polarity, read.modality, read.reference, read.via) == ("positive", "actual", None, [])


def test_a_dash_stands_for_none() -> None:
    read = claim("= stated | - | - | guards shot at the ferry")
    assert (read.source, read.cue) == (None, None)


@pytest.mark.parametrize(
    ("marks", "told"),
    [
        ("denied negative", ("denied", "negative", "actual")),
        ("promised intended", ("promised", "positive", "intended")),
        ("promised negative intended", ("promised", "negative", "intended")),
        ("negative possible suggested", ("suggested", "negative", "possible")),
        ("unclear", ("unclear", "positive", "actual")),
    ],
)
def test_status_polarity_and_modality_stand_in_any_order(marks: str, told: tuple[str, str, str]) -> None:
    read = claim(f"= {marks} | The council | said | guards shot")
    assert (read.status, read.polarity, read.modality) == told


def test_a_ditto_repeats_the_claim_above() -> None:
    first = "= reported | The council | said | guards shot"
    both = claim(f'{first}\n= reported | " | " | the ferry')
    assert (both.source, both.cue, both.content) == ("The council", "said", "the ferry")
    assert claim(f'{first}\n= claimed | guards | " | x').cue == "said"
    assert claim(f'{first}\n= denied | " | - | x').cue is None
    again = claim(f'{first}\n= reported | " | " | x\n= reported | " | " | y')
    assert (again.source, again.cue) == ("The council", "said")
    assert claim('= stated | - | - | x\n= stated | " | " | y').source is None


def test_a_reference_and_intermediaries_follow_the_content() -> None:
    read = claim("= reported | it | said | guards shot | ref=The council | via=a clerk | via=Dune Radio")
    assert read.reference == "The council"
    assert read.via == ["a clerk", "Dune Radio"]


def test_an_event_has_a_type_and_a_trigger() -> None:
    read = event('- ASSAULT.shooting "shot"')
    assert (read.type, read.trigger, read.roles, read.counts) == ("ASSAULT.shooting", "shot", {}, [])
    assert event('- OTHER "shot"#2').trigger == "shot#2"
    assert event('- OTHER "shot"#2 a=guards').roles == {"actor": ["guards"]}
    assert event('- OTHER "so-called "shot"" a=guards').trigger == 'so-called "shot"'


def test_arguments_have_letters_and_may_repeat() -> None:
    read = event(
        '- ASSAULT.shooting "shot" a=guards; a=two clerks; t=ferry; p=at the quay; w=Monday; m=rifles;'
    )
    assert read.roles == {
        "actor": ["guards", "two clerks"],
        "target": ["ferry"],
        "place": ["at the quay"],
        "time": ["Monday"],
        "materiel": ["rifles"],
    }


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("at least 60/killed/troops", MarkedCount("at least 60", "killed", "troops")),
        ("dozens/injured", MarkedCount("dozens", "injured", None)),
        ("three/captured-materiel/of the carts", MarkedCount("three", "captured-materiel", "of the carts")),
        ("9/captured/men", MarkedCount("9", "captured", "men")),
        ("a handful[2,5]/killed/men", MarkedCount("a handful", "killed", "men", (2, 5))),
        ("a crowd[3,]/fighters", MarkedCount("a crowd", "fighters", None, (3, None))),
        ("hardly 9[,9]/other", MarkedCount("hardly 9", "other", None, (None, 9))),
        ("untold[,]/killed", MarkedCount("untold", "killed", None, (None, None))),
        ("12#2/killed/men#2", MarkedCount("12#2", "killed", "men#2")),
    ],
)
def test_a_count_has_words_a_kind_and_maybe_the_counted_and_bounds(words: str, read: MarkedCount) -> None:
    assert count(words) == read


@pytest.mark.parametrize(
    ("text", "line", "remedy"),
    [
        ("> Before any report.", 1, "## id"),
        ("## a\nSome words.", 2, "'> '"),
        ("## a\n> One.\ntitle: too late", 3, "'## '"),
        ("## a\n= stated | - | - | x", 2, "'> '"),
        ('## a\n> One.\n- OTHER "x"', 3, "'= '"),
        ("## a\n> One.\n= stated | - | x", 3, "'-'"),
        ('## a\n> One.\n= reported | " | said | x', 3, "Write the words out"),
        ('## a\n> One.\n= reported | it | " | x', 3, "Write the words out"),
        ("## a\n> One.\n= negative | it | said | x", 3, "reported"),
        ("## a\n> One.\n= maybe | it | said | x", 3, "train/corpus/README.md"),
        ("## a\n> One.\n= reported denied | it | said | x", 3, "train/corpus/README.md"),
        ("## a\n> One.\n= reported | it | said | x | by=y", 3, "'ref='"),
        ("## a\n> One.\n= stated | - | - | x\n- OTHER x", 4, "quotes"),
        ('## a\n> One.\n= stated | - | - | x\n- ASSAULT.magic "x"', 4, "train/corpus/README.md"),
        ('## a\n> One.\n= stated | - | - | x\n- OTHER "x" t=y; one', 4, "a=words"),
        ('## a\n> One.\n= stated | - | - | x\n- OTHER "x" t=y; a=', 4, "a=words"),
        ('## a\n> One.\n= stated | - | - | x\n- OTHER "x" z=y', 4, "a, t, p, w, m or n"),
        ('## a\n> One.\n= stated | - | - | x\n- OTHER "x" n=60', 4, "n=at least 60/killed/troops"),
        ('## a\n> One.\n= stated | - | - | x\n- OTHER "x" n=60/slain', 4, "n=at least 60/killed/troops"),
    ],
)
def test_an_error_names_file_and_line_and_ends_in_a_remedy(text: str, line: int, remedy: str) -> None:
    with pytest.raises(MarkupError) as raised:
        list(reports(text, name=NAME))
    message = str(raised.value)
    assert re.match(rf"{re.escape(NAME)}:{line}: \S", message)
    # What is wrong, then what to do.
    assert remedy in re.split(r"[.?:] (?=[A-Z]|an event|a claim)", message, maxsplit=1)[-1]
    assert message.endswith(".")
