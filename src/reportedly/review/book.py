"""The judgements of a casebook: only ever added to; a withdrawal is added, too."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Self

from sqlalchemy import Connection, RowMapping, Select, insert, or_, select

from reportedly.errors import ReportedlyError
from reportedly.model import Coded
from reportedly.review import forms
from reportedly.review.fields import JudgementError
from reportedly.review.judgement import (
    Judgement,
    MentionSubject,
    PairSubject,
    Subject,
    Value,
    Verdict,
    Withdrawal,
    kind_of,
)
from reportedly.review.making import made
from reportedly.store.evidence import storable
from reportedly.store.fold import folded
from reportedly.store.held import Held
from reportedly.store.loading import coded_of
from reportedly.store.opening import opened
from reportedly.store.schema import articles, judgements

# So long may a name be; the longest names of people are shorter.
_LONGEST_NAME: Final = 200


class UnknownJudgementError(ReportedlyError):
    """No judgement has the key asked for."""


class Judgements(Held):
    """The judgements in an open casebook; close it, or use it as a context manager.  Any thread may use it."""

    @classmethod
    def open(cls, where: str | Path, *, create: bool = False) -> Self:
        """Open those of the casebook at a path or SQLAlchemy URL.

        Raises :class:`ReportedlyError` as :meth:`reportedly.store.Casebook.open` does.
        """
        return cls(opened(where, create=create))

    def judge(
        self,
        subject: Subject,
        verdict: Verdict,
        *,
        who: str,
        value: Value = None,
        reason: str | None = None,
        adjudicates: bool = False,
    ) -> Judgement:
        """Add a judgement; of the same coder it holds before all earlier ones on the same thing.

        Raises:
            JudgementError: where a name is blank, there is no such article, claim or field, or it cannot have that value.
            ReportedlyError: where the casebook cannot be written.

        """
        _check(who, reason, subject, verdict)
        with self._connection(writes=True) as conn:
            coded = {id: _coded(conn, id) for id in _articles(subject)}
            told = made(
                subject, verdict, value=value, coded={id: one for id, one in coded.items() if one is not None}
            )
            row = _row(
                Judgement(
                    key=0,
                    who=who,
                    when=_now(),
                    subject=told.subject,
                    verdict=verdict,
                    value=told.value,
                    machine=told.machine,
                    reason=reason,
                    adjudicates=adjudicates,
                    anchors=told.anchors,
                    uid=str(uuid.uuid4()),
                )
            )
            return _judgement({**row, "key": _add(conn, row)}, None)

    def withdraw(self, key: int, *, who: str, reason: str | None = None) -> Judgement:
        """Withdraw a judgement, which stays and holds no more.

        Raises:
            UnknownJudgementError: where there is none such.
            JudgementError: where it is withdrawn already.

        """
        _check(who, reason)
        with self._connection(writes=True) as conn:
            there = {each.key: each for each in _all(conn)}.get(key)
            if there is None:
                raise UnknownJudgementError(
                    f"There is no judgement {key}", remedy="List them with: reportedly review list"
                )
            if there.withdrawn:
                raise JudgementError(
                    f"The judgement {key} is withdrawn already", remedy="Judge anew to change it"
                )
            return _withdrawn(conn, there, who, reason)

    def withdraw_words(
        self, words: str, *, who: str, entity: str | None = None, reason: str | None = None
    ) -> int:
        """Withdraw every judgement that stands on some words (on one ``entity`` only, where given); tell how many.

        Raises:
            ReportedlyError: where none stands.

        """
        with self._connection(writes=True) as conn:
            standing = [
                each
                for each in _all(conn)
                if not each.withdrawn
                and isinstance(each.subject, MentionSubject)
                and folded(each.subject.words) == folded(words)
                and entity in {None, each.subject.entity}
            ]
            for each in standing:
                _withdrawn(conn, each, who, reason)
        if not standing:
            raise ReportedlyError(
                f"No judgement stands on {words!r}",
                remedy="List those there are with: reportedly actors review --decisions",
            )
        return len(standing)

    def all(self) -> list[Judgement]:
        """Give every judgement in the order they were made, the withdrawn ones marked."""
        with self._connection() as conn:
            return _all(conn)

    def standing(self) -> list[Judgement]:
        """Give those that were not withdrawn, in order."""
        return [each for each in self.all() if not each.withdrawn]

    def one(self, key: int) -> Judgement:
        """Give a judgement; raise :class:`UnknownJudgementError` where there is none such."""
        for each in self.all():
            if each.key == key:
                return each
        raise UnknownJudgementError(
            f"There is no judgement {key}", remedy="List them with: reportedly review list"
        )

    def of(self, article: str) -> list[Judgement]:
        """Give those on an article's claims, on pairs with one of them, and on words in it alone."""
        with self._connection() as conn:
            return _all(conn, or_(judgements.c.article == article, judgements.c.other == article))

    def bring(self, told: Judgement, withdraws: str | None = None) -> bool:
        """Add a judgement made elsewhere, by its ``uid``, as it is; tell whether it was not there yet.

        ``withdraws`` is the ``uid`` of the one it withdraws.  Raises :class:`JudgementError` where that one is not there.
        """
        _check(told.who, told.reason, told.subject, told.verdict)
        with self._connection(writes=True) as conn:
            there = _key_of(conn, told.uid)
            if there is not None:
                return False
            row = _row(told)
            if withdraws is not None:
                row["withdraws"] = _key_of(conn, withdraws)
                if row["withdraws"] is None:
                    raise JudgementError(
                        f"What it withdraws, {withdraws}, is not here", remedy="Bring in that line first"
                    )
            _add(conn, row)
            return True

    def log(self) -> Iterator[tuple[Judgement, str | None]]:
        """Give every row in order: judgements, and withdrawals with the ``uid`` of what they withdraw."""
        with self._connection() as conn:
            rows = conn.execute(select(judgements).order_by(judgements.c.key)).mappings().all()
        uids = {row["key"]: row["uid"] for row in rows}
        for row in rows:
            yield _judgement(row, None), uids.get(row["withdraws"])

    def coded(self, article: str) -> Coded | None:
        """Give an article as it is now, ``None`` where it is not there."""
        with self._connection() as conn:
            return _coded(conn, article)

    def count(self) -> int:
        """Count the rows: how often something was judged or withdrawn."""
        with self._connection() as conn:
            return int(
                conn.execute(select(judgements.c.key).order_by(-judgements.c.key).limit(1)).scalar() or 0
            )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _check(
    who: str, reason: str | None, subject: Subject | None = None, verdict: Verdict | None = None
) -> None:
    if not who.strip() or len(who) > _LONGEST_NAME:
        raise JudgementError(
            f"A judgement needs a person, and {who!r:.40} is no name",
            remedy=f"Name who decides, in at most {_LONGEST_NAME} characters",
        )
    texts = [who, reason or "", "" if subject is None else json.dumps(forms.subject_form(subject))]
    if isinstance(subject, MentionSubject):
        texts += [subject.words, subject.entity]
        if not subject.words.strip() or not (subject.entity.strip() or verdict is Verdict.UNSURE):
            raise JudgementError(
                "A judgement on words needs words and an actor or a place",
                remedy="Name both, neither blank; who is unsure whom they mean need name nobody",
            )
    if not all(map(storable, texts)):
        raise JudgementError(
            "A judgement holds a NUL character or half a surrogate pair", remedy="Take it out"
        )


