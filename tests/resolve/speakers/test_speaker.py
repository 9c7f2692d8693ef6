"""One speaker: its kind from its words, its naming, its party and its outlet; nobody unnamed becomes a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.knowledge.outlets import outlets
from reportedly.model import Actor, ActorKind, Span, Speaker, SpeakerKind
from reportedly.resolve.speakers import speaker

KNOWN = outlets()
K = SpeakerKind


def told(
    text: str,
    *,
    reference: str | None = None,
    kind: ActorKind | None = None,
    id: str | None = None,
    name: str | None = None,
) -> Speaker:
    span = span_of(text, 100)
    actor = Actor(span, name=name, id=id, kind=kind) if kind else None
    return speaker(span, reference=span_of(reference, 0) if reference else None, actor=actor, outlets=KNOWN)


def span_of(text: str, start: int) -> Span:
    return Span(start, start + len(text), text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # Bodies
        ("the defence ministry", K.PARTY),
        ("Rebels", K.PARTY),
        ("rebel groups in the north", K.PARTY),
        ("police", K.PARTY),
        ("the Coast Observatory for Rights", K.MONITOR),
        ("a war monitor", K.MONITOR),
        ("a monitoring group", K.MONITOR),
        ("the Observatorys Adan Weir", K.MONITOR),
        ("a chemical weapons watchdog", K.INTERNATIONAL_ORGANISATION),
        ("the UN Security Council", K.INTERNATIONAL_ORGANISATION),
        ("state television", K.MEDIA),
        ("Pro-opposition outlets", K.MEDIA),
        ("the official news agency", K.AGENCY),
        ("the local coordination committees", K.ACTIVIST),
        # Those who speak for one
        ("a Defence Ministry spokesman", K.OFFICIAL),
        ("the prime minister", K.OFFICIAL),
        ("Deputy Prime Minister Adan Weir", K.OFFICIAL),
        ("Adan Weir, a senior official in the movement", K.OFFICIAL),
        ("the coalition commander Lt. Gen. Adan Weir", K.OFFICIAL),
        ("Adan al-Weir of the Coast Brigade", K.OFFICIAL),
        ("a senior official", K.UNNAMED_OFFICIAL),
        ("local officials", K.UNNAMED_OFFICIAL),
        ("a ministry official who asked not to be named", K.UNNAMED_OFFICIAL),
        ("an army officer", K.UNNAMED_OFFICIAL),
        ("diplomats", K.UNNAMED_OFFICIAL),
        ("One of the police officers in charge of the inquiry", K.UNNAMED_OFFICIAL),
        ("a UN spokesman", K.INTERNATIONAL_ORGANISATION),
        ("UN officials", K.INTERNATIONAL_ORGANISATION),
        ("the Observatory's head, Adan Weir", K.MONITOR),
        ("the manager of the Coast hospital Adan Weir", K.MEDICAL),
        ("health officials", K.MEDICAL),
        ("rescue officials", K.AID_WORKER),
        ("its reporter on the ground", K.MEDIA),
        # Sources
        ("a military source", K.UNNAMED_OFFICIAL),
        ("security sources", K.UNNAMED_OFFICIAL),
        ("opposition sources", K.UNNAMED_OFFICIAL),
        ("a source at the harbour police command", K.UNNAMED_OFFICIAL),
        ("medical sources in the town", K.MEDICAL),
        ("local sources", K.WITNESS),
        ("media sources", K.MEDIA),
        ("activist sources", K.ACTIVIST),
        ("a source", K.UNKNOWN),
        ("informed sources", K.UNKNOWN),
        # People of the place
        ("witnesses", K.WITNESS),
        ("residents of the quarter", K.WITNESS),
        ("local resident Adan Weir", K.WITNESS),
        ("A man whose sister was hurt", K.WITNESS),
        ("neighbours of the family", K.WITNESS),
        ("medics", K.MEDICAL),
        ("Adan Weir a medical technician at the scene", K.MEDICAL),
        ("civil defence volunteers", K.AID_WORKER),
        ("an aid agency", K.AID_WORKER),
        ("media activist Adan Weir", K.ACTIVIST),
        ("human rights activists", K.ACTIVIST),
        ("Some analysts", K.ANALYST),
        # Papers and platforms
        ("Some reports", K.DOCUMENT),
        ("video footage", K.DOCUMENT),
        ("a video of rebels", K.DOCUMENT),
        ("media reports", K.MEDIA),
        ("an army statement", K.PARTY),
        ("a report by the rights group", K.MONITOR),
        ("a video posted on Telegram", K.SOCIAL_MEDIA),
        ("reports and videos on social media", K.SOCIAL_MEDIA),
        ("a post on Facebook", K.SOCIAL_MEDIA),
        ("the Kestrel Post", K.MEDIA),
        ("Telegram", K.SOCIAL_MEDIA),
        ("Mr Weir", K.PERSON),
        ("he", K.PERSON),
        ("they", K.UNKNOWN),
        ("Adan Weir", K.UNKNOWN),
        ("the group", K.UNKNOWN),
        ("somebody who asked not to be named", K.UNKNOWN),
    ],
)
def test_the_words_tell_the_kind(text: str, kind: SpeakerKind) -> None:
    found = told(text)
    assert found.kind is kind, found
    assert found.reasons


@pytest.mark.parametrize(
    ("text", "kind", "outlet", "name"),
    [
        ("Reuters", K.AGENCY, "reuters", "Reuters"),
        ("state news agency SANA", K.AGENCY, "sana", "Syrian Arab News Agency"),
        ("SANAs correspondent", K.AGENCY, "sana", "SANAs correspondent"),
        ("An AFP photographer in the town", K.AGENCY, "afp", "AFP photographer in the town"),
        ("Iran's Press TV", K.MEDIA, "presstv", "Press TV"),
        ("Bellingcat", K.MONITOR, "bellingcat", "Bellingcat"),
        ("the agency Northlight", K.UNKNOWN, None, "agency Northlight"),
        ("a rebel commander Reuters spoke to", K.UNNAMED_OFFICIAL, None, None),
    ],
)
def test_media_are_known_by_their_outlet(
    text: str, kind: SpeakerKind, outlet: str | None, name: str | None
) -> None:
    found = told(text)
    assert (found.kind, found.outlet) == (kind, outlet)
    if kind is not K.UNNAMED_OFFICIAL:
        assert found.name == name


@pytest.mark.parametrize(
    ("text", "reference", "kind"),
    [
        ("he", "Adan Weir, the foreign minister", K.OFFICIAL),
        ("the group", "the Coast Observatory for Rights", K.MONITOR),
        ("it", "the interior ministry", K.PARTY),
        ("the source", "a military source", K.UNNAMED_OFFICIAL),
        ("The source", "a source", K.UNKNOWN),
        ("the statement", "the police command", K.PARTY),
        ("a spokesman", "the army", K.OFFICIAL),
        ("the spokesman", "UN spokesman Adan Weir", K.INTERNATIONAL_ORGANISATION),
        ("the agency", "Xinhua", K.AGENCY),
        ("Weir", "activist Adan Weir", K.ACTIVIST),
        ("he", "Adan Weir", K.PERSON),
        ("doctors at the scene", "the Coast Observatory for Rights", K.MEDICAL),
    ],
)
def test_words_that_do_not_name_take_their_naming_s_kind(
    text: str, reference: str, kind: SpeakerKind
) -> None:
    found = told(text, reference=reference)
    assert found.kind is kind, found
    assert found.name in (reference, reference.partition(" ")[2], "Xinhua News Agency")


@pytest.mark.parametrize(
    ("text", "party", "kind"),
    [
        ("Damascus", ActorKind.GOVERNMENT, K.PARTY),
        ("the Shore Brigades", ActorKind.REBEL_GROUP, K.PARTY),
        ("a source in the SB", ActorKind.REBEL_GROUP, K.UNNAMED_OFFICIAL),
        ("the Shore Watch", ActorKind.MONITOR, K.MONITOR),
        ("the group", ActorKind.MONITOR, K.MONITOR),
        ("a spokesman for it", ActorKind.HUMANITARIAN, K.AID_WORKER),
        ("Weir", ActorKind.PERSON, K.PERSON),
        ("the head of the Shore Fund", ActorKind.INTERNATIONAL_ORGANISATION, K.INTERNATIONAL_ORGANISATION),
    ],
)
def test_a_resolved_party_tells_what_words_do_not(text: str, party: ActorKind, kind: SpeakerKind) -> None:
    found = told(text, kind=party, id="x-shore", name="Shore")
    assert found.kind is kind, found
    assert found.actor is not None


def test_a_person_speaks_for_the_body_the_actor_s_id_names() -> None:
    assert told("Weir", kind=ActorKind.PERSON, id="fra-gov", name="Adan Weir").kind is K.OFFICIAL
    assert told("Weir", kind=ActorKind.PERSON, id="int-hrw", name="Adan Weir").kind is K.MONITOR


def test_a_person_of_a_brigade_is_its_official() -> None:
    found = told(
        "Adan al-Weir of the Coast Brigade", kind=ActorKind.PERSON, id="x-coast", name="Adan al-Weir"
    )
    assert found.kind is K.OFFICIAL
    group = told(
        "Coast Front of the Shore Brigades", kind=ActorKind.REBEL_GROUP, id="x-coast", name="Coast Front"
    )
    assert group.kind is K.PARTY


def test_a_monitor_speaks_for_no_government() -> None:
    found = told(
        "the Paris-based Observatory", kind=ActorKind.GOVERNMENT, id="fra-gov", name="Government of France"
    )
    assert (found.kind, found.actor) == (K.MONITOR, None)


@pytest.mark.parametrize(
    "text", ["a source", "witnesses", "a senior official", "local sources", "activists", "they"]
)
def test_nobody_unnamed_has_a_name(text: str) -> None:
    found = told(text)
    assert found.name is None
    assert found.kind is not K.PERSON


def test_an_empty_actor_is_no_party() -> None:
    span = span_of("Adan Weir", 0)
    assert speaker(span, reference=None, actor=Actor(span), outlets=KNOWN).actor is None


@given(st.text(max_size=80), st.none() | st.text(max_size=60))
def test_any_words_are_told_or_left_open(text: str, reference: str | None) -> None:
    found = told(text, reference=reference)
    assert found.span == span_of(text, 100)
    assert found.outlet is None or KNOWN.get(found.outlet)
