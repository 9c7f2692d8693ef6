"""Articles given as JSON: the edge where the outer form is checked, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, ValidationError

from reportedly.dates import iso
from reportedly.model import Article, Line, LineKind, Span

_NO_DATE = "is no ISO 8601 date"

REMEDIES = {
    "json_invalid": "Each line is one JSON object of its own.",
    "model_type": 'An article is a JSON object with at least "text".',
    "missing": 'An article is a JSON object with at least "text".',
    "published": "Write a date as 2020-02-20 or 2020-02-20T18:00Z, or leave the field out where it is not known.",
}


def _number_as_name(value: object) -> object:
    return str(value) if type(value) is int else value


def _unknown_if_blank(value: str | None) -> str | None:
    return value if value is None or value.strip() else None


def _dated(value: str | None) -> str | None:
    if value is not None and not iso(value):
        raise ValueError(_NO_DATE)
    return value


_Optional = Annotated[str | None, AfterValidator(_unknown_if_blank)]


class GivenLine(BaseModel):
    """A line whose kind the collector knows, as ``--articles`` writes it."""

    model_config = ConfigDict(extra="ignore")

    start: int
    end: int
    kind: LineKind


class Given(BaseModel):
    """One article as JSON gives it: ``text``, and what else is known; other keys are passed over."""

    model_config = ConfigDict(extra="ignore", strict=True)

    text: str
    id: Annotated[_Optional, BeforeValidator(_number_as_name)] = None
    title: _Optional = None
    outlet: _Optional = None
    published: Annotated[_Optional, AfterValidator(_dated)] = None
    url: _Optional = None
    language: _Optional = None
    markup: list[GivenLine] = []

    def article(self, fallback: str) -> Article:
        """Return the article, under ``fallback`` where it brings no id."""
        return Article(
            id=self.id or fallback,
            text=self.text,
            title=self.title,
            outlet=self.outlet,
            published=self.published,
            url=self.url,
            language=self.language,
            markup=tuple(_lines(self.text, self.markup)),
        )


def _lines(text: str, given: list[GivenLine]) -> Iterator[Line]:
    """Yield the lines in their order; one that is not within the text, or not after the one before, is passed over."""
    at = 0
    for line in sorted(given, key=lambda line: line.start):
        if at <= line.start < line.end <= len(text):
            yield Line(Span(line.start, line.end, text[line.start : line.end]), line.kind)
            at = line.end


def said(error: ValidationError) -> tuple[str, str]:
    """Return the first thing wrong with what was given, and what to do about it."""
    first = error.errors(include_url=False)[0]
    field = ".".join(str(part) for part in first["loc"])
    match first["type"]:
        case "json_invalid":
            reason = str(first.get("ctx", {}).get("error", first["msg"]))
            return f"is no JSON: {reason}", REMEDIES["json_invalid"]
        case "model_type" | "model_attributes_type":
            return "is no article", REMEDIES["model_type"]
        case "missing":
            return f'has no "{field}"', REMEDIES["missing"]
        case "string_type":
            return f'"{field}" is no string', "Put it in quotation marks, or leave the field out."
        case "value_error" if field == "published":
            return f'"published" {_NO_DATE}: {first["input"]!r}', REMEDIES["published"]
        case _:
            return f'"{field}" cannot be used: {first["msg"]}', "Mend the field or leave it out."
