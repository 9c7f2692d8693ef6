"""Which words name an event, and of which type."""

from __future__ import annotations

import pytest

from reportedly.model import EventType
from tests.extract.rules.events.conftest import Read

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
    ("Rebels raised their flag over the courthouse.", "raised their flag over", "COERCE.seize"),
    ("The town fell on Monday.", "fell", "COERCE.seize"),
    ("Troops re-entered the province.", "re-entered", "COERCE.seize"),
    ("The militia wants to take over local councils.", "take over", "COERCE.seize"),
    ("Three tanks and a gun were taken.", "taken", "COERCE.seize-materiel"),
    ("Bandits made off with 300 goats.", "made off with", "COERCE.seize-materiel"),
    ("Troops found a haul of weapons.", "haul", "COERCE.seize-materiel"),
    ("Four activists were forcibly disappeared.", "forcibly disappeared", "COERCE.capture"),
    ("The guards closed the border crossing.", "closed", "COERCE.restrict"),
    ("Police dispersed the crowd.", "dispersed", "COERCE.restrict"),
    ("The fighters laid down their arms.", "laid down their arms", "RETREAT.surrender"),
    ("Ten fighters gave themselves up.", "gave themselves up", "RETREAT.surrender"),
    ("The clan handed over its rifles.", "handed over", "RETREAT.surrender"),
    ("The sides held an exchange of detainees.", "exchange of detainees", "RETREAT.release"),
    ("The ministry rushed troops to the coast.", "rushed", "MOBILIZE.deploy"),
    ("The militia conscripted dozens of boys.", "conscripted", "MOBILIZE.prepare"),
    ("Soldiers drove families from their homes.", "drove", "DISPLACE"),
    ("The villagers were transferred to the north.", "transferred", "DISPLACE"),
    ("The brigade counter-attacked near the river.", "counter-attacked", "ASSAULT.offensive"),
    ("Troops were pressing towards the city.", "pressing towards", "ASSAULT.offensive"),
    ("The rebels began to march on the capital.", "march on", "ASSAULT.offensive"),
    ("Soldiers carried out a raid on a farm.", "raid", "ASSAULT.offensive"),
    ("The army attacked the district with drones.", "attacked", "ASSAULT.airstrike"),
    ("The sides exchanged fire along the river.", "exchanged fire", "ASSAULT.clash"),
    ("The patrol came under fire from the hills.", "came under fire", "ASSAULT.shelling"),
    ("Retreating fighters mined the bridge.", "mined", "ASSAULT.bombing"),
    ("The brigade lost 40 soldiers.", "lost", "ASSAULT.kill"),
    ("No one was harmed but a guard was harmed later.", "harmed", "ASSAULT.injure"),
    ("Raiders set fire to the market.", "set fire to", "ASSAULT.destroy"),
    ("The army suffered heavy losses.", "heavy losses", "STATE.harm"),
    ("Twelve people are missing.", "missing", "STATE.harm"),
    ("The rebels occupy parts of the city.", "occupy", "STATE.control"),
    ("The group is hostile to the government.", "hostile", "STATE.alignment"),
    ("The state supplied the militia with rockets.", "supplied", "AID.military"),
    ("The army was aided by supplied hardware.", "aided", "AID.military"),
    ("Police rescued eight hikers.", "rescued", "AID.humanitarian"),
    ("The ministry expelled the ambassador.", "expelled", "SANCTION"),
    ("The militia broke the truce.", "broke", "VIOLATE"),
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
