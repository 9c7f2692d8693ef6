"""Rows as a pandas DataFrame: what a row holds laid out in columns, with the claims it rests on beside it.

pandas is asked for only here; it comes with ``pip install 'reportedly[frame]'``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, get_args, get_origin, get_type_hints

from reportedly.errors import ReportedlyError
from reportedly.model import Account, Actor, Claim, Grounded, Place, Reason, Span, Speaker, Telling
from reportedly.present.rows import plain, says

if TYPE_CHECKING:
    import pandas as pd

# What stands for a claim among a row's values.
_CLAIMS: Final = (Telling, Account, Grounded)
# Who and where take several columns, one for each of these; whatever else a row holds takes one.
_PARTS: Final = {
    Actor: ("id", "name", "text"),
    Place: ("id", "name", "text", "lat", "lon", "radius_km", "country"),
    Speaker: ("name", "text", "kind"),
}
# The columns of the claims that a row rests on: one entry for each claim, in step.
_RESTS: Final = ("articles", "claims", "says", "quotes")


@dataclass(frozen=True, slots=True)
class _Field:
    """A field of a row: the type of its values, and whether it holds several of them."""

    name: str
    kind: type
    several: bool


def frame(rows: Iterable[Any]) -> pd.DataFrame:
    """Lay rows out as a DataFrame: a row for each, of the picture, of incidents, or of grounded claims.

    An actor takes the columns ``…_id``, ``…_name`` and ``…_text``, a place also ``…_lat``, ``…_lon`` (degrees, WGS 84),
    ``…_radius_km`` and ``…_country``; several of them take lists, in step.  Days are ``datetime64``, words are text, whole
    numbers ``Int64``; what is not known is missing.  ``articles``, ``claims``, ``says`` and ``quotes`` are lists in step:
    for each claim the row rests on its article, its id, who says it through whom, and the exact words.  Where a row's own
    number is named so, too, it stands as ``n_articles``.  No rows make an empty frame.

    Raises:
        ReportedlyError: where pandas is not installed, or ``rows`` are not of one kind.

    """
    pandas = _pandas()
    given = list(rows)
    kinds = list(dict.fromkeys(map(type, given)))
    if len(kinds) > 1 or not all(map(is_dataclass, kinds)):
        told = " and ".join(kind.__name__ for kind in kinds)
        raise ReportedlyError(f"A frame has rows of one kind, not {told}", remedy="Make a frame of each")
    return pandas.DataFrame({name: _typed(pandas, kind, cells) for name, kind, cells in _columns(given)})


def _pandas() -> Any:
    try:
        import pandas  # noqa: PLC0415 – half a second, and not everybody has it
    except ImportError as error:
        raise ReportedlyError(
            "A frame needs pandas, which is not installed",
            remedy="Install it with: pip install 'reportedly[frame]'",
        ) from error
    return pandas


def _typed(pandas: Any, kind: type | None, cells: list[Any]) -> Any:
    """A column of one kind of value; ``None`` for lists and whatever pandas makes of the rest."""
    if kind is date:
        import numpy as np  # noqa: PLC0415

        # Seconds, not nanoseconds: a day may lie before 1677.
        return np.array(cells, dtype="datetime64[s]")
    dtypes: dict[type | None, str] = {
        str: "string",
        int: "Int64",
        float: "float64",
        bool: "boolean",
        None: "object",
    }
    return pandas.Series(cells, dtype=dtypes[kind])


def _columns(rows: list[Any]) -> Iterator[tuple[str, type | None, list[Any]]]:
    """Yield each column: its name, the kind of its cells, and the cells."""
    if not rows:
        return
    kind: Any = type(rows[0])
    own = _fields(kind)
    resting = [field.name for field in own if _rests(field.kind)]
    for field in own:
        values = [getattr(row, field.name) for row in rows]
        if field.name not in resting:
            yield from _laid_out(field, values, taken=_RESTS if resting else ())
        elif len(resting) > 1 and field.name not in {"tellings", *_RESTS}:
            # Which of the row's claims deny it, say, is told by their ids.
            yield field.name, None, [[one.claim.id for one in _claims(value)] for value in values]
    if _rests(kind):
        told = [list(_claims(row)) for row in rows]
        yield "articles", None, [[one.claim.article for one in each] for each in told]
        yield "claims", None, [[one.claim.id for one in each] for each in told]
        yield "says", None, [[says(one) for one in each] for each in told]
        yield "quotes", None, [[one.claim.content.text for one in each] for each in told]


def _laid_out(
    field: _Field, values: list[Any], *, taken: Collection[str] = ()
) -> Iterator[tuple[str, type | None, list[Any]]]:
    if parts := _PARTS.get(field.kind):
        for part in parts:
            kind = float if part in {"lat", "lon", "radius_km"} else str
            cells = [_each(value, part) for value in values]
            yield f"{field.name}_{part}", None if field.several else kind, cells
        return
    if is_dataclass(field.kind) and field.kind not in {Span, Reason} and not field.several:
        for inner in _fields(field.kind):
            parted = [None if value is None else getattr(value, inner.name) for value in values]
            # A claim is the row itself.
            name = inner.name if field.kind is Claim else f"{field.name}_{inner.name}"
            yield from _laid_out(replace(inner, name=name), parted)
        return
    name = f"n_{field.name}" if field.name in taken else field.name
    yield name, None if field.several else _kind(field.kind), list(map(_plain, values))


def _each(value: Any, part: str) -> Any:
    """One thing of an actor, a place or a speaker, or of each of several."""
    if value is None:
        return None
    if isinstance(value, tuple):
        return [_each(one, part) for one in value]
    if part == "text":
        return None if value.span is None else value.span.text
    return _plain(getattr(value, part))


def _plain(value: Any) -> Any:
    if isinstance(value, Span):
        return value.text
    if isinstance(value, Reason):
        return value.what
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | list):
        return list(map(_plain, value))
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    return _plain(plain(value)) if is_dataclass(value) else value


def _kind(kind: type) -> type | None:
    """What a column holds where a row has one value of a kind."""
    if kind in {Span, Reason} or issubclass(kind, Enum):
        return str
    return kind if kind in {str, int, float, bool, date} else None


@cache
def _fields(row: type) -> tuple[_Field, ...]:
    hints = get_type_hints(row)
    return tuple(_field(each.name, hints[each.name]) for each in fields(row))


def _field(name: str, hint: Any) -> _Field:
    kinds = [kind for kind in get_args(hint) if kind is not NoneType]
    if get_origin(hint) is tuple:
        return _Field(name, kinds[0], several=True)
    return _Field(name, kinds[0] if kinds else hint, several=False)


@cache
def _rests(kind: type) -> bool:
    """Whether what is of a kind rests on claims."""
    if kind in _CLAIMS:
        return True
    return is_dataclass(kind) and any(_rests(field.kind) for field in _fields(kind))


def _claims(value: Any) -> Iterator[Grounded]:
    """Yield the claims among a row's values, each once."""
    found = {(one.claim.article, one.claim.id): one for one in _all_claims(value)}
    yield from found.values()


def _all_claims(value: Any) -> Iterator[Grounded]:
    if isinstance(value, Grounded):
        yield value
    elif isinstance(value, Telling):
        yield value.told
    elif isinstance(value, tuple):
        for one in value:
            yield from _all_claims(one)
    elif is_dataclass(value):
        kind: Any = type(value)
        for field in _fields(kind):
            if _rests(field.kind):
                yield from _all_claims(getattr(value, field.name))
