"""Who did it, to whom, where, when, with what."""

from __future__ import annotations

import pytest

from tests.extract.rules.events.conftest import Read, Told


def of(events: list[Told], kind: str) -> Told:
    return next(event for event in events if event.type == kind)


def holds(spans: list[str], words: str) -> bool:
    return any(words in span for span in spans)


@pytest.mark.parametrize(
    ("text", "kind", "actor", "target"),
    [
        ("The navy bombarded the harbour.", "ASSAULT.shelling", "navy", "harbour"),
        ("The harbour was bombarded by the navy.", "ASSAULT.shelling", "navy", "harbour"),
        ("The navy's bombardment of the harbour went on.", "ASSAULT.shelling", "navy", "harbour"),
        ("The navy carried out air strikes on the harbour.", "ASSAULT.airstrike", "navy", "harbour"),
        (
            "Air strikes carried out by the navy on the harbour went on.",
            "ASSAULT.airstrike",
            "navy",
            "harbour",
        ),
        ("Ghanaian air strikes on the harbour went on.", "ASSAULT.airstrike", "Ghanaian", "harbour"),
        ("The militia, which seized the harbour, held talks.", "COERCE.seize", "militia", "harbour"),
        ("The militia crossed the river and seized the harbour.", "COERCE.seize", "militia", "harbour"),
        ("The militia advanced, seizing the harbour.", "COERCE.seize", "militia", "harbour"),
        ("Ankara accused the militia of shelling the harbour.", "ASSAULT.shelling", "militia", "harbour"),
        ("The militia said it had seized the harbour.", "COERCE.seize", "militia", "harbour"),
        (
            "The mayor blamed the militia for the attack on the harbour.",
            "ASSAULT.other",
            "militia",
            "harbour",
        ),
        (
            "The militia claimed responsibility for the attack on the harbour.",
            "ASSAULT.other",
            "militia",
            "harbour",
        ),
        ("The harbour came under attack by the militia.", "ASSAULT.other", "militia", "harbour"),
    ],
)
def test_actor_and_target(read: Read, text: str, kind: str, actor: str, target: str) -> None:
    event = of(read(text), kind)
    assert holds(event.actor, actor)
    assert holds(event.target, target)


def test_joined_actors_are_apart(read: Read) -> None:
    event = of(read("Soldiers and policemen stormed the courthouse."), "ASSAULT.offensive")
    assert event.actor == ["Soldiers", "policemen"]


def test_an_agentless_passive_has_no_actor(read: Read) -> None:
    assert of(read("Eight people were killed on Monday."), "ASSAULT.kill").actor == []


def test_a_death_has_the_actor_of_its_attack(read: Read) -> None:
    event = of(read("Chilean air strikes killed nine farmers in Osk."), "ASSAULT.kill")
    assert event.actor == ["Chilean"]
    assert event.target == ["farmers"]


def test_a_weapon_is_no_actor(read: Read) -> None:
    event = of(read("A rocket fired by the brigade hit a bakery."), "ASSAULT.shelling")
    assert holds(event.materiel, "rocket")
    assert holds(event.actor, "brigade")


def test_numbers_are_left_out_of_targets(read: Read) -> None:
    assert of(read("At least 12 civilians were killed."), "ASSAULT.kill").target == ["civilians"]


def test_whom_a_number_counts_stands_after_of(read: Read) -> None:
    assert of(read("The guards arrested dozens of students."), "COERCE.capture").target == ["students"]


def test_included_victims_are_targets_too(read: Read) -> None:
    event = of(read("The raid killed nine people, including two nurses."), "ASSAULT.kill")
    assert event.target == ["people", "nurses"]


def test_a_headline_tells_its_victims_before_the_participle(read: Read) -> None:
    events = read("14 civilians killed, 20 injured in mortar attack on market")
    assert of(events, "ASSAULT.kill").target == ["civilians"]
    assert of(events, "ASSAULT.shelling").trigger == "mortar attack"


def test_a_place_struck_is_target_and_place(read: Read) -> None:
    event = of(
        read("Artillery units shelled the town of Osk in Varna province on Friday."), "ASSAULT.shelling"
    )
    assert holds(event.target, "Osk")
    assert holds(event.place, "Osk")
    assert holds(event.place, "Varna province")
    assert event.time == ["Friday"]


def test_a_relation_stays_whole(read: Read) -> None:
    event = of(read("Fighting raged southeast of Kharvan on Tuesday."), "ASSAULT.clash")
    assert "southeast of Kharvan" in event.place


def test_events_of_one_clause_share_place_and_time(read: Read) -> None:
    events = read("An air strike in Osk on Monday killed six people and wounded ten.")
    for kind in ("ASSAULT.airstrike", "ASSAULT.kill", "ASSAULT.injure"):
        assert holds(of(events, kind).place, "Osk")
        assert holds(of(events, kind).time, "Monday")


def test_when_it_was_said_is_not_when_it_happened(read: Read) -> None:
    event = of(read("The army said on Friday that rebels had shelled the port."), "ASSAULT.shelling")
    assert event.time == []


def test_lost_commas_part_places(read: Read) -> None:
    event = of(
        read("Six people were killed in attacks in Damascus Aleppo and Homs on Friday."), "ASSAULT.kill"
    )
    assert {"Damascus", "Aleppo", "Homs"} <= set(event.place)


def test_captured_arms_are_target_and_materiel(read: Read) -> None:
    event = of(read("Insurgents captured two tanks."), "COERCE.seize-materiel")
    assert event.target == ["tanks"]
    assert event.materiel == ["tanks"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The raid killed at least 12 civilians.", ("at least 12", 12, None, "killed", "civilians")),
        ("Shelling wounded more than 30 people.", ("more than 30", 31, None, "injured", "people")),
        ("Rebels captured dozens of soldiers.", ("dozens", 24, None, "captured", "soldiers")),
        ("The war displaced 4,000 families.", ("4,000", 4000, 4000, "displaced", "families")),
        ("The blast destroyed three houses.", ("three", 3, 3, "destroyed", "houses")),
        ("The army seized two villages.", ("two", 2, 2, "villages", "villages")),
        ("Jets carried out five air strikes.", ("five", 5, 5, "attacks", None)),
        ("Gunners fired several rockets at the port.", ("several", 3, None, "other", "rockets")),
        ("The death toll rose to 33.", ("33", 33, 33, "killed", None)),
        ("The attack left 20 wounded.", ("20", 20, 20, "injured", None)),
    ],
)
def test_counts(read: Read, text: str, expected: tuple[str, int | None, int | None, str, str | None]) -> None:
    assert expected in [count for event in read(text) for count in event.counts]


def test_the_dead_are_not_counted_with_the_attack_too(read: Read) -> None:
    events = read("An air strike killed 16 farmers.")
    assert of(events, "ASSAULT.airstrike").counts == []
    assert len(of(events, "ASSAULT.kill").counts) == 1


def test_killed_and_injured_together_are_of_neither_kind(read: Read) -> None:
    events = read("Dozens of people were killed and injured in the raid.")
    assert [count[3] for event in events for count in event.counts] == ["other"]
