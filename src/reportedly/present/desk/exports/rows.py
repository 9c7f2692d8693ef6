"""Rows of the picture as flat columns: those of :func:`reportedly.frame`, of the JSON that is kept of each row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from types import NoneType
from typing import Any, Final, get_args, get_origin, get_type_hints

from reportedly.model import Actor, Place, Reason, Span, Speaker, Telling

_PARTS: Final[Mapping[type, tuple[str, ...]]] = {
    Actor: ("id", "name", "text"),
    Place: ("id", "name", "text", "lat", "lon", "radius_km", "country"),
    Speaker: ("name", "text", "kind"),
}
_RESTS: Final = ("articles", "claims", "says", "quotes")


@dataclass(frozen=True, slots=True)
class _Field:
    """A field of a row and the type of its values; ``rests``: these are, or hold, tellings."""

    name: str
    kind: Any
    rests: bool


def columns(kind: type) -> tuple[str, ...]:
    """The columns of a type of rows."""
    return tuple(name for name, _ in _columns(kind, {}))


def cells(kind: type, row: Mapping[str, Any]) -> list[Any]:
    """What a row, as JSON has it, holds in each of them."""
    return [value for _, value in _columns(kind, row)]


def _columns(kind: type, row: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    own = _fields(kind)
    resting = [field for field in own if field.rests]
    for field in own:
        value = row.get(field.name)
        if not field.rests:
            yield from _laid_out(field, value, taken=bool(resting))
        elif len(resting) > 1 and field.name not in {"tellings", *_RESTS}:
            # Which of the row's claims deny it, say, is told by their ids.
            yield field.name, [each["claim"] for each in _references(value)]
    if resting:
        told = [each for field in resting for each in _references(row.get(field.name))]
        once = list({(each["article"], each["claim"]): each for each in told}.values())
        yield "articles", [each["article"] for each in once]
        yield "claims", [each["claim"] for each in once]
        yield "says", [_says(each) for each in once]
        yield "quotes", [each["content"]["text"] for each in once]


def _laid_out(field: _Field, value: Any, *, taken: bool) -> Iterator[tuple[str, Any]]:
    parts = _PARTS.get(field.kind)
    if parts is None:
        yield (f"n_{field.name}" if taken and field.name in _RESTS else field.name), _plain(field.kind, value)
        return
    for part in parts:
        found = (
            [each[part] for each in value] if isinstance(value, list) else (value[part] if value else None)
        )
        yield f"{field.name}_{part}", found


def _plain(kind: Any, value: Any) -> Any:
    """Words of spans, what reasons say; of anything else with parts its own words."""
    if isinstance(value, list):
        return [_plain(kind, each) for each in value]
    if kind is Span and value:
        return value["text"]
    if kind is Reason and value:
        return value["what"]
    if isinstance(value, dict):
        return ", ".join(_word(each) for each in value.values() if each is not None)
    return value


def _word(value: Any) -> str:
    return str(value["text"]) if isinstance(value, dict) and "text" in value else str(value)


def _says(told: Mapping[str, Any]) -> str:
    """Who says it, through whom, as :func:`reportedly.present.rows.says` has it."""
    names = (each["name"] or each["outlet"] or each["text"] or "" for each in told["chain"])
    return " → ".join(dict.fromkeys(filter(None, names))) or told["outlet"] or "(not named)"


def _references(value: Any) -> Iterator[Mapping[str, Any]]:
    """The claims among the values of a field, in whatever they are held."""
    if isinstance(value, list):
        for each in value:
            yield from _references(each)
    elif isinstance(value, dict):
        if "claim" in value and "chain" in value:
            yield value
        else:
            for each in value.values():
                yield from _references(each)


@cache
def _fields(row: type) -> tuple[_Field, ...]:
    told = get_type_hints(row)
    return tuple(_field(field.name, told[field.name]) for field in fields(row))


def _field(name: str, hint: Any) -> _Field:
    if get_origin(hint) is tuple:
        hint = get_args(hint)[0]
    kind = next((each for each in get_args(hint) if each is not NoneType), hint)
    return _Field(name, kind, _rests(kind))


def _rests(kind: Any) -> bool:
    if kind is Telling:
        return True
    if not is_dataclass(kind) or not isinstance(kind, type) or kind in _PARTS:
        return False
    return any(field.rests for field in _fields(kind))
