"""A coded report written out in the markup is the same report when it is read again."""

from __future__ import annotations

from train.unbinding import marked

from tests.train.bind import REPORT, document


def test_what_is_written_out_reads_the_same() -> None:
    doc = document(REPORT)
    assert document(marked(doc)) == doc


def test_words_are_written_out_in_full() -> None:
    doc = document("## a\n> The old mill by the river burnt.\n= stated | - | - | The ... burnt")
    assert marked(doc) == (
        "## a\n\n> The old mill by the river burnt.\n= stated | - | - | The old mill by the river burnt\n"
    )


def test_paragraphs_and_far_words_are_kept() -> None:
    text = (
        "## a\n\n> The reeve came.\n\n> He left.\n= reported negative possible | ^The reeve | - | He left\n"
        '- RETREAT.withdraw "left" a=^The reeve; p=~the quay; n=~12/other/~men\n> So did 12 men at the quay.\n'
    )
    doc = document(text)
    assert marked(doc) == text
    assert document(marked(doc)) == doc


def test_line_breaks_within_a_sentence_do_not_come_along() -> None:
    doc = {"id": "a", "text": "It\nfell.", "sentences": [[0, 8]], "claims": []}
    assert marked(doc) == "## a\n\n> It fell.\n"


def test_an_event_without_a_trigger_has_no_line() -> None:
    doc = document('## a\n> It fell.\n= stated | - | - | It fell\n- OTHER "fell"')
    doc["claims"][0]["events"][0]["trigger"] = None
    assert '"' not in marked(doc)
