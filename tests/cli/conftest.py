"""The command line with a reader that needs no loading."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import pytest

from reportedly.cli import main
from reportedly.model import (
    Claim,
    Coded,
    Derivation,
    Event,
    EventType,
    Modality,
    Polarity,
    Reading,
    Sentence,
    Span,
    Status,
)


class Plain:
    """A reader for which every sentence is a claim of its first word, put in its second."""

    derivation = Derivation("plain", "1")

    def __init__(self) -> None:
        self.read: list[str] = []

    def code(self, readings: Iterable[Reading]) -> Iterator[Coded]:
        for reading in readings:
            self.read.append(reading.article.id)
            claims = tuple(self._claim(reading, sentence) for sentence in reading.sentences)
            yield Coded(reading.article, reading.lines, claims)

    def _claim(self, reading: Reading, sentence: Sentence) -> Claim:
        article, span = reading.article, sentence.span
        first, _, rest = span.text.partition(" ")
        second = rest.partition(" ")[0]
        middle = span.start + len(span.text) - len(rest)
        return Claim(
            article=article.id,
            id=f"{article.id}:{span.start}",
            sentence=span,
            content=span,
            source=Span(span.start, span.start + len(first), first),
            source_ref=None,
            via=(),
            cue=Span(middle, middle + len(second), second),
            status=Status.DENIED if second == "denied" else Status.REPORTED,
            polarity=Polarity.POSITIVE,
            modality=Modality.ACTUAL,
            confidence=0.5,
            events=(Event(Span(middle, middle + len(second), second), EventType.OTHER, 0.5),),
            outlet=article.outlet,
            published=article.published,
            derived_by=self.derivation,
        )


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Plain:
    plain = Plain()
    monkeypatch.setattr("reportedly.run.coding.bundled", lambda: plain)
    monkeypatch.setattr("reportedly.run.derivation", lambda: plain.derivation)
    return plain


@dataclass(frozen=True)
class Done:
    """What became of a command."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Run = Callable[..., Done]


@pytest.fixture
def run(reader: Plain, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command line, with what stands on its standard input."""

    def run(*args: object, stdin: str | bytes = "") -> Done:
        raw = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        status = main([str(arg) for arg in args])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Done(status, captured.out, captured.err)

    return run


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Make standard output look like a terminal from the next command on."""

    def terminal() -> None:
        monkeypatch.setattr("reportedly.cli.output.sys.stdout", sys.stdout, raising=False)
        monkeypatch.setattr(type(sys.stdout), "isatty", lambda _: True, raising=False)
        monkeypatch.setenv("COLUMNS", "120")

    return terminal
