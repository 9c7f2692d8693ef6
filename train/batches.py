"""Batches: examples side by side as padded tensors."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

from reportedly.extract.encoder.network import NO_SHAPE, inputs, sentence_of
from reportedly.extract.encoder.shape import ROLES_ASKED, TAGS
from reportedly.extract.encoder.windows import Window
from train.examples import UNASKED, Example, Run, Statement
from train.network import Batch

# Which of the pointed answers each pair of outputs gives.
CONTENT, CUE, SOURCE = range(3)


def batches(items: Sequence[Example], *, size: int, chance: random.Random | None = None) -> Iterator[Batch]:
    """Batches of about ``size`` pieces; like lengths lie together, in an order that ``chance`` shuffles."""
    order = sorted(items, key=lambda e: sum(u.size for u in e.units))
    groups: list[list[Example]] = [[]]
    for item in order:
        widest = sum(u.size for u in item.units) + 1
        if groups[-1] and (len(groups[-1]) + 1) * widest > size:
            groups.append([])
        groups[-1].append(item)
    if chance is not None:
        chance.shuffle(groups)
    for group in groups:
        if group:
            yield batch(group)


def batch(group: Sequence[Example]) -> Batch:
    """One batch."""
    rows = [_row(item) for item in group]
    wide = max(len(row["pieces"]) for row in rows)
    words = max(len(row["first"]) for row in rows)
    triggers = max(1, *(len(item.statements) for item in group))
    queries = max(1, *(len(item.references) + sum(len(s.counts) for s in item.statements) for item in group))

    def padded(key: str, size: int, blank: int = 0) -> Tensor:
        return torch.tensor([row[key] + [blank] * (size - len(row[key])) for row in rows])

    made = Batch(
        pieces=padded("pieces", wide),
        shapes=padded("shapes", wide, NO_SHAPE),
        marks=padded("marks", wide),
        kinds=padded("kinds", wide),
        mask=torch.tensor([[i < len(row["pieces"]) for i in range(wide)] for row in rows])[:, None, None, :],
        first=padded("first", words),
        sentence=padded("sentence", words, -1),
        word_mask=torch.tensor([[i < len(row["first"]) for i in range(words)] for row in rows]),
        tags=torch.full((len(rows), words, len(TAGS)), UNASKED),
        triggers=torch.zeros((len(rows), triggers, 2), dtype=torch.long),
        trigger_mask=torch.zeros((len(rows), triggers), dtype=torch.bool),
        types=torch.full((len(rows), triggers), UNASKED),
        stance=torch.full((len(rows), triggers, 3), UNASKED),
        pointed=torch.zeros((len(rows), triggers, 3, 2, words + 1)),
        roles=torch.zeros((len(rows), triggers, words, 2 * len(ROLES_ASKED))),
        queries=torch.zeros((len(rows), queries, 2), dtype=torch.long),
        query_mask=torch.zeros((len(rows), queries, 2), dtype=torch.bool),
        answers=torch.full((len(rows), queries, 2, 2), UNASKED),
        counted=torch.full((len(rows), queries, 2), UNASKED),
        weight=torch.tensor([item.weight for item in group]),
    )
    for index, item in enumerate(group):
        _label(made, index, item)
    return made


def _row(item: Example) -> dict[str, list[int]]:
    """An example as the shipped encoder takes a window, with the sentence of each word."""
    window = Window(tuple(item.units), owned=0)
    row: dict[str, list[int]] = {name: rows[0].tolist() for name, rows in inputs(window).items()}
    return row | {"sentence": sentence_of(window).tolist()}


def _label(made: Batch, index: int, item: Example) -> None:
    n = len(item.words)
    made.tags[index, :n] = 0
    runs: dict[str, list[Run]] = {
        "trigger": [s.trigger for s in item.statements],
        "cue": item.cues,
        "speaker": item.speakers,
        "content": item.contents,
    }
    for column, name in enumerate(TAGS):
        # The longer first, so that a run within another keeps its own beginning.
        for first, last in sorted(runs[name], key=lambda run: run[0] - run[1]):
            made.tags[index, first, column] = 1
            made.tags[index, first + 1 : last + 1, column] = 2
    for row, statement in enumerate(item.statements):
        _statement(made, index, row, statement)
    row = 0
    for source, reference in item.references:
        made.queries[index, row] = torch.tensor(source)
        made.query_mask[index, row, 0] = True
        made.answers[index, row, 0] = torch.tensor(reference or (made.word_mask.shape[1],) * 2)
        row += 1
    for statement in item.statements:
        for run, what, who in statement.counts:
            made.queries[index, row] = torch.tensor(run)
            made.query_mask[index, row, 1] = True
            made.answers[index, row, 1] = torch.tensor(who or (made.word_mask.shape[1],) * 2)
            made.counted[index, row] = torch.tensor((what, statement.trigger[0]))
            row += 1


def _statement(made: Batch, index: int, row: int, statement: Statement) -> None:
    made.triggers[index, row] = torch.tensor(statement.trigger)
    made.trigger_mask[index, row] = True
    made.types[index, row] = statement.type
    made.stance[index, row] = torch.tensor((statement.status, statement.polarity, statement.modality))
    nothing = made.word_mask.shape[1]
    if statement.content is not None:
        _point(made, (index, row, CONTENT), [statement.content])
    if statement.cue_asked:
        _point(made, (index, row, CUE), [statement.cue or (nothing, nothing)])
    if statement.source_asked:
        _point(made, (index, row, SOURCE), statement.sources or [(nothing, nothing)])
    for number, runs in enumerate((*statement.roles, [run for run, _, _ in statement.counts], statement.via)):
        for first, last in sorted(runs, key=lambda run: run[0] - run[1]):
            made.roles[index, row, first, 2 * number] = 1
            made.roles[index, row, first, 2 * number + 1] = 0
            made.roles[index, row, first + 1 : last + 1, 2 * number + 1] = 1


def _point(made: Batch, where: tuple[int, int, int], runs: Sequence[Run]) -> None:
    for first, last in runs:
        made.pointed[(*where, 0, first)] += 1 / len(runs)
        made.pointed[(*where, 1, last)] += 1 / len(runs)
