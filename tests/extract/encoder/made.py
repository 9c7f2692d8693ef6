"""Statements and pages made by hand: nothing of them is learned."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from reportedly.extract.encoder.calibration import Calibration
from reportedly.extract.encoder.claims import Made, Rules
from reportedly.extract.encoder.heads import Array, Heads, Places, Run
from reportedly.extract.encoder.shape import ROLES_ASKED
from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.telling import Page
from reportedly.extract.encoder.weights import Labels, Weights
from reportedly.extract.encoder.windows import Kind, Unit, Window
from reportedly.extract.encoder.words import words
from reportedly.knowledge.alike import Alike
from reportedly.model import CountKind, Derivation, EventType, Modality, Polarity, Status
from tests.extract.conftest import laid_out

# Not the shipped ones, which follow measurements: a test says what a rule does, whatever its value.
RULES = Rules(trigger=0.4, same=0.55, over=3.0, attributed=0.45, joint=0.45, cue=0.2, negative=0.5)
LABELS = Labels(tuple(EventType), tuple(Status), tuple(Polarity), tuple(Modality), tuple(CountKind))
AS_IT_IS = Calibration((0.0, 1.0), (0.0, 1.0))
WEIGHTS = Weights(b"", (), Heads.of({}), LABELS, RULES, AS_IT_IS, AS_IT_IS, "by hand")
DERIVATION = Derivation("encoder", "by hand")
ROLES = tuple(role for role in ROLES_ASKED if role != "count")


def peaks(size: int, at: Mapping[int, float]) -> Array:
    """Log chances over ``size`` places: those given, and what is left shared by the others."""
    rest = (1 - sum(at.values())) / max(1, size - len(at))
    return np.log(np.array([at.get(place, rest) for place in range(size)], dtype=np.float32).clip(1e-9))


def pointed(size: int, runs: Mapping[Run | None, float]) -> Array:
    """Chances of where a run begins and ends among ``size`` words, ``None`` for nowhere: ``2 × (size + 1)``."""
    sides = []
    for side in (0, 1):
        at: dict[int, float] = {}
        for run, chance in runs.items():
            place = size if run is None else run[side]
            at[place] = at.get(place, 0.0) + chance
        sides.append(peaks(size + 1, at))
    return np.exp(np.stack(sides))


def stance(status: Status, *, negative: float = 0.1, modality: Modality = Modality.ACTUAL) -> Array:
    """Logits of a status and a modality as good as certain, and of a chance of being negative."""
    logits = np.zeros(len(Status) + len(Polarity) + len(Modality), dtype=np.float32)
    logits[list(Status).index(status)] = 12
    logits[len(Status) : len(Status) + 2] = np.log((1 - negative, negative))
    logits[len(Status) + 2 + list(Modality).index(modality)] = 12
    return logits


def statement(
    trigger: Run,
    content: Run,
    *,
    size: int = 12,
    sentence: Run | None = None,
    first: Mapping[int, float] | None = None,
    last: Mapping[int, float] | None = None,
    cue: Run | None = None,
    sources: Mapping[Run | None, float] | None = None,
    status: Status = Status.STATED,
    negative: float = 0.1,
    roles: Mapping[str, list[Run]] | None = None,
    type: EventType = EventType.ASSAULT_KILL,
) -> Statement:
    """A statement in a window of ``size`` words; ``first`` and ``last`` where its content's ends are in doubt."""
    types = np.zeros(len(EventType), dtype=np.float32)
    types[list(EventType).index(type)] = 1
    return Statement(
        trigger=trigger,
        sure=1.0,
        types=types,
        first=peaks(size, first or {content[0]: 0.99}),
        last=peaks(size, last or {content[1]: 0.99}),
        cue=pointed(size, {cue: 0.99}),
        source=pointed(size, sources or {None: 0.99}),
        stance=stance(status, negative=negative),
        sentence=sentence or (0, size - 1),
        roles={role: [] for role in ROLES} | dict(roles or {}),
    )


def page(*sentences: str, outlet: str | None = None, owned: int = 0) -> Page:
    """A page of sentences that stand as they are, each word its own piece."""
    reading = laid_out(sentences, outlet=outlet)
    units = []
    for index, sentence in enumerate(reading.sentences):
        run = tuple(words(sentence.span.text, at=sentence.span.start, alike=Alike({})))
        units.append(Unit(index, run, ((1000,),) * len(run), (False,) * len(run), Kind.BODY))
    return Page(reading, Window(tuple(units), owned), tuple(word for unit in units for word in unit.words))


def run_of(page: Page, text: str) -> Run:
    """The words of a page that ``text`` covers where it first stands."""
    start = page.reading.article.text.index(text)
    inside = [i for i, word in enumerate(page.words) if start <= word.start and word.end <= start + len(text)]
    return inside[0], inside[-1]


def sentences(page: Page) -> Places:
    """The sentence that each word of a page stands in."""
    return np.array([order for order, unit in enumerate(page.window.units) for _ in unit.words])


def low(page: Page) -> list[str]:
    """A page's words in small letters."""
    return [word.shown.lower() for word in page.words]


def claimed(
    page: Page,
    content: str,
    *triggers: str,
    source: str | None = None,
    cue: str | None = None,
    status: Status | None = None,
    polarity: Polarity = Polarity.POSITIVE,
    roles: Mapping[str, str] | None = None,
    type: EventType = EventType.ASSAULT_KILL,
) -> Made:
    """A claim of a page, reported where it has a source; every trigger has the ``roles``."""
    run = run_of(page, content)
    given = {role: [run_of(page, words)] for role, words in (roles or {}).items()}
    parts = [
        statement(run_of(page, trigger), run, size=len(page.words), roles=dict(given), type=type)
        for trigger in triggers
    ]
    stands = status or (Status.STATED if source is None else Status.REPORTED)
    return Made(
        content=run,
        cue=None if cue is None else run_of(page, cue),
        sources=[] if source is None else [run_of(page, source)],
        via=[],
        status=list(Status).index(stands),
        polarity=list(Polarity).index(polarity),
        modality=0,
        sure=0.5,
        parts=parts,
    )


def shown(page: Page, claim: Made) -> tuple[str | None, str | None, str, str]:
    """A claim's source, cue, status and content."""
    source = page.span(claim.sources[0]).text if claim.sources else None
    cue = page.span(claim.cue).text if claim.cue else None
    return source, cue, list(Status)[claim.status].value, page.span(claim.content).text


def roles_of(page: Page, part: Statement, role: str) -> list[str]:
    """The words of a role."""
    return [page.span(run).text for run in part.roles[role]]
