"""Which words name an event, and of which type."""

from __future__ import annotations

import pytest

from reportedly.model import EventType
from tests.extract.events.conftest import Read

CASES = [
    ("Fighter jets hit a depot outside Velna.", "hit", "ASSAULT.airstrike"),
    ("An air raid on the port of Osk wounded two sailors.", "air raid", "ASSAULT.airstrike"),
    ("Helicopters dropped barrel bombs on the old quarter.", "dropped", "ASSAULT.airstrike"),
    ("A drone strike on a convoy left three dead.", "drone strike", "ASSAULT.airstrike"),
    ("Government forces shelled the suburb for hours.", "shelled", "ASSAULT.shelling"),
    ("Rockets hit a school in Marn.", "hit", "ASSAULT.shelling"),
    ("Gunners fired forty rockets at the harbour.", "fired", "ASSAULT.shelling"),
    ("A mortar shell landed near the clinic.", "landed", "ASSAULT.shelling"),
    ("Heavy bombardment of the eastern district went on overnight.", "bombardment", "ASSAULT.shelling"),
    ("A car bomb exploded outside the ministry.", "exploded", "ASSAULT.bombing"),
    ("Militants planted a roadside bomb near the bridge.", "planted", "ASSAULT.bombing"),
    ("A suicide bombing struck the recruitment centre.", "suicide bombing", "ASSAULT.suicide"),
    ("The attacker blew himself up at a checkpoint.", "blew himself up", "ASSAULT.suicide"),
    ("A sarin attack on the valley killed dozens.", "sarin attack", "ASSAULT.chemical"),
    ("The general denied using chemical weapons.", "using", "ASSAULT.chemical"),
    ("Gunmen opened fire on a bus near Tarsk.", "opened fire", "ASSAULT.shooting"),
    ("The group beheaded two captives.", "beheaded", "ASSAULT.execution"),
    ("Guards tortured detainees in the old prison.", "tortured", "ASSAULT.abuse"),
    ("Rebels launched an offensive on the airport.", "offensive", "ASSAULT.offensive"),
    ("A counter-attack by the army failed.", "counter-attack", "ASSAULT.offensive"),
    ("Clashes broke out between the two militias.", "Clashes", "ASSAULT.clash"),
    ("The brigade is fighting insurgents in the hills.", "fighting", "ASSAULT.clash"),
    ("Troops repelled an assault on their base.", "repelled", "ASSAULT.repel"),
    ("Five villagers died in the raid.", "died", "ASSAULT.kill"),
    ("The blast injured nine people.", "injured", "ASSAULT.injure"),
    ("The shelling destroyed two bakeries.", "destroyed", "ASSAULT.destroy"),
    ("Insurgents shot down a transport plane.", "shot down", "ASSAULT.shootdown"),
    ("Army units captured the village of Holm.", "captured", "COERCE.seize"),
    ("Rebels captured a soldier near the river.", "captured", "COERCE.capture"),
    ("Rebels captured two tanks near the river.", "captured", "COERCE.seize-materiel"),
    ("The militia took full control of the pass.", "took full control", "COERCE.seize"),
    ("The town fell to the insurgents in March.", "fell", "COERCE.seize"),
    ("Police arrested four students.", "arrested", "COERCE.capture"),
    ("The army has besieged the enclave since May.", "besieged", "COERCE.besiege"),
    ("The authorities banned all gatherings.", "banned", "COERCE.restrict"),
    ("The regiment withdrew from the ridge.", "withdrew", "RETREAT.withdraw"),
    ("Both sides agreed to a truce.", "truce", "RETREAT.ceasefire"),
    ("The guards released ten prisoners.", "released", "RETREAT.release"),
    ("Forty fighters surrendered on Sunday.", "surrendered", "RETREAT.surrender"),
    ("The junta allowed aid convoys to enter the valley.", "allowed", "RETREAT.access"),
    ("The alliance deployed tanks along the border.", "deployed", "MOBILIZE.deploy"),
    ("Thousands of families fled the city.", "fled", "DISPLACE"),
    ("The fighting displaced 4,000 people.", "displaced", "DISPLACE"),
    ("The ministers held talks in Vienna.", "talks", "CONSULT"),
    ("Negotiators signed a peace accord.", "peace accord", "AGREE"),
    ("Inspectors are investigating the incident.", "investigating", "INVESTIGATE"),
    ("Residents staged a protest against the governor.", "protest", "PROTEST"),
    ("The patrol violated the ceasefire.", "violated", "VIOLATE"),
    ("The coalition provided air support to the brigades.", "air support", "AID.military"),
    ("Trucks brought humanitarian aid to the camp.", "humanitarian aid", "AID.humanitarian"),
    ("The parties pledged closer cooperation.", "cooperation", "COOPERATE"),
    ("The union imposed sanctions on the bank.", "sanctions", "SANCTION"),
    ("There were casualties on both sides.", "casualties", "STATE.harm"),
    ("The front controls most of the coast.", "controls", "STATE.control"),
]


@pytest.mark.parametrize(("text", "trigger", "kind"), CASES)
def test_a_word_names_its_event(read: Read, text: str, trigger: str, kind: str) -> None:
    assert (trigger, kind) in [(event.trigger, event.type) for event in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The striker captured the attention of the crowd.",
        "He suffered a heart attack at home.",
        "The party won the election in May.",
        "The talks were set for March.",
        "The Office of Special Investigations keeps its archive there.",
        "The company will release the album in June.",
    ],
)
def test_words_of_peace_are_left_alone(read: Read, text: str) -> None:
    assert not [event for event in read(text) if event.type.startswith(("ASSAULT", "COERCE", "PROTEST"))]


def test_an_attack_keeps_the_kind_the_report_has_told(read: Read) -> None:
    (attack,) = read("The attack lasted an hour.", earlier=EventType.ASSAULT_AIRSTRIKE)
    assert attack.type == "ASSAULT.airstrike"


def test_an_attack_of_untold_means_is_other(read: Read) -> None:
    (attack,) = read("The attack lasted an hour.")
    assert attack.type == "ASSAULT.other"


def test_a_verb_whose_subject_is_an_attack_is_not_told_twice(read: Read) -> None:
    assert [event.trigger for event in read("The raids hit a market in Osk.")] == ["raids"]


@pytest.mark.parametrize(
    ("text", "trigger", "kind", "actor", "target"),
    [
        ("Shells fell on the rebel-held town.", "held", "STATE.control", "rebel", "town"),
        ("French-backed fighters left the base.", "backed", "STATE.alignment", "French", "fighters"),
        (
            "Pro-government militias closed the road.",
            "Pro-government",
            "STATE.alignment",
            "militias",
            "government",
        ),
    ],
)
def test_a_quality_told_in_passing(
    read: Read, text: str, trigger: str, kind: str, actor: str, target: str
) -> None:
    (told,) = [event for event in read(text) if event.type == kind]
    assert told.trigger == trigger
    assert any(actor in words for words in told.actor)
    assert any(target in words for words in told.target)
