"""What people decided of words that name a party goes before what is found."""

from __future__ import annotations

from reportedly.knowledge.actors import actors as known
from reportedly.model import Actor, Span
from reportedly.resolve.actors import Mention, actors
from reportedly.review import Decision, Verdict

WHEN = "2024-05-01T10:00:00+00:00"


def decided(verdict: Verdict, *, article: str | None = None, actor: str = "sdn-cop") -> Decision:
    return Decision(1, "Ana", WHEN, "the River Guard", actor, verdict, None, article)


def resolve(text: str, *decisions: Decision) -> Actor:
    span = Span(0, len(text), text)
    return actors([Mention(span, "actor")], text=text, knowledge=known(), decisions=decisions, article="a/1")[
        span
    ]


def test_a_decision_goes_before_what_is_found() -> None:
    assert resolve("River Guard").id is None
    found = resolve("River Guard", decided(Verdict.POSITIVE))
    assert (found.id, found.confidence) == ("sdn-cop", 1.0)
    assert "decided by Ana" in found.reasons[0].what
    assert resolve("River Guard", decided(Verdict.POSITIVE, article="a/1")).id == "sdn-cop"


def test_decisions_that_do_not_hold() -> None:
    assert resolve("River Guard", decided(Verdict.UNSURE)).id is None
    assert resolve("River Guard", decided(Verdict.POSITIVE, article="a/2")).id is None
    assert resolve("River Guard", decided(Verdict.POSITIVE, actor="nobody")).id is None


def test_a_rejected_actor_is_not_named() -> None:
    against = Decision(1, "Ana", WHEN, "Turkish troops", "tur-mil", Verdict.NEGATIVE)
    assert resolve("Turkish troops").id == "tur-mil"
    found = resolve("Turkish troops", against)
    assert found.id is None
    assert "is not meant" in found.reasons[-1].what
