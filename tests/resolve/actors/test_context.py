"""What the article tells: acronyms, short forms, lists, appositions, references, antecedents."""

from __future__ import annotations

import pytest
from tests.resolve.actors.conftest import Who, span

from reportedly.model import ActorKind, Span


def test_acronyms_hold_after_and_before_their_definition(who: Who) -> None:
    text = "OVW counted nine dead. The Ostra Valley Observatory (OVW) blamed nobody. OVW has a staff of two."
    assert who("OVW", text).id is None  # O, V, W: it is not spelled so
    text = text.replace("OVW", "OVO")
    assert who("OVO", text).id == "ves-watch"
    assert who("OVO", text, nth=3).id == "ves-watch"


def test_an_acronym_defined_in_the_text_goes_before_a_known_one(who: Who) -> None:
    text = "The Arid Union (AU) said the AU had taken the bridge."
    assert who("AU", text, nth=2).id == "ves-river-army"
    assert who("AU", "On Monday the AU met.").id == "int-au"


def test_short_forms_stand_for_the_one_body_named(who: Who) -> None:
    text = "The Ostra Valley Observatory counted nine. The Observatory blamed nobody."
    assert who("The Observatory", text).id == "ves-watch"
    assert who("The Observatory", "The Observatory blamed nobody.").id is None


@pytest.mark.parametrize("name", ["Jaish Tarif", "the Free Ostra Army", "Sons of the Dam"])
def test_a_list_tells_the_kind_of_the_unknown_in_it(who: Who, name: str) -> None:
    text = "The advance was by rebel factions — Jaish Tarif, Sons of the Dam, and the Free Ostra Army — on Monday."
    found = who(name, text)
    assert (found.id, found.kind, found.name) == (None, ActorKind.REBEL_GROUP, name)


def test_an_apposition_tells_the_kind(who: Who) -> None:
    found = who("Jaish Tarif", "Jaish Tarif, a rebel group in the Sudan, denied it.")
    assert (found.id, found.kind, found.country) == (None, ActorKind.REBEL_GROUP, "SDN")
    assert who("the rebel group Jaish Tarif").kind is ActorKind.REBEL_GROUP
    assert who("Jaish Tarif", "On Monday Jaish Tarif, late as ever, denied it.").kind is None


def test_who_tells_it_is_not_what_a_name_is(who: Who) -> None:
    found = who("Jaish Tarif", "A strike hit Jaish Tarif, the military said.")
    assert found.kind is None


def test_the_records_reference_is_followed(who: Who) -> None:
    text = "The Marwan Front shelled the mill. It said so itself."
    found = who("It", text, others=("The Marwan Front",), role="source", refers="The Marwan Front")
    assert found.id == "ves-marwan-front"
    assert found.confidence < who("The Marwan Front", text).confidence


def test_an_antecedent_must_be_the_only_one(who: Who) -> None:
    text = "The Marwan Front shelled the mill. The group lost a tank."
    assert who("The group", text, others=("The Marwan Front",)).id == "ves-marwan-front"
    both = "The Marwan Front and later the Hill League shelled the mill. The group lost a tank."
    assert who("The group", both, others=("The Marwan Front", "the Hill League")).id is None


def test_the_ministry_is_the_last_one_named(who: Who) -> None:
    text = "The Peruvian defence ministry said so. Chad's army left Chad. N'Djamena in Chad is calm. The ministry denied it."
    found = who("The ministry", text, others=("The Peruvian defence ministry", "Chad's army"), role="source")
    assert found.id == "per-gov"
    text = "Chad's army left Chad. N'Djamena in Chad is calm. The ministry denied it."
    assert who("The ministry", text, others=("Chad's army",), role="source").id == "tcd-gov"


def test_scare_quotes_are_noted(who: Who) -> None:
    text = 'They fought the "rebels" and the farmers.'
    assert who("rebels", text).scare_quotes
    assert not who("farmers", text).scare_quotes


def test_every_mention_has_an_answer_and_unknown_is_nothing_but_words(who: Who) -> None:
    found = who("the Quiet Ones", "On Monday the Quiet Ones came.")
    assert (found.id, found.kind, found.country, found.allies, found.confidence) == (
        None,
        None,
        None,
        (),
        0.0,
    )


def test_words_for_fighters_point_back_to_fighters_alone(who: Who) -> None:
    text = "The Ostra Valley Observatory counted nine. The rebels burned a mill."
    assert who("The rebels", text, others=("The Ostra Valley Observatory",)).id is None


def test_army_units_are_the_countrys_own_where_it_names_no_other_army(who: Who) -> None:
    text = "The Chadian army left N'Djamena, Chad. On Monday army units took a mill."
    within = span(text, "On Monday army units took a mill.")
    found = who("army units", text, others=("The Chadian army",), sentence=within)
    assert found.id == "tcd-mil"
    assert found.confidence < who("The army", "In Chad, Chadian towns were quiet. The army left.").confidence
    both = text + " The Sudanese army watched."
    named = ("The Chadian army", "The Sudanese army")
    assert who("army units", both, others=named, sentence=within).id is None
    things = text.replace("army units", "military equipment")
    within = span(things, "On Monday military equipment took a mill.")
    assert who("military equipment", things, sentence=within).id is None


def test_dissidents_of_a_party_are_not_the_party(who: Who) -> None:
    assert who("dissidents of the Marwan Front").id is None


def test_one_party_alone_is_no_alliance(who: Who) -> None:
    text = "The Marwan Front lost a tank. The coalition shelled the mill."
    assert who("The coalition", text, others=("The Marwan Front",)).id is None
    text = "The African Union lost a tank. The alliance shelled the mill."
    assert who("The alliance", text, others=("The African Union",)).id == "int-au"


