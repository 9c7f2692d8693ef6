"""The corpus's markup: a report's sentences, and under each the claims read in it.

It is made to be typed and to be reviewed: a person sees the sentence and, right below, who says what in it and what
happened to whom.  ``train/corpus/README.md`` tells its grammar; in short::

    ## sudan-agency-03
    title: Army says it has retaken Wad Madani

    > The army spokesman said on Friday that its forces had retaken Wad Madani and killed at least 40 fighters.
    = reported | The army spokesman | said | its forces ... Wad Madani
    - COERCE.seize "retaken" a=its forces; t=Wad Madani; p=Wad Madani
    = reported | " | " | killed at least 40 fighters
    - ASSAULT.kill "killed" a=its forces; t=fighters; n=at least 40/killed/fighters

Words are given, never offsets: :mod:`train.binding` ties each to the characters it stands for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reportedly.model import CountKind, EventType, Modality, Polarity, Status

ROLES = {"a": "actor", "t": "target", "p": "place", "w": "time", "m": "materiel"}
STATUSES = frozenset(status.value for status in Status)
POLARITIES = frozenset(polarity.value for polarity in Polarity)
MODALITIES = frozenset(modality.value for modality in Modality)
TYPES = frozenset(kind.value for kind in EventType)
KINDS = "|".join(kind.value for kind in CountKind)
_EVENT = re.compile(r'-\s+(?P<type>\S+)\s+"(?P<trigger>.+?)"(?P<nth>#\d+)?(?:\s+(?P<rest>[a-z]=.*))?$')
_COUNT = re.compile(rf"(?P<text>.+?)(?:\[(?P<min>\d*),(?P<max>\d*)\])?/(?P<what>{KINDS})(?:/(?P<who>.+))?$")
_KEY = re.compile(r"[a-z_]+$")


class MarkupError(ValueError):
    """A line of the corpus that cannot be read; the message names the file, the line and what to do."""


@dataclass(slots=True)
class MarkedCount:
    """Number words as written, with bounds only where the writer overrules the grammar of numbers."""

    text: str
    what: str
    who: str | None
    bounds: tuple[int | None, int | None] | None = None


@dataclass(slots=True)
class MarkedEvent:
    """An event line."""

    type: str
    trigger: str
    line: int
    roles: dict[str, list[str]] = field(default_factory=dict)
    counts: list[MarkedCount] = field(default_factory=list)


@dataclass(slots=True)
class MarkedClaim:
    """A claim line with the event lines under it."""

    status: str
    source: str | None
    cue: str | None
    content: str
    line: int
    polarity: str = "positive"
    modality: str = "actual"
    reference: str | None = None
    via: list[str] = field(default_factory=list)
    events: list[MarkedEvent] = field(default_factory=list)


@dataclass(slots=True)
class MarkedSentence:
    """A sentence line; ``paragraph`` tells whether it begins one."""

    text: str
    line: int
    paragraph: bool
    claims: list[MarkedClaim] = field(default_factory=list)


@dataclass(slots=True)
class MarkedReport:
    """A report: its header fields and its sentences."""

    id: str
    line: int
    fields: dict[str, str] = field(default_factory=dict)
    sentences: list[MarkedSentence] = field(default_factory=list)


def reports(text: str, *, name: str) -> Iterator[MarkedReport]:
    """Read the reports of a corpus file; ``name`` is the file's, for messages.  Raises :class:`MarkupError`."""
    report: MarkedReport | None = None
    fresh = True
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        where = f"{name}:{number}"
        if line.startswith("## "):
            if report is not None:
                yield report
            report, fresh = MarkedReport(line[3:].strip(), number), True
        elif not line or line.startswith("//"):
            fresh = fresh or not line
        elif report is None:
            raise MarkupError(f"{where}: text before the first report. Begin it with a line '## id'.")
        else:
            _line(report, line, number, where, fresh=fresh)
            fresh = False
    if report is not None:
        yield report


