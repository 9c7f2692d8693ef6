"""Reading with a network still in training: the shipped reader's own decoding over torch's vectors."""

from __future__ import annotations

import importlib.util
import json
import pathlib
from collections.abc import Iterable, Sequence
from types import ModuleType
from typing import Any

import numpy as np
import torch

from reportedly.extract.encoder.claims import Made, Rules, claims
from reportedly.extract.encoder.heads import Heads, Run
from reportedly.extract.encoder.statements import statements
from reportedly.extract.encoder.windows import Window, windows
from reportedly.extract.numbers import numbers
from train.batches import batch
from train.examples import COUNTS, MODALITIES, POLARITIES, ROLES, STATUSES, TYPES, Coded, Example
from train.network import Network

HEADS = ("tags", "types", "pairs", "nulls", "stance", "points", "point_nulls", "kinds")


def heads_of(net: Network) -> Heads:
    """The heads' weights as arrays."""
    state = net.state_dict()
    return Heads({k: v.detach().float().numpy() for k, v in state.items() if k.split(".")[0] in HEADS})


def vectors(net: Network, window: Window) -> np.ndarray[Any, np.dtype[np.float32]]:
    """The encoder's vectors of a window's words."""
    item = Example(window.units, [w for u in window.units for w in u.words], [], [], [], [], [])
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        return net.words(batch([item]))[0].float().numpy()


def read_report(net: Network, heads: Heads, report: Coded, *, text: str, rules: Rules) -> list[dict[str, Any]]:
    """A report's claims in the corpus's JSON form."""
    found: list[dict[str, Any]] = []
    for window in windows(report.units):
        words = [word for unit in window.units for word in unit.words]
        sentence = np.array([order for order, unit in enumerate(window.units) for _ in unit.words])
        told = statements(heads, vectors(net, window), sentence, owned=window.owned, least=rules.trigger)
        for made in claims(told, sentence, rules=rules):
            found += _records(made, _Spans(text, words, window), report.id)
    return found


class _Spans:
    def __init__(self, text: str, words: Sequence[Any], window: Window) -> None:
        self._text, self._words, self.window = text, words, window

    def span(self, run: Run | None) -> dict[str, Any] | None:
        if run is None:
            return None
        start, end = self._words[run[0]].start, self._words[run[1]].end
        return {"start": start, "end": end, "text": self._text[start:end]}

    def bounds(self, run: Run) -> tuple[int | None, int | None]:
        span = self.span(run)
        assert span is not None
        for unit in self.window.units:
            if unit.words[0].start <= span["start"] < unit.words[-1].end:
                start = unit.words[0].start
                for number in numbers(self._text[start : unit.words[-1].end]):
                    if start + number.start < span["end"] and span["start"] < start + number.end:
                        return number.min, number.max
        return None, None


def _records(made: Made, spans: _Spans, article: str) -> Iterable[dict[str, Any]]:
    events = []
    for part in made.parts:
        event: dict[str, Any] = {"trigger": spans.span(part.trigger), "type": TYPES[int(part.types.argmax())], "sure": part.sure}
        for role in ROLES:
            event[role] = [spans.span(run) for run in part.roles[role]]
        event["counts"] = []
        for count in part.counts:
            low, high = spans.bounds(count.run)
            if low is not None or high is not None:
                event["counts"].append(
                    {"span": spans.span(count.run), "min": low, "max": high, "what": COUNTS[count.kind], "who": spans.span(count.who)}
                )
        events.append(event)
    for source in made.sources or [None]:
        yield {
            "article": article,
            "content": spans.span(made.content),
            "source": spans.span(source),
            "source_ref": None,
            "via": [spans.span(run) for run in made.via],
            "cue": spans.span(made.cue),
            "status": STATUSES[made.status],
            "polarity": POLARITIES[made.polarity],
            "modality": MODALITIES[made.modality],
            "sure": made.sure,
            "events": events,
        }


def scorer() -> ModuleType:
    """The corpus's own scorer."""
    path = pathlib.Path(__file__).parents[1] / ".." / "shared" / "corpus" / "score.py"
    spec = importlib.util.spec_from_file_location("corpus_score", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def documents(folder: pathlib.Path) -> list[dict[str, Any]]:
    """The coded reports of a folder, by name."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
