"""The cue list and its kin: sources, values, and one entry a word."""

from __future__ import annotations

from collections import Counter

from reportedly.extract.rules.attribution.contents import WAYS
from reportedly.knowledge.alike import alike
from reportedly.knowledge.cues import cues
from reportedly.knowledge.inflection import verb_forms
from reportedly.knowledge.loading import load_yaml
from reportedly.knowledge.speakers import speakers
from reportedly.model import Polarity, Status

PREPOSITIONS = {"of", "for", "on", "against", "over", "to", "as", "by"}


def test_every_entry_names_its_source() -> None:
    for table in load_yaml("cues.yaml").values():
        assert all(entry["source"] for entry in table)
    for name in ("speakers.yaml", "alike.yaml", "stance.yaml"):
        assert all(entry["source"] for entry in load_yaml(name).values())


def test_a_word_stands_in_one_entry_of_a_table() -> None:
    for name, table in load_yaml("cues.yaml").items():
        words = Counter(word for entry in table for word in entry["words"])
        assert [word for word, n in words.items() if n > 1] == [], name


def test_every_way_to_a_content_is_known() -> None:
    ways = {way for entry in cues().verbs.values() for way in entry.content}
    assert ways <= set(WAYS) | PREPOSITIONS


def test_denying_cues_are_negative() -> None:
    for entry in cues().verbs.values():
        assert (entry.status is Status.DENIED) == (entry.polarity is Polarity.NEGATIVE), entry.word


def test_a_word_is_of_one_class_of_alike_words() -> None:
    words = Counter(word for entry in load_yaml("alike.yaml").values() for word in entry["words"])
    assert [word for word, n in words.items() if n > 1] == []


def test_alike_words_keep_their_case() -> None:
    table = alike()
    assert table.stand_in("Terrorists") == table.stand_in("Rebels")
    assert table.stand_in("terrorists") == table.stand_in("rebels")
    assert table.stand_in("Terrorists").istitle()
    assert table.stand_in("bridge") == "bridge"


def test_speakers_are_in_singular_and_plural() -> None:
    assert {"official", "officials", "ministry", "ministries"} <= speakers().all


def test_a_cue_s_forms_are_words() -> None:
    forms = {form for word in cues().verbs for form in verb_forms(word)}
    assert {"said", "told", "found", "wrote", "thought", "pointed out", "begged"} <= forms
    assert forms.isdisjoint({"sayed", "telled", "finded", "writed", "thinked", "point outed", "beged"})