def _line(report: MarkedReport, line: str, number: int, where: str, *, fresh: bool) -> None:
    if line.startswith("> "):
        report.sentences.append(MarkedSentence(line[2:].strip(), number, fresh))
    elif line.startswith("= "):
        if not report.sentences:
            raise MarkupError(f"{where}: a claim before any sentence. Put the sentence above it, after '> '.")
        claims = report.sentences[-1].claims
        claims.append(_claim(line[2:], number, where, claims))
    elif line.startswith("- "):
        if not report.sentences or not report.sentences[-1].claims:
            raise MarkupError(f"{where}: an event before any claim. Put its claim above it, after '= '.")
        report.sentences[-1].claims[-1].events.append(_event(line, number, where))
    elif (key := line.partition(":")[0]) and _KEY.match(key) and not report.sentences:
        report.fields[key] = line.partition(":")[2].strip()
    else:
        raise MarkupError(f"{where}: cannot read {line[:40]!r}. Begin it with '> ', '= ', '- ' or '## '.")


def _claim(rest: str, number: int, where: str, before: Sequence[MarkedClaim]) -> MarkedClaim:
    parts = [part.strip() for part in rest.split(" | ")]
    if len(parts) < 4:
        raise MarkupError(
            f"{where}: a claim has four parts: '= status | source | cue | content'. Use '-' for none."
        )
    marks, source, cue, content, *more = parts
    last = before[-1] if before else None
    if '"' in (source, cue) and last is None:
        raise MarkupError(f"{where}: '\"' repeats the claim above, but there is none. Write the words out.")
    claim = MarkedClaim(
        status="",
        source=last.source if source == '"' and last else _or_none(source),
        cue=last.cue if cue == '"' and last else _or_none(cue),
        content=content,
        line=number,
    )
    for mark in marks.split():
        _mark(claim, mark, where)
    if not claim.status:
        raise MarkupError(f"{where}: no status. Begin the claim with one of {', '.join(sorted(STATUSES))}.")
    for extra in more:
        key, _, value = extra.partition("=")
        if key == "ref":
            claim.reference = value.strip()
        elif key == "via":
            claim.via.append(value.strip())
        else:
            raise MarkupError(
                f"{where}: cannot read {extra!r}. After the content only 'ref=' and 'via=' may stand."
            )
    return claim


def _mark(claim: MarkedClaim, mark: str, where: str) -> None:
    if mark in STATUSES and not claim.status:
        claim.status = mark
    elif mark in POLARITIES:
        claim.polarity = mark
    elif mark in MODALITIES:
        claim.modality = mark
    else:
        raise MarkupError(
            f"{where}: {mark!r} is no status, polarity or modality. See train/corpus/README.md."
        )


def _or_none(words: str) -> str | None:
    return None if words == "-" else words


def _event(line: str, number: int, where: str) -> MarkedEvent:
    match = _EVENT.match(line)
    if match is None:
        raise MarkupError(
            f"{where}: an event reads '- TYPE \"trigger\" a=...; t=...'. The trigger needs its quotes."
        )
    if match["type"] not in TYPES:
        raise MarkupError(f"{where}: {match['type']!r} is no event type. See train/corpus/README.md.")
    event = MarkedEvent(match["type"], match["trigger"] + (match["nth"] or ""), number)
    for part in re.split(r";\s+|;$", match["rest"] or ""):
        if not part.strip():
            continue
        key, equals, value = part.strip().partition("=")
        if not equals or not value.strip():
            raise MarkupError(f"{where}: cannot read {part!r}. Arguments read 'a=words; t=words'.")
        if key == "n":
            event.counts.append(_count(value.strip(), where))
        elif key in ROLES:
            event.roles.setdefault(ROLES[key], []).append(value.strip())
        else:
            raise MarkupError(f"{where}: {key!r} is no argument. Use a, t, p, w, m or n.")
    return event


def _count(value: str, where: str) -> MarkedCount:
    match = _COUNT.match(value)
    if match is None:
        raise MarkupError(
            f"{where}: cannot read the count {value!r}. It reads 'n=at least 60/killed/troops'."
        )
    bounds = None
    if match["min"] is not None:
        bounds = (int(match["min"]) if match["min"] else None, int(match["max"]) if match["max"] else None)
    return MarkedCount(match["text"].strip(), match["what"], match["who"], bounds)