def _articles(subject: Subject) -> Sequence[str]:
    """The articles whose claims it is on."""
    if isinstance(subject, MentionSubject):
        return ()
    if isinstance(subject, PairSubject):
        return tuple(dict.fromkeys((subject.left.article, subject.right.article)))
    return (subject.article,)


def _coded(conn: Connection, article: str) -> Coded | None:
    if not storable(article):
        return None
    key = conn.execute(select(articles.c.key).where(articles.c.id == article)).scalar()
    return None if key is None else coded_of(conn, key)


def _withdrawn(conn: Connection, there: Judgement, who: str, reason: str | None) -> Judgement:
    row = _row(there) | {
        "uid": str(uuid.uuid4()),
        "made_by": who,
        "made_at": _now(),
        "reason": reason,
        "withdraws": there.key,
    }
    _add(conn, row)
    return _judgement({**_row(there), "key": there.key}, Withdrawal(who, str(row["made_at"]), reason))


def _add(conn: Connection, row: Mapping[str, Any]) -> int:
    return int(conn.execute(insert(judgements).returning(judgements.c.key), row).scalar_one())


def _key_of(conn: Connection, uid: str) -> int | None:
    return conn.execute(select(judgements.c.key).where(judgements.c.uid == uid)).scalar()


def _row(told: Judgement) -> dict[str, Any]:
    subject = told.subject
    one, other = None, None
    if isinstance(subject, PairSubject):
        one, other = subject.left.article, subject.right.article
    else:
        one = subject.article
    return {
        "uid": told.uid,
        "made_by": told.who,
        "made_at": told.when,
        "kind": kind_of(subject).value,
        "subject": _json(forms.subject_form(subject)),
        "article": one,
        "other": other,
        "verdict": told.verdict.value,
        "value": None if told.value is None else _json(forms.value_form(told.value)),
        "machine": None if told.machine is None else _json(forms.value_form(told.machine)),
        "reason": told.reason,
        "anchors": _json(forms.anchors_form(told.anchors)) if told.anchors else None,
        "adjudicates": told.adjudicates,
        "withdraws": None,
    }


def _json(told: Any) -> str:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _all(conn: Connection, *where: Any) -> list[Judgement]:
    asked: Select[Any] = select(judgements).where(*where).order_by(judgements.c.key)
    rows = conn.execute(asked).mappings().all()
    withdrawn = {
        row["withdraws"]: Withdrawal(row["made_by"], row["made_at"], row["reason"])
        for row in rows
        if row["withdraws"] is not None
    }
    return [_judgement(row, withdrawn.get(row["key"])) for row in rows if row["withdraws"] is None]


def _judgement(row: Mapping[str, Any] | RowMapping, withdrawal: Withdrawal | None) -> Judgement:
    return Judgement(
        key=row["key"],
        who=row["made_by"],
        when=row["made_at"],
        subject=forms.subject_of(json.loads(row["subject"])),
        verdict=Verdict(row["verdict"]),
        value=None if row["value"] is None else forms.value_of(json.loads(row["value"])),
        machine=None if row["machine"] is None else forms.value_of(json.loads(row["machine"])),
        reason=row["reason"],
        adjudicates=row["adjudicates"],
        anchors=() if row["anchors"] is None else forms.anchors_of(json.loads(row["anchors"])),
        uid=row["uid"],
        withdrawal=withdrawal,
    )
