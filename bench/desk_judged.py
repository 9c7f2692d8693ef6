"""Made-up judgements in a casebook of made-up reports: on claims, fields, pairs and words, by three coders who now and then differ."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from random import Random

from reportedly.model import Status
from reportedly.review.book import Judgements
from reportedly.review.fields import JudgementError
from reportedly.review.judgement import (
    ClaimSubject,
    FieldSubject,
    MentionSubject,
    PairSubject,
    Subject,
    Value,
    Verdict,
)
from reportedly.run.grounding import ground
from reportedly.store import Casebook, Query

CODERS = ("Amal", "Basil", "Chen")
# What four of five judge so: coders who always agree have no alpha, and those who never do no work.
_ALIKE = 0.8


def judge(where: Path, number: int) -> None:
    """Add judgements until there are about so many; nothing where there are."""
    rng = Random(0)
    with Casebook.open(where, create=False) as casebook, Judgements.open(where) as book:
        reports = casebook.articles(Query(limit=2 * number))
        while book.count() < number:
            subject = _subject(rng, casebook, where, [each.id for each in reports])
            usual = rng.choice((Verdict.POSITIVE, Verdict.NEGATIVE))
            for who in rng.sample(CODERS, rng.choice((1, 2, 3))):
                verdict = usual if rng.random() < _ALIKE else Verdict.UNSURE
                value: Value = None
                if verdict is Verdict.NEGATIVE and isinstance(subject, FieldSubject):
                    value = rng.choice((Status.ACCUSED, Status.CONFIRMED)).value
                try:
                    book.judge(subject, verdict, who=who, value=value)
                except JudgementError:
                    continue  # the machine has that already


def _subject(rng: Random, casebook: Casebook, where: Path, reports: list[str]) -> Subject:
    some = [_claim(rng, casebook, report) for report in rng.sample(reports, 2)]
    kind = rng.randrange(4)
    if kind == 0:
        return some[0]
    if kind == 1:
        return FieldSubject(some[0].article, some[0].claim, "status")
    if kind == 2:
        return PairSubject.of(*some)
    named = [
        place for one in islice(ground(where, Query(article=(some[0].article,))), 9) for place in one.places
    ]
    place = rng.choice(named) if named else None
    return MentionSubject(place.span.text, place.id or "geonames:0") if place else some[1]


def _claim(rng: Random, casebook: Casebook, report: str) -> ClaimSubject:
    return ClaimSubject(report, rng.choice(casebook.coded(report).claims).id)
