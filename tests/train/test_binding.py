"""Words tied to characters: which occurrence is meant, and that nothing is tied that does not stand there."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from train.binding import bound, found_in, laid_out
from train.markup import MarkupError

from tests.train.bind import NAME, REPORT, document, report, shown, spans


def one(lines: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """A report of these lines, and its one claim."""
    doc = document(f"## a\n{lines}")
    (claim,) = doc["claims"]
    return doc, claim


def test_a_report_is_laid_out_in_paragraphs() -> None:
    laid = laid_out(report("## a\n> One.\n> Two.\n\n> Three."))
    assert laid.text == "One. Two.\nThree."
    assert [laid.text[start:end] for start, end in laid.sentences] == ["One.", "Two.", "Three."]


def test_a_report_is_bound_whole() -> None:
    doc = document(REPORT)
    assert (doc["id"], doc["outlet"], doc["published"]) == ("mill-01", "The Tally Room", "2021-03-04")
    assert [c["id"] for c in doc["claims"]] == [
        "mill-01.0",
        "mill-01.1",
        "mill-01.2",
        "mill-01.3",
        "mill-01.4",
    ]
    assert [c["sent"] for c in doc["claims"]] == [0, 0, 1, 2, 3]
    denied = doc["claims"][2]
    assert (denied["status"], denied["polarity"], denied["modality"]) == ("denied", "negative", "actual")
    assert denied["source_ref"]["text"] == "The river brigade"
    assert [span["text"] for span in denied["via"]] == ["a baker", "Dune Radio"]
    assert document("## b\n> One.")["outlet"] is None


def test_every_span_is_exact() -> None:
    doc = document(REPORT)
    found = list(spans(doc))
    assert len(found) > 30
    assert all(doc["text"][span["start"] : span["end"]] == span["text"] for span in found)


def test_the_text_may_be_kept_elsewhere() -> None:
    read = report('## a\n> It fell.\n> It fell.\n= stated | - | - | It fell\n- COERCE.seize "fell" t=^It')
    text = "A head.\n\nIt\n fell.  It\tfell. A foot."
    doc = bound(read, found_in(read, text, name=NAME), name=NAME)
    assert doc["text"] == text
    assert [text[start:end] for start, end in doc["sentences"]] == ["It\n fell.", "It\tfell."]
    (claim,) = doc["claims"]
    assert shown(doc, claim["content"]) == "A head.\n\nIt\n fell.  [It\tfell]. A foot."
    assert shown(doc, claim["events"][0]["target"][0]) == "A head.\n\n[It]\n fell.  It\tfell. A foot."


def test_a_sentence_that_the_text_does_not_hold_is_named() -> None:
    read = report("## a\n> One.\n\n> Two.")
    with pytest.raises(MarkupError, match=rf"^{NAME}:4: .+\. Copy it unchanged\.$"):
        found_in(read, "Two. One.", name=NAME)


def test_words_are_whole_words() -> None:
    doc, claim = one('> Carts and art.\n= stated | - | - | Carts and art\n- OTHER "art" t=Carts')
    assert shown(doc, claim["events"][0]["trigger"]) == "Carts and [art]."
    with pytest.raises(MarkupError):
        one("> Carts and art.\n= stated | - | - | Cart")


def test_words_may_begin_and_end_with_signs() -> None:
    doc, claim = one(
        '> They "freed" it (at last).\n= stated | - | - | "freed" it (at last)\n- OTHER ""freed""'
    )
    assert shown(doc, claim["content"]) == 'They ["freed" it (at last)].'
    assert shown(doc, claim["events"][0]["trigger"]) == 'They ["freed"] it (at last).'


def test_an_argument_is_the_nearest_to_its_trigger() -> None:
    lines = "> Men came, men shot, and far away on the hill other men ran.\n= stated | - | - | men ... ran\n"
    doc, claim = one(lines + '- OTHER "shot" a=men\n- OTHER "ran" a=men')
    shot, ran = (shown(doc, event["actor"][0]) for event in claim["events"])
    assert shot == "Men came, [men] shot, and far away on the hill other men ran."
    assert ran == "Men came, men shot, and far away on the hill other [men] ran."


def test_a_number_after_the_words_counts_within_the_sentence() -> None:
    lines = "> Some men.\n> Men shot, and men shot at men.\n= stated | - | - | men shot at men\n"
    doc, claim = one(lines + '- OTHER "shot"#1 a=men#1; t=men#2')
    event = claim["events"][0]
    assert shown(doc, event["trigger"]) == "Some men. Men [shot], and men shot at men."
    assert shown(doc, event["actor"][0]) == "Some men. Men shot, and [men] shot at men."
    assert shown(doc, event["target"][0]) == "Some men. Men shot, and men shot at [men]."
    with pytest.raises(MarkupError, match="'men#3' does not stand there"):
        one(lines + '- OTHER "shot" a=men#3')


def test_the_content_comes_before_the_rest_of_the_sentence() -> None:
    lines = "> The fort fell, then the mill by the fort fell.\n= stated | - | - | the mill by the fort fell\n"
    doc, claim = one(lines + '- COERCE.seize "fell" p=fort; w=then')
    event = claim["events"][0]
    assert shown(doc, event["trigger"]) == "The fort fell, then the mill by the fort [fell]."
    assert shown(doc, event["place"][0]) == "The fort fell, then the mill by the [fort] fell."
    assert shown(doc, event["time"][0]) == "The fort fell, [then] the mill by the fort fell."


def test_source_and_cue_are_the_nearest_to_the_content() -> None:
    doc, claim = one(
        "> He said that she left and he said that they stayed.\n= reported | he | said | they stayed"
    )
    assert shown(doc, claim["cue"]) == "He said that she left and he [said] that they stayed."


def test_dots_leave_out_what_stands_between() -> None:
    doc, claim = one(
        '> The old mill by the river burnt.\n= stated | - | - | The ... burnt\n- OTHER "mill ... river"'
    )
    assert shown(doc, claim["content"]) == "[The old mill by the river burnt]."
    assert shown(doc, claim["events"][0]["trigger"]) == "The old [mill by the river] burnt."
    # The first end that follows is taken, and it has to follow.
    doc, claim = one("> A cart, a cart, a cart.\n= stated | - | - | A ... cart")
    assert shown(doc, claim["content"]) == "[A cart], a cart, a cart."
    with pytest.raises(MarkupError):
        one("> The mill burnt.\n= stated | - | - | burnt ... mill")


def test_marks_lead_to_earlier_and_later_sentences() -> None:
    lines = (
        "> A guard and a guard.\n> The guard shot.\n= reported | {} | - | The guard shot\n> A guard, a guard."
    )
    doc, claim = one(lines.format("^guard"))
    assert shown(doc, claim["source"]) == "A guard and a [guard]. The guard shot. A guard, a guard."
    doc, claim = one(lines.format("~guard"))
    assert shown(doc, claim["source"]) == "A guard and a guard. The guard shot. A [guard], a guard."


@pytest.mark.parametrize(
    ("lines", "reference"),
    [
        (
            "> The reeve came.\n> The reeve left, he said.\n= reported | he | said | left | ref=The reeve",
            "[The reeve] came. The reeve left, he said.",
        ),
        (
            "> The reeve left, he said.\n= reported | he | said | left | ref=The reeve",
            "[The reeve] left, he said.",
        ),
        (
            '> "We left.\n= reported | We | - | left | ref=~The reeve\n> So said The reeve."',
            '"We left. So said [The reeve]."',
        ),
    ],
)
def test_a_reference_is_looked_for_in_what_came_before(lines: str, reference: str) -> None:
    doc, claim = one(lines)
    assert shown(doc, claim["source_ref"]) == reference


@pytest.mark.parametrize(
    ("sentence", "words", "bounds"),
    [
        ("At least 60 men fell.", "At least 60/killed/men", (60, None)),
        ("At least 60 men fell.", "60/killed/men", (60, None)),
        ("More than a dozen men fell.", "More than a dozen/killed/men", (13, None)),
        ("Between 12 and 15 men fell.", "Between 12 and 15/killed/men", (12, 15)),
        ("Nine men and 3 boys fell.", "3/killed/boys", (3, 3)),
        ("Nearly 20 men fell.", "Nearly 20[15,20]/killed/men", (15, 20)),
        ("A handful of men fell.", "A handful[2,]/killed/men", (2, None)),
        ("Nobody knows how many men fell.", "how many[,]/killed/men", (None, None)),
    ],
)
def test_bounds_are_the_grammars_unless_given(
    sentence: str, words: str, bounds: tuple[int | None, int | None]
) -> None:
    _, claim = one(f'> {sentence}\n= stated | - | - | {sentence[:-1]}\n- ASSAULT.kill "fell" n={words}')
    (count,) = claim["events"][0]["counts"]
    assert (count["min"], count["max"]) == bounds
    assert count["what"] == "killed"
    assert count["who"]["text"] in {"men", "boys"}


def test_a_count_may_stand_in_an_earlier_sentence() -> None:
    _, claim = one(
        '> About 40 left.\n> They fell.\n= stated | - | - | They fell\n- ASSAULT.kill "fell" n=^About 40/killed'
    )
    (count,) = claim["events"][0]["counts"]
    assert (count["min"], count["max"], count["who"]) == (40, 40, None)


@pytest.mark.parametrize(
    ("lines", "line", "remedy"),
    [
        ("> The mill burnt.\n= stated | - | - | the mill", 3, "Copy the words exactly"),
        ("> The mill burnt.\n= reported | He | said | The mill burnt", 3, "'^'"),
        ('> The mill burnt.\n= stated | - | - | The mill\n- OTHER "burned"', 4, "Copy the words exactly"),
        ('> The mill burnt.\n= stated | - | - | The mill\n- OTHER "burnt" w=Monday', 4, "'~'"),
        (
            '> It was Monday.\n> The mill burnt.\n= stated | - | - | The mill\n- OTHER "burnt" w=~Monday',
            5,
            "'^'",
        ),
        ("> The mill burnt.\n= reported | The mill | - | burnt | ref=A clerk", 3, "'^'"),
        ("> The mill burnt.\n= reported | - | - | burnt | via=A clerk", 3, "'^'"),
        ("> The mill burnt.\n= stated | The mill | - | burnt", 3, "Use '-' for both"),
        ('> Some men fell.\n= stated | - | - | men fell\n- OTHER "fell" n=men/killed', 4, "men[2,5]"),
    ],
)
def test_an_error_names_file_and_line_and_ends_in_a_remedy(lines: str, line: int, remedy: str) -> None:
    with pytest.raises(MarkupError) as raised:
        one(lines)
    message = str(raised.value)
    assert re.match(rf"{re.escape(NAME)}:{line}: \S", message)
    assert remedy in message.partition(". ")[2]
    assert message.endswith(".")


# Words of letters that are in no number word, so that the grammar of numbers has no say.
WORD = st.text(alphabet="bdfgjlpbłžуф", min_size=2, max_size=5)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A report in the markup: some sentences, and claims whose words are runs of theirs."""
    words = draw(st.lists(WORD, min_size=8, max_size=30, unique=not draw(st.booleans())))
    cuts = sorted({4, *draw(st.lists(st.integers(2, len(words) - 2), max_size=3))})
    sentences = [words[low:high] for low, high in zip([0, *cuts], [*cuts, len(words)], strict=True)]
    lines = ["## a", "title: t"]

    def run(of: list[str]) -> str:
        low = draw(st.integers(0, len(of) - 1))
        high = draw(st.integers(low + 1, len(of)))
        return (
            " ".join(of[low:high])
            if high - low < 3 or draw(st.booleans())
            else f"{of[low]} ... {of[high - 1]}"
        )

    for index, sentence in enumerate(sentences):
        lines += [""] * draw(st.integers(0, 1)) + ["> " + " ".join(sentence)]
        for _ in range(draw(st.integers(0, 2))):
            far = [f"^{run(sentences[index - 1])}"] if index else []
            source = draw(st.sampled_from(["-", run(sentence), *far]))
            lines.append(f"= reported | {source} | {run(sentence)} | {run(sentence)}")
            for role in draw(st.lists(st.sampled_from("atpwm"), max_size=2)):
                given_by = draw(st.sampled_from([run(sentence), *far]))
                lines.append(f'- OTHER "{run(sentence)}" {role}={given_by}; n={run(sentence)}[1,2]/other')
    return "\n".join(lines)


@given(text=texts())
def test_every_span_bound_is_exact(text: str) -> None:
    doc = document(text)
    for span in spans(doc):
        assert span["text"]
        assert doc["text"][span["start"] : span["end"]] == span["text"]
    for claim in doc["claims"]:
        low, high = doc["sentences"][claim["sent"]]
        assert low <= claim["content"]["start"] < claim["content"]["end"] <= high


@given(
    words=st.lists(WORD, min_size=4, max_size=12, unique=True), low=st.integers(0, 2), many=st.integers(1, 2)
)
def test_words_that_stand_once_are_found_where_they_stand(words: list[str], low: int, many: int) -> None:
    wanted = " ".join(words[low : low + many])
    doc, claim = one(f"> {' '.join(words)}.\n= stated | - | - | {wanted}")
    parts = (" ".join(words[:low]), f"[{wanted}]", " ".join(words[low + many :]))
    assert shown(doc, claim["content"]) == " ".join(filter(None, parts)) + "."
