"""The words that tell a voice's kind: every list is closed over the model, and no word stands in two."""

from collections import Counter

from reportedly.knowledge.loading import load_yaml
from reportedly.knowledge.voices import Acts, voices
from reportedly.model import SpeakerKind


def test_no_word_stands_in_two_classes() -> None:
    words = Counter(word for entry in load_yaml("voices.yaml")["heads"] for word in entry["words"])
    assert not [word for word, times in words.items() if times > 1]


def test_every_class_has_a_source() -> None:
    raw = load_yaml("voices.yaml")
    assert all(entry["source"] for entry in (*raw["heads"], *raw["before"]))
    assert all(raw[name]["source"] for name in ("platforms", "nameless", "pronouns", "titles"))


def test_singular_plural_and_phrases_are_known() -> None:
    heads = voices().heads
    assert heads[("spokeswomen",)].kind is SpeakerKind.OFFICIAL
    assert heads[("policemen",)].acts is Acts.RANK
    assert heads[("aid", "agencies")].kind is SpeakerKind.AID_WORKER
    assert heads[("children",)].kind is SpeakerKind.WITNESS
    assert heads[("groups",)].general


def test_every_kind_of_voice_that_words_can_tell_has_words() -> None:
    told = {voice.kind for voice in voices().heads.values()}
    assert set(SpeakerKind) - told - {None} == {SpeakerKind.PERSON, SpeakerKind.UNKNOWN}
