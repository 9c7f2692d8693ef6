"""Telling: runs of words become spans of the article, and who says what to whom is named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from reportedly.extract.encoder.calibration import Calibration
from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Counted, Statement
from reportedly.extract.encoder.telling import Names, Page, told
from reportedly.extract.encoder.weights import Weights
from reportedly.model import Claim, CountKind, EventType, Modality, Polarity, Status
from tests.extract.encoder.made import DERIVATION, WEIGHTS, page, run_of, statement

SPEECH = "The ministry and the rebels told Hill Radio that at least 12 soldiers were killed near the dam."
KINDS = list(CountKind)


def made(content: Run, *parts: Statement, sources: list[Run] | None = None, **given: object) -> Made:
    """A claim of these runs: somebody's who is named, or the article's own."""
    known = {
        "cue": None,
        "via": [],
        "status": list(Status).index(Status.CLAIMED if sources else Status.STATED),
        "polarity": 0,
        "modality": 0,
        "sure": 0.5,
    }
    return Made(content=content, sources=sources or [], parts=list(parts), **(known | given))  # type: ignore[arg-type]


def telling(
    on: Page,
    *claims: Made,
    named: Mapping[Run, Run] | None = None,
    stands: Mapping[Run, Run] | None = None,
    weights: Weights = WEIGHTS,
) -> list[Claim]:
    counts = dict(on.numbers())
    names = Names(named or {}, stands or {})
    return list(told(on, claims, names, counts, weights=weights, derivation=DERIVATION))


def simple(on: Page, text: str, trigger: str, *, sources: tuple[str, ...] = (), **given: object) -> Made:
    """A claim of one event, its runs given as the words they cover."""
    part = statement(run_of(on, trigger), run_of(on, text), size=len(on.words))
    return made(run_of(on, text), part, sources=[run_of(on, source) for source in sources], **given)


def test_runs_are_the_articles_own_characters() -> None:
    on = page(SPEECH)
    (claim,) = telling(
        on,
        simple(
            on, "soldiers were killed near the dam", "killed", cue=run_of(on, "told"), sources=("rebels",)
        ),
    )
    assert (claim.content.text, claim.sentence.text) == ("soldiers were killed near the dam", SPEECH)
    assert claim.cue is not None
    assert claim.source is not None
    assert (claim.cue.text, claim.source.text) == ("told", "rebels")
    assert [event.trigger.text for event in claim.events] == ["killed"]
    assert all(SPEECH[span.start : span.end] == span.text for span in claim.spans())


def test_a_label_is_told_by_its_place() -> None:
    on = page("Shells hit the dam.")
    known = {"polarity": 1, "modality": list(Modality).index(Modality.ATTEMPTED)}
    (claim,) = telling(on, simple(on, "Shells hit the dam", "hit", **known))
    assert (claim.status, claim.polarity, claim.modality) == (
        *(Status.STATED, Polarity.NEGATIVE, Modality.ATTEMPTED),
    )
    assert claim.events[0].type is EventType.ASSAULT_KILL
    assert claim.derived_by == DERIVATION


def test_a_claims_id_is_its_place() -> None:
    on = page("Rain fell.", "The army said that shells hit the dam.")
    own = simple(on, "shells hit the dam", "hit")
    said = simple(on, "shells hit the dam", "hit", sources=("The army",))
    assert [claim.id for claim in telling(on, own, said)] == ["t:30-48", "t:30-48@11"]


def test_joint_sources_make_a_claim_each() -> None:
    on = page(SPEECH)
    one, other = telling(
        on, simple(on, "soldiers were killed", "killed", sources=("The ministry", "the rebels"))
    )
    assert one.source is not None
    assert other.source is not None
    assert (one.source.text, other.source.text) == ("The ministry", "the rebels")
    assert one.id != other.id
    assert replace(one, id="", source=None) == replace(other, id="", source=None)


def test_a_source_of_its_own_sentence_has_a_reference_only_where_it_is_named() -> None:
    on = page("General Amra spoke.", "He said that shells hit the dam.")
    he = simple(on, "shells hit the dam", "hit", sources=("He",))
    (claim,) = telling(on, he)
    assert claim.source_ref is None
    (claim,) = telling(on, he, named={run_of(on, "He"): run_of(on, "General Amra")})
    assert claim.source_ref is not None
    assert claim.source_ref.text == "General Amra"


def test_a_source_carried_over_from_another_sentence_is_its_own_reference() -> None:
    on = page("General Amra spoke.", "Shells hit the dam.", "He paused.")
    (claim,) = telling(on, simple(on, "Shells hit the dam", "hit", sources=("General Amra",)))
    assert claim.source == claim.source_ref
    named = {run_of(on, "He"): run_of(on, "General Amra")}
    (claim,) = telling(on, simple(on, "Shells hit the dam", "hit", sources=("He",)), named=named)
    assert claim.source_ref is not None
    assert claim.source_ref.text == "General Amra"


def test_the_articles_own_word_has_no_reference() -> None:
    on = page("General Amra spoke.", "Shells hit the dam.")
    (claim,) = telling(on, simple(on, "Shells hit the dam", "hit"))
    assert (claim.source, claim.source_ref, claim.via) == (None, None, ())


@pytest.mark.parametrize(
    ("outlet", "expected"),
    [
        (None, ("Hill Radio",)),
        ("The Tally Room", ("Hill Radio",)),
        ("Hill Radio", ()),
        ("HILL RADIO", ()),
        ("Hill Radio Online", ()),
        ("Hill", ()),
        ("Uphill Radio", ("Hill Radio",)),
        ("", ("Hill Radio",)),
    ],
)
def test_who_passed_it_on_is_never_the_articles_outlet(outlet: str | None, expected: tuple[str, ...]) -> None:
    on = page(SPEECH, outlet=outlet)
    via = [run_of(on, "Hill Radio")]
    (claim,) = telling(on, simple(on, "soldiers were killed", "killed", sources=("rebels",), via=via))
    assert tuple(span.text for span in claim.via) == expected
    assert claim.outlet == outlet


def test_who_passed_it_on_overlaps_neither_the_source_nor_another() -> None:
    on = page("A scholar heard by Hill Radio said that shells hit the dam.")
    whole, inner = run_of(on, "A scholar heard by Hill Radio"), run_of(on, "Hill Radio")
    via = [whole, inner, inner]
    (claim,) = telling(on, simple(on, "shells hit the dam", "hit", sources=("A scholar",), via=via))
    assert [span.text for span in claim.via] == ["Hill Radio"]


def test_who_passed_it_on_is_never_the_source_and_told_once() -> None:
    on = page("Hill Radio said: Hill Radio hears from Dale News that shells hit the dam.")
    second = (4, 5)
    dale = run_of(on, "Dale News")
    via = [second, dale, dale]
    (claim,) = telling(on, simple(on, "shells hit the dam", "hit", sources=("Hill Radio",), via=via))
    assert [span.text for span in claim.via] == ["Dale News"]


@pytest.mark.parametrize(
    ("number", "least", "most"),
    [
        ("12", 12, 12),
        ("at least 12", 12, None),
        ("more than 12", 13, None),
        ("up to 12", None, 12),
        ("12 to 15", 12, 15),
        ("12-15", 12, 15),
        ("dozens of", 24, None),
        ("no", 0, 0),
    ],
)
def test_counts_take_their_bounds_from_the_grammar(number: str, least: int | None, most: int | None) -> None:
    on = page("Rain fell.", f"The army said {number} soldiers were killed.")
    ((run, _),) = on.numbers()
    killed = simple(on, "soldiers were killed", "killed")
    killed.parts[0].counts.append(Counted(run, KINDS.index(CountKind.KILLED), run_of(on, "soldiers")))
    (claim,) = telling(on, killed)
    (count,) = claim.events[0].counts
    assert (count.min, count.max, count.what) == (least, most, CountKind.KILLED)
    assert count.span.text == number.removesuffix(" of")
    assert count.who is not None
    assert count.who.text == "soldiers"


def test_nobody_need_be_counted() -> None:
    on = page("Shells killed 12.")
    killed = simple(on, "Shells killed 12", "killed")
    killed.parts[0].counts.append(Counted(run_of(on, "12"), KINDS.index(CountKind.KILLED), None))
    (claim,) = telling(on, killed)
    assert claim.events[0].counts[0].who is None


def test_numbers_are_those_of_the_owned_sentences() -> None:
    on = page("Shells killed 12 men.", "Rain fell.", "At least 30 men fled, two of them hurt.", owned=1)
    found = {on.span(run).text: (number.min, number.max) for run, number in on.numbers()}
    assert found == {"At least 30": (30, None), "two": (2, 2)}
    for run, number in on.numbers():
        assert (on.span(run).start, on.span(run).end) == (number.start, number.end)


def test_events_carry_their_roles() -> None:
    on = page("On Monday rebels and gunmen shelled the dam near Amara with mortars.")
    roles = {
        "actor": [run_of(on, "rebels"), run_of(on, "gunmen")],
        "target": [run_of(on, "the dam")],
        "place": [run_of(on, "near Amara")],
        "time": [run_of(on, "On Monday")],
        "materiel": [run_of(on, "mortars")],
        "via": [],
    }
    claim = simple(on, "rebels and gunmen shelled the dam near Amara with mortars", "shelled")
    claim.parts[0].roles = roles
    (event,) = telling(on, claim)[0].events
    assert {role: [span.text for span in spans] for role, spans in event.roles()} == {
        "actor": ["rebels", "gunmen"],
        "target": ["the dam"],
        "place": ["near Amara"],
        "time": ["On Monday"],
        "materiel": ["mortars"],
    }


def test_sureness_is_told_as_it_was_measured() -> None:
    on = page("Shells hit the dam.")
    half = replace(WEIGHTS, claims=Calibration((0, 1), (0, 0.5)), events=Calibration((0, 1), (0.2, 0.4)))
    claim = simple(on, "Shells hit the dam", "hit", sure=0.8)
    claim.parts[0].sure = 0.5
    (plain,) = telling(on, claim)
    (measured,) = telling(on, claim, weights=half)
    assert (plain.confidence, plain.events[0].confidence) == (0.8, 0.5)
    assert (measured.confidence, measured.events[0].confidence) == (0.4, 0.3)


def actors(on: Page, source: str, stands: str, **known: Mapping[Run, Run]) -> list[str]:
    """Who acts by "… said it had taken the dam", where "it" stands for the words given."""
    part = statement(
        run_of(on, "taken"),
        run_of(on, "it had taken the dam"),
        size=len(on.words),
        roles={"actor": [run_of(on, "it")]},
    )
    claim = made(run_of(on, "it had taken the dam"), part, sources=[run_of(on, source)])
    (found,) = telling(on, claim, stands={run_of(on, "it"): run_of(on, stands)}, **known)
    return [span.text for span in found.events[0].actor]


def test_what_speakers_tell_of_themselves_they_did() -> None:
    on = page("The rebels fled.", "The army said it had taken the dam.")
    assert actors(on, "The army", "The army") == ["The army"]


def test_a_pronoun_that_may_stand_for_somebody_else_stays_one() -> None:
    on = page("The rebels fled.", "The army said it had taken the dam.")
    assert actors(on, "The army", "The rebels") == ["it"]


def test_a_speakers_fullest_naming_is_the_speaker() -> None:
    on = page("The 9th Division held a ceremony.", "The army said it had taken the dam.")
    named = {run_of(on, "The army"): run_of(on, "The 9th Division")}
    assert actors(on, "The army", "The 9th Division", named=named) == ["The 9th Division"]