def test_who_accuses_is_not_the_accused(who: Who) -> None:
    text = "The Marwan Front lost a tank. It was the militia that shelled the mill, it said."
    front = span(text, "The Marwan Front")
    assert who("the militia", text, others=("The Marwan Front",)).id == "ves-marwan-front"
    assert who("the militia", text, others=("The Marwan Front",), apart=(front,)).id is None


def test_in_direct_speech_he_is_not_who_speaks(who: Who) -> None:
    text = 'Adan Weir spoke. "They will arrest him," Weir said.'
    quote = Span(17, len(text), text[17:])
    assert who("him", text, others=("Adan Weir",), sentence=quote).id == "ves-marwan-front"
    assert who("him", text, others=("Adan Weir",), sentence=quote, speaker="Adan Weir").id is None
    text = text.replace('"', "")
    plain = Span(17, len(text), text[17:])
    found = who("him", text, others=("Adan Weir",), sentence=plain, speaker="Adan Weir")
    assert found.id == "ves-marwan-front"


def test_a_pronoun_acted_upon_is_not_who_acts(who: Who) -> None:
    text = "The Marwan Front stood by the mill. Hill League fighters stormed it."
    league = span(text, "Hill League fighters")
    named = ("The Marwan Front", "Hill League fighters")
    assert who("it", text, others=named, role="target", apart=(league,)).id is None
    text = text.replace("stormed it", "routed them")
    league = span(text, "Hill League fighters")
    assert who("them", text, others=named, role="target").id is None
    assert who("them", text, others=named, role="target", apart=(league,)).id == "ves-marwan-front"


@pytest.mark.parametrize(
    "begins",
    ["In neighbouring Chad,", "In Chad the mayor left and", "In Chad's Lac province,", "Across Chad,"],
)
def test_the_country_a_sentence_begins_with_tells_whose_army(who: Who, begins: str) -> None:
    before = "Sudan said so. Sudan's police agreed with Sudan. "
    text = f"{before}{begins} two men said the army fired."
    sentence = Span(len(before), len(text), text[len(before) :])
    assert who("the army", text, sentence=sentence).id == "tcd-mil"
    assert who("men", text, sentence=sentence).country != "SDN"
    assert who("the army", text).id == "sdn-mil"


@pytest.mark.parametrize(
    "begins", ["In Chad talks,", "Of Chad,", "In the Chad Club,", "In Chad, a Sudanese strike hit them and"]
)
def test_a_country_in_passing_tells_of_nobody_else(who: Who, begins: str) -> None:
    before = "Sudan said so. Sudan's police agreed with Sudan. "
    text = f"{before}{begins} two men said the army fired."
    sentence = Span(len(before), len(text), text[len(before) :])
    assert who("the army", text, sentence=sentence).id == "sdn-mil"


def test_its_forces_are_the_speakers(who: Who) -> None:
    text = "The Marwan Front said that its fighters had left Ostra."
    found = who("its fighters", text, sentence=span(text, text), speaker="The Marwan Front")
    assert (found.id, found.kind) == ("ves-marwan-front", ActorKind.REBEL_GROUP)
    text = "Chad said its troops had left Ostra."
    assert who("its troops", text, sentence=span(text, text), speaker="Chad").id == "tcd-mil"
    text = "“Our fighters left Ostra,” the Marwan Front said."
    found = who("Our fighters", text, sentence=span(text, text), speaker="the Marwan Front")
    assert found.id == "ves-marwan-front"


def test_his_forces_are_a_persons(who: Who) -> None:
    text = "General Adan Weir said his fighters had left Ostra."
    found = who("his fighters", text, sentence=span(text, text), speaker="General Adan Weir")
    assert found.id == "ves-marwan-front"
    text = "The Marwan Front said his fighters had left Ostra."
    assert who("his fighters", text, sentence=span(text, text), speaker="The Marwan Front").id is None


def test_its_forces_are_anybodys_where_two_are_named(who: Who) -> None:
    text = "The Marwan Front fought the Hill League and its fighters left."
    sides = ("The Marwan Front", "the Hill League")
    assert who("its fighters", text, others=sides, sentence=span(text, text)).id is None
    text = "The Marwan Front fought near Ostra and its fighters left."
    made = who("its fighters", text, others=sides[:1], sentence=span(text, text))
    assert made.id == "ves-marwan-front"
    text = "The Marwan Front said that its hospital was hit."
    made = who("its hospital", text, sentence=span(text, text), speaker="The Marwan Front")
    assert made.id is None


def test_a_description_leads_to_the_name_behind_it(who: Who) -> None:
    text = "In Sudan the delta rebels of the Marwan Front shelled Ostra."
    assert who("delta rebels", "In Sudan the delta rebels shelled Ostra.").id == "ves-river-army"
    assert who("the delta rebels of the Marwan Front", text).id == "ves-marwan-front"


def test_what_is_named_after_a_person_is_nobody(who: Who) -> None:
    text = "Commander Adan Weir spoke. Jets struck the Weir hospital."
    assert who("the Weir hospital", text, others=("Commander Adan Weir",), role="target").id is None
    found = who("the militia of Adan Weir", "They blamed the militia of Adan Weir.")
    assert (found.id, found.kind) == ("ves-marwan-front", ActorKind.REBEL_GROUP)


def test_a_states_name_is_short_for_no_body(who: Who) -> None:
    text = "The Marwan League of Congo left. Congo denied it."
    assert who("Congo", text, others=("The Marwan League of Congo",)).id != "ves-congo-league"
