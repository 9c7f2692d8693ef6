"""Fitting: which namings cannot be a speaker's."""

from __future__ import annotations

import re

from reportedly.extract.encoder.fitting import Written, fitted
from reportedly.extract.encoder.heads import Run


def named(text: str, speaker: str, naming: str, *others: str, cues: tuple[str, ...] = ()) -> str | None:
    """The words that stand for a speaker, where the network points at ``naming`` for its last mention."""
    words = re.findall(r"\w+|[^\w\s]", text)

    def run(told: str, *, last: bool = False) -> Run:
        wanted = re.findall(r"\w+|[^\w\s]", told)
        at = [n for n in range(len(words)) if words[n : n + len(wanted)] == wanted]
        first = at[-1] if last else at[0]
        return first, first + len(wanted) - 1

    starts = {0, *(n + 1 for n, word in enumerate(words[:-1]) if word == ".")}
    written = Written(words, starts, {run(cue)[0] for cue in cues})
    asked = run(speaker, last=True)
    found = fitted({asked: run(naming)}, [run(other) for other in others], written)
    if asked not in found:
        return None
    return " ".join(words[found[asked][0] : found[asked][1] + 1])


def test_a_surname_stands_for_somebody_of_that_name() -> None:
    text = "General Adan Weir said so . Minister Lena Stroud agreed . Later , Weir left ."
    assert named(text, "Weir", "General Adan Weir") == "General Adan Weir"
    assert named(text, "Weir", "Minister Lena Stroud") is None
    told = named(text, "Weir", "Minister Lena Stroud", "General Adan Weir", "Minister Lena Stroud")
    assert told == "General Adan Weir"


def test_a_sentences_first_word_is_a_name_where_it_is_one_elsewhere() -> None:
    text = "General Adan Weir spoke . Lena Stroud agreed . Weir added that . Herders saw it ."
    assert named(text, "Weir", "Lena Stroud", "General Adan Weir") == "General Adan Weir"
    assert named(text, "Herders", "Lena Stroud") == "Lena Stroud"


def test_an_acronym_may_stand_for_its_words() -> None:
    text = "The Ostra Valley Observatory counted nine . Later OVO added two ."
    assert named(text, "OVO", "The Ostra Valley Observatory") == "The Ostra Valley Observatory"


def test_an_acronym_stands_for_no_other_words() -> None:
    text = "Junta spokesman Major Adan Weir denied it . The MVDA said it took nine . Later OVO added two ."
    assert named(text, "The MVDA", "Junta spokesman Major Adan Weir") is None
    text = "The Harbour Organisation counted nine . OVO called for calm ."
    assert named(text, "OVO", "The Harbour Organisation") is None


def test_a_lone_name_begins_a_sentence_as_well() -> None:
    text = "An officer who asked for silence spoke . Weir called for calm ."
    assert named(text, "Weir", "An officer who asked for silence") is None


def test_who_is_told_of_anew_stands_for_nobody_before() -> None:
    text = "The Hill Observatory said so . The army took it , a rebel commander said ."
    assert named(text, "a rebel commander", "The Hill Observatory") is None
    text = "A monitoring group said so . The Hill Observatory counts the dead ."
    assert named(text, "A monitoring group", "The Hill Observatory") == "The Hill Observatory"


def test_both_sides_are_not_one() -> None:
    text = "The Hill League took the mill from the Valley Army , both sides said ."
    assert named(text, "both sides", "the Valley Army") is None


def test_he_is_the_last_person_who_spoke() -> None:
    text = "An officer said so . Spokesman Adan Weir called for calm . They will pay , he warned ."
    assert named(text, "he", "An officer", "An officer", "Spokesman Adan Weir") == "Spokesman Adan Weir"
    text = "General Adan Weir said so . The council disagreed . They will pay , he warned ."
    assert named(text, "he", "General Adan Weir", "General Adan Weir", "The council") == "General Adan Weir"


def test_a_body_stands_for_no_person() -> None:
    text = "Adan Weir , an elder in the town , fled . The group claimed it . The Hill League denied it ."
    assert named(text, "The group", "Adan Weir , an elder in the town") is None
    assert named(text, "The group", "The Hill League") == "The Hill League"
    text = "League spokesman Adan Weir spoke . The local council met . The movement denied it ."
    assert named(text, "The movement", "League spokesman Adan Weir") is None
    assert named(text, "The movement", "The local council") == "The local council"


def test_a_body_may_be_the_one_a_person_speaks_for() -> None:
    text = "Observatory chief Adan Weir spoke . The Observatory counted nine ."
    assert named(text, "The Observatory", "Observatory chief Adan Weir") == "Observatory chief Adan Weir"


def test_it_is_no_person_and_pronouns_are_no_names() -> None:
    text = "The League said : It was General Adan Weir . It left . I saw it . Then I left ."
    assert named(text, "It", "General Adan Weir") is None
    assert named(text, "It", "The League") == "The League"
    assert named(text, "I", "The League") == "The League"


def test_a_group_is_nothing_of_a_state() -> None:
    text = "Ostra ' s army shelled it . The group fled . The army left ."
    assert named(text, "The group", "Ostra ' s army") is None
    assert named(text, "The army", "Ostra ' s army") == "Ostra ' s army"


def test_nobody_is_a_platform() -> None:
    text = "It was told on Telegram . He left ."
    assert named(text, "He", "Telegram") is None


def test_a_naming_ends_before_a_cue() -> None:
    text = "The army accused the League . It denied that ."
    assert named(text, "It", "The army accused the League", cues=("accused",)) == "The army"
    assert named(text, "It", "accused the League", cues=("accused",)) is None


def test_an_organisation_in_capitals_is_no_pronoun() -> None:
    text = "The Red Crescent counted nine . The World Health Organization agreed . The WHO named ten ."
    assert named(text, "The WHO", "The Red Crescent") is None
    assert named(text, "The WHO", "The World Health Organization") == "The World Health Organization"


def test_several_are_no_one_person() -> None:
    text = (
        "Mayor Adan Weir spoke . The rebels said so . Later Mr Williams agreed . Weir and the army said no ."
    )
    assert named(text, "The rebels", "Mayor Adan Weir") is None
    assert named(text, "Mr Williams", "Mayor Adan Weir") == "Mayor Adan Weir"
    assert named(text, "Weir and the army", "Mayor Adan Weir") is None


def test_who_is_described_is_who_was_described_so() -> None:
    text = "A medical official counted nine . Spokesman Adan Weir denied it . Later the medical official counted ten ."
    spoken = ("A medical official", "Spokesman Adan Weir")
    assert named(text, "the medical official", "Spokesman Adan Weir", *spoken) == "A medical official"
    assert named(text, "the medical official", "Spokesman Adan Weir") is None
    assert named("Spokesman Adan Weir denied it . The official left .", "The official", "Spokesman Adan Weir")


def test_a_name_within_a_description_is_anothers() -> None:
    text = "Lena Stroud , an aide to President Adan Weir , denied it . Weir agreed ."
    assert named(text, "Weir", "Lena Stroud , an aide to President Adan Weir") is None


def test_a_name_behind_the_article_stands_for_nobody_without_it() -> None:
    text = "Lena Stroud accused the Hill Wa Army . Later the Wa denied it ."
    assert named(text, "the Wa", "Lena Stroud") is None
    assert named(text, "the Wa", "the Hill Wa Army") == "the Hill Wa Army"
    text = "Lena Stroud spoke for the front . Later the Observatory agreed ."
    assert named(text, "the Observatory", "the front") == "the front"
