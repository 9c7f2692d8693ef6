"""The accounts of one incident side by side: what is the same, what cannot be, what is denied, how a number rose."""

import io
import json
from dataclasses import replace

from rich.console import Console
from tests.picture.hand import happening, told
from tests.present.incident_hand import incident
from tests.present.test_incidents import DENIAL, bomb

from reportedly.model import Accord, Grounded, Incident, Place, SlotValue, Span
from reportedly.present.compare import Row, Value, _word, compared, course, foot, head, to_json
from reportedly.present.compare_list import lines, tabbed
from reportedly.present.compare_table import fits, table, voices
from reportedly.present.conflicts import conflicts


def blamed(article: str, who: str, outlet: str) -> Grounded:
    text = f"{who} bombed the fish market in Saraqib, residents said."
    return told(
        text,
        happening("ASSAULT.airstrike", "bombed", actor=[who], target=["the fish market"], place=["Saraqib"]),
        article=article,
        outlet=outlet,
        source="residents",
        cue="said",
        status="reported",
        content=text.partition(",")[0],
    )


TOLLS = incident(
    (bomb("b", "15", 15, "Northlight Wire", published="2024-03-06"), "wire"),
    (bomb("a", "12", 12, "Northlight Wire", published="2024-03-05"), "wire"),
    (bomb("c", "15", 15, "Orontes Free Press", published="2024-03-07"), "press"),
    (DENIAL, "mayor"),
)
BLAMED = incident(
    (blamed("p", "Peru", "Northlight Wire"), "one"), (blamed("q", "Armenia", "Harbour Radio"), "two")
)


def row(told_of: Incident, name: str) -> Row:
    return next(each for each in compared(told_of) if each.name == name)


def value(told_of: Incident, name: str, words: str) -> Value:
    return next(each for each in row(told_of, name).values if each.value == words)


def test_another_origin_says_the_same_or_what_cannot_be() -> None:
    twelve, fifteen = value(TOLLS, "killed", "12"), value(TOLLS, "killed", "15")
    assert (fifteen.mark, fifteen.against) == ("=≠", ("12",))
    assert (twelve.mark, twelve.against) == ("≠", ("15",))


def test_a_number_that_one_origin_corrects_contradicts_nobody() -> None:
    alone = incident(*[(account.told, "wire") for account in TOLLS.accounts[:2]])
    assert [each.mark for each in row(alone, "killed").values] == ["", ""]


def test_a_number_that_rose_stands_in_the_order_it_was_published() -> None:
    assert [step[:2] for step in course(row(TOLLS, "killed"))] == [("2024-03-05", "12"), ("2024-03-06", "15")]
    assert "killed, in order of publication: 12 (2024-03-05, Northlight Wire) → 15" in next(
        foot(compared(TOLLS))
    )


def test_who_denies_it_stands_beside_what_is_denied() -> None:
    happened = value(TOLLS, "happened", "it happened")
    assert happened.mark == "= denied"
    assert [word.voice for word in happened.told if word.says] == ["The mayor → Harbour Radio"]
    assert happened.told[-1].words or happened.told[0].words


def test_words_of_an_earlier_sentence_are_not_quoted_as_the_voices_own() -> None:
    account = TOLLS.accounts[0]
    claim = account.claim
    far = Span(claim.sentence.end + 5, claim.sentence.end + 11, "Bamako")
    place = replace(Place(far), name="Bamako", inherited=True)
    elsewhere = replace(account, tellings=tuple(replace(one, place=place) for one in account.tellings))
    word = _word(SlotValue("Bamako", (account.id,), ("wire",), (far,)), elsewhere)
    assert (word.words, word.inherited, word.quoted) == ((), ("Bamako",), ("[Bamako]",))


def test_sides_that_exclude_each_other_are_marked() -> None:
    assert row(BLAMED, "actor").accord == "contradicted"
    assert [each.mark for each in row(BLAMED, "actor").values] == ["≠", "≠"]
    words = {quote for one in row(BLAMED, "actor").values for word in one.told for quote in word.words}
    assert words == {"Peru", "Armenia"}


def test_values_conflict_just_where_the_slot_says_so() -> None:
    for told_of in (TOLLS, BLAMED):
        for slot in told_of.slots:
            apart = conflicts(slot, told_of)
            if slot.accord in (Accord.DIFFERENT, Accord.CONTRADICTED) and slot.name != "happened":
                assert apart, slot.name
            if slot.accord in (Accord.AGREED, Accord.ONE_ONLY):
                assert not apart, slot.name


def test_as_a_table_voices_of_one_origin_stand_together_where_they_fit() -> None:
    rows = compared(TOLLS)
    assert voices(rows) == [
        ("mayor", "The mayor → Harbour Radio"),
        ("wire", "Northlight Wire"),
        ("press", "Orontes Free Press"),
    ]
    assert fits(rows, width=120) and not fits(rows, width=60)
    out = io.StringIO()
    Console(file=out, width=140).print(table(rows))
    shown = out.getvalue()
    assert "≠ 12 “12” (2024-03-05)" in shown
    assert "denied: it happened" in shown
    assert "[press]" in shown


def test_as_a_list_every_word_stands_under_its_value() -> None:
    text = "\n".join(lines(compared(TOLLS)))
    assert "killed – different" in text
    assert "  =≠ 15\n      2024-03-06 Northlight Wire: “15” (wire)" in text
    assert "2024-03-05 The mayor → Harbour Radio: denied “there was a bomb in Saraqib” (mayor)" in text


def test_for_programs_a_line_for_each_word() -> None:
    names, *rows = [line.split("\t") for line in tabbed(compared(TOLLS))]
    told_of = [dict(zip(names, each, strict=True)) for each in rows]
    assert {each["article"] for each in told_of if each["slot"] == "killed"} == {"a", "b", "c"}
    (denied,) = [each for each in told_of if each["slot"] == "happened" and each["says"] == "denied"]
    assert denied["origin"] == "mayor"


def test_as_json_and_what_it_is() -> None:
    read = json.loads(to_json(TOLLS, compared(TOLLS)))
    killed = next(slot for slot in read["slots"] if slot["name"] == "killed")
    assert killed["values"][0]["told"][0] | {"claim": ""} == {
        "article": "a",
        "claim": "",
        "outlet": "Northlight Wire",
        "published": "2024-03-05",
        "voice": "Northlight Wire",
        "origin": "wire",
        "says": None,
        "words": ["12"],
        "inherited": [],
    }
    assert [step["value"] for step in killed["course"]] == ["12", "15"]
    told_of = "\n".join(head(TOLLS))
    assert "4 accounts, 3 outlets; 2 origins say that it happened" in told_of
    assert "dead: 15" in told_of
