"""Origins: whom accounts go back to."""

from __future__ import annotations

from reportedly.reconcile import incidents
from reportedly.reconcile.mentions import mentions
from reportedly.reconcile.origins import copies
from tests.reconcile.reports import of, read

LINE = "An air strike on Maarat al-Numan killed 9 people on Monday, the Syrian Observatory for Human Rights said."


def test_five_outlets_that_cite_one_observatory_are_one_origin() -> None:
    outlets = ("Wire", "Radio", "Courier", "Post", "Herald")
    said = (
        "The Syrian Observatory for Human Rights said an air strike killed 9 people in Maarat al-Numan on Monday.",
        "An air strike killed 9 people in Maarat al-Numan on Monday. That is what the Syrian Observatory for Human Rights reported.",
        "Nine people died on Monday in an air strike on Maarat al-Numan, the Syrian Observatory for Human Rights reported.",
        LINE,
        "Monday's air strike on Maarat al-Numan killed nine people, said the Syrian Observatory for Human Rights.",
    )
    claims = read(*((f"r{n}", outlets[n], "2019-12-03", text) for n, text in enumerate(said)))
    found = of(incidents(claims), "killed 9 people on Monday")
    assert len({account.claim.outlet for account in found.accounts}) == 5
    assert found.origins == ("actor syr-sohr",)


def test_an_unnamed_monitor_is_the_one_its_report_names() -> None:
    text = f"Air strike on Maarat al-Numan kills 9, a monitor says. {LINE}"
    found = of(incidents(read(("a1", "Wire", "2019-12-03", text))), "killed 9 people on Monday")
    assert found.origins == ("actor syr-sohr",)


def test_near_copies_of_a_report_are_one_origin() -> None:
    text = (
        "Gunmen attacked the village of Ogossagou before dawn on Sunday and burned its granary. "
        "The mayor told reporters that 31 villagers had been buried by noon and that others were still missing. "
        "Soldiers reached the place only in the evening, when the attackers had long left for the hills."
    )
    claims = read(
        ("a1", "Wire", "2020-02-16", text),
        ("b1", "Radio", "2020-02-16", f"Another headline. {text}"),
        (
            "c1",
            "Post",
            "2020-02-16",
            "Gunmen killed 31 villagers in Ogossagou, a survivor told this newspaper.",
        ),
    )
    assert copies(mentions(claims)) == {"a1": "a1", "b1": "a1", "c1": "c1"}


def test_joint_speakers_make_one_statement() -> None:
    text = "Rescuers and activists said that an air strike on Maarat al-Numan killed 9 people on Monday."
    found = of(incidents(read(("a1", "Wire", "2019-12-03", text))), "killed 9 people on Monday")
    assert len(found.origins) == 1


def test_two_voices_are_two_origins() -> None:
    claims = read(
        ("a1", "Wire", "2019-12-03", LINE),
        (
            "b1",
            "Radio",
            "2019-12-03",
            "The White Helmets said an air strike on Maarat al-Numan had killed 11 people on Monday.",
        ),
    )
    found = of(incidents(claims), "killed 9 people on Monday")
    assert len(found.origins) == 2
