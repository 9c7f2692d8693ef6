"""Grounded claims, and rows made of them, as bytes, and back exactly as they were.

Every value stands once: a report names the same places and parties time and again, each with its reasons.  So the bytes
are few, they are read half as fast again as claims written out one by one, and what is read takes half the memory, as
claims share what they have in common.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from reportedly.model import Grounded

T = TypeVar("T")
# Types of which a value is only named.
Named = tuple[type, ...]
# A value of a dataclass as the list of its fields' values, in which its number stands for another dataclass's.
Row = list[Any]
# What makes a value of what JSON has for it; and what makes that, given the tables of values read so far.
Read = Callable[[Any], Any]
Reader = Callable[[Mapping[type, Sequence[Any]]], Read]


def packed(told: Iterable[Grounded]) -> bytes:
    """Pack claims: a table for each type as JSON, deflated."""
    return _packed(told, Grounded, ())


def unpacked(data: bytes) -> tuple[Grounded, ...] | None:
    """Give the claims that were packed, in their order; ``None`` for bytes of another form, as an older version made."""
    found = _unpacked(data, Grounded, (), {})
    return None if found is None else tuple(found)


def packed_row(row: Any) -> bytes:
    """Pack a row of the picture or an incident, a dataclass; its claims are only named, as they lie in the casebook already."""
    return _packed([row], type(row), (Grounded,))


def claims_named(data: bytes) -> tuple[tuple[str, str], ...]:
    """Tell which claims :func:`packed_row` named, each by its article and id, in the order it met them."""
    _, _, *rows = json.loads(zlib.decompress(data))
    # The claims' table stands first, as nothing is a part of a name.
    return tuple((article, claim) for article, claim in rows[0])


def unpacked_row(data: bytes, kind: type[T], claims: Mapping[tuple[str, str], Grounded]) -> T | None:
    """Give the row of a ``kind`` that was packed, put together with ``claims``, by article and id.

    ``None`` where a claim is not among them, and for bytes of another form.
    """
    found = _unpacked(data, kind, (Grounded,), claims)
    return None if found is None else found[0]


def _packed(told: Iterable[Any], root: type, named: Named) -> bytes:
    # All are held until the end: an object is known again by its id, as to hash a claim takes long.
    held = tuple(told)
    known: dict[int, int] = {}
    tables: dict[type, dict[Any, int]] = {kind: {} for kind in _kinds(root, named)}
    rows: dict[type, list[Row]] = {kind: [] for kind in tables}

    def plain(value: Any) -> Any:
        if value is None or (isinstance(value, str | int | float) and not isinstance(value, Enum)):
            return value
        if isinstance(value, tuple):
            return [plain(each) for each in value]
        if isinstance(value, Enum):
            return value.value
        if isinstance(value, date):
            return value.isoformat()
        return number(value)

    def number(value: Any) -> int:
        found = known.get(id(value))
        if found is None:
            kind: Any = type(value)
            table = tables[kind]
            name = (value.claim.article, value.claim.id) if kind in named else None
            found = table.get(value if name is None else name)
            if found is None:
                row = [plain(getattr(value, each)) for each in _names(kind)] if name is None else list(name)
                found = table[value if name is None else name] = len(rows[kind])
                rows[kind].append(row)
            known[id(value)] = found
        return found

    order = list(map(number, held))
    text = json.dumps([_form(root, named), order, *rows.values()], separators=(",", ":"))
    return zlib.compress(text.encode())


def _unpacked(
    data: bytes, root: type, named: Named, claims: Mapping[tuple[str, str], Any]
) -> list[Any] | None:
    try:
        form, order, *rows = json.loads(zlib.decompress(data))
        if form != _form(root, named):
            return None
        tables: dict[type, list[Any]] = {}
        for kind, told in zip(_kinds(root, named), rows, strict=True):
            if kind in named:
                tables[kind] = [claims[article, claim] for article, claim in told]
            else:
                tables[kind] = list(_made(kind, told, tables))
        return [tables[root][number] for number in order]
    except (zlib.error, ValueError, TypeError, LookupError):
        return None


def _made(kind: Any, rows: Iterable[Row], tables: Mapping[type, Sequence[Any]]) -> Iterator[Any]:
    # Most fields are as JSON has them.
    told = [(at, reader(tables)) for at, reader in _readers(kind)]
    for row in rows:
        for at, read in told:
            row[at] = read(row[at])
        yield kind(*row)


@cache
def _readers(kind: Any) -> tuple[tuple[int, Reader], ...]:
    hints = get_type_hints(kind)
    found = ((at, _reader(hints[name])) for at, name in enumerate(_names(kind)))
    return tuple((at, reader) for at, reader in found if reader is not None)


def _reader(hint: Any) -> Reader | None:
    """What makes of JSON's value one of a type, given the tables made so far; ``None`` where it is that already."""
    if isinstance(hint, UnionType):
        (inner,) = (_reader(kind) for kind in get_args(hint) if kind is not NoneType)
        return None if inner is None else lambda tables: _maybe(inner(tables))
    if get_origin(hint) is tuple:
        each = _reader(get_args(hint)[0])
        return (lambda _: tuple) if each is None else lambda tables: _several(each(tables))
    if hint is date:
        return lambda _: date.fromisoformat
    if isinstance(hint, type) and issubclass(hint, Enum):
        members = {member.value: member for member in hint}
        return lambda _: members.__getitem__
    if isinstance(hint, type) and is_dataclass(hint):
        return lambda tables: tables[hint].__getitem__
    return None


def _maybe(read: Read) -> Read:
    return lambda value: None if value is None else read(value)


def _several(read: Read) -> Read:
    return lambda values: tuple(map(read, values))


@cache
def _kinds(root: type, named: Named) -> tuple[type, ...]:
    """The types that a value is made of, parts before wholes; those that are only named first."""
    found: dict[type, None] = dict.fromkeys(named)

    def visit(kind: type) -> None:
        for part in _parts(get_type_hints(kind).values()):
            if part not in found:
                visit(part)
        found[kind] = None

    visit(root)
    return tuple(found)


def _parts(hints: Iterable[Any]) -> Iterator[type]:
    for hint in hints:
        if is_dataclass(hint) and isinstance(hint, type):
            yield hint
        yield from _parts(get_args(hint))


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _form(root: type, named: Named) -> str:
    """How the types look: what was packed when they looked otherwise is not to be read as these."""
    shapes = (
        f"{kind.__name__}:{'(named)' if kind in named else ','.join(_names(kind))}"
        for kind in _kinds(root, named)
    )
    return ";".join(shapes)
