"""What holds a casebook's database open, whatever part of it it is about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine

from reportedly.store.faults import said_plainly
from reportedly.store.opening import name


class Held:
    """A part of an open casebook; close it, or use it as a context manager."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._name = name(engine.url)

    def close(self) -> None:
        """Close it."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _connection(self, *, writes: bool = False) -> Iterator[Connection]:
        with (
            said_plainly(self._name),
            self._engine.connect().execution_options(writes=writes) as conn,
            conn.begin(),
        ):
            yield conn
