"""What the desk answers under ``/api``.  A claim is answered as the record itself."""

from __future__ import annotations

from pydantic import BaseModel

from reportedly.model import Claim, Coded, Line
from reportedly.present.desk.references import JudgedAnswer
from reportedly.store import ArticleRow


class Articles(BaseModel):
    """A page of articles; ``total`` counts all that were found."""

    total: int
    items: list[ArticleRow]


class ClaimJudged(BaseModel):
    """What people decided of a claim that holds now, beside what the record has."""

    article: str
    claim: str
    judged: list[JudgedAnswer]


class Claims(BaseModel):
    """A page of claims, each as the record has it; ``total`` counts all that were found.

    ``judged`` has those of the page of which people decided something: the filters find them by that.
    """

    total: int
    items: list[Claim]
    judged: list[ClaimJudged]


class CodedArticle(BaseModel):
    """An article with its lines and claims; offsets count code points of ``text``."""

    id: str
    title: str | None
    outlet: str | None
    published: str | None
    url: str | None
    language: str | None
    text: str
    lines: list[Line]
    claims: list[Claim]

    @classmethod
    def of(cls, coded: Coded) -> CodedArticle:
        """Answer with a coded article."""
        article = coded.article
        return cls(
            id=article.id,
            title=article.title,
            outlet=article.outlet,
            published=article.published,
            url=article.url,
            language=article.language,
            text=article.text,
            lines=list(coded.lines),
            claims=list(coded.claims),
        )


class FacetAnswer(BaseModel):
    """A value, as a reader would have it, and how many rows there would be with it."""

    value: str
    label: str
    count: int


class Refusal(BaseModel):
    """Why a request was not answered, and what to do about it; ``detail`` is both in one."""

    detail: str
    what: str
    remedy: str
