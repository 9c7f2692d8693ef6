"""Losses: how far the heads are from what the coders marked."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from reportedly.extract.encoder.shape import ASKED, FAR, ROLES_ASKED, SENTENCES_FAR, TAGS
from train.examples import MODALITIES, POLARITIES, STATUSES, UNASKED
from train.network import Batch, Network, far

# Rare tags and roles are a small share of all words; their loss is summed per trigger, not averaged over words.
_PART = {
    "tags": 1.0,
    "types": 1.0,
    "stance": 1.0,
    "pointed": 0.6,
    "roles": 0.4,
    "answers": 0.3,
    "counted": 0.3,
}


def losses(net: Network, batch: Batch) -> dict[str, Tensor]:
    """The loss of each head on a batch, weighted."""
    words = net.dropout(net.words(batch)).float()
    b, n, _ = words.shape
    found: dict[str, Tensor] = {}
    tags = net.tags(words).view(b, n, len(TAGS), 3)
    weight = batch.weight
    per_word = functional.cross_entropy(
        tags.flatten(0, 2), batch.tags.flatten(), ignore_index=UNASKED, reduction="none"
    )
    per_word = per_word.view(b, n, len(TAGS)).sum(2) * weight[:, None]
    found["tags"] = per_word.sum() / batch.word_mask.sum() * 4

    triggers = _runs(words, batch.triggers)
    live = batch.trigger_mask
    count = live.sum().clamp(min=1)
    many = weight[:, None].expand_as(live)[live]
    found["types"] = (
        functional.cross_entropy(net.types(triggers[live]), batch.types[live], reduction="none") * many
    ).sum() / count

    apart, rows = gaps(batch, batch.triggers)
    asked = net.pairs(triggers, words, apart, rows)
    blank = ~batch.word_mask[:, None, :].expand(-1, asked.shape[1], -1)
    nulls = net.nulls(triggers)
    cue = cue_of(asked, nulls, words, blank)
    spoken = net.sources(torch.cat((triggers, cue), 2), words, apart, rows)
    found["pointed"] = _pointed(asked, spoken, nulls, batch, blank) / count
    roles = functional.binary_cross_entropy_with_logits(
        asked[..., : 2 * len(ROLES_ASKED)], batch.roles, reduction="none"
    )
    sentence = batch.sentence.gather(1, batch.triggers[:, :, 0])
    elsewhere = batch.sentence[:, None, :] != sentence[:, :, None]
    roles = roles.sum(3).masked_fill(elsewhere | blank | ~live[:, :, None], 0) * weight[:, None, None]
    found["roles"] = roles.sum() / count

    heard = asked[..., ASKED.index("listened to")].masked_fill(blank, -1e4).softmax(2)
    stance = net.stance(torch.cat((triggers, heard @ words, cue), 2))[live]
    gold = batch.stance[live]
    at, total = 0, 0.0
    for column, size in enumerate((len(STATUSES), len(POLARITIES), len(MODALITIES))):
        part = functional.cross_entropy(stance[:, at : at + size], gold[:, column], reduction="none")
        total = total + (part * many).sum()
        at += size
    found["stance"] = total / count
    found |= _queried(net, batch, words)
    return {name: loss * _PART[name] for name, loss in found.items()}


def gaps(batch: Batch, runs: Tensor) -> tuple[Tensor, Tensor]:
    """How far every word stands from every run, in words and in sentences, as rows of the distance tables."""
    n = batch.sentence.shape[1]
    at = torch.arange(n)[None].expand(len(runs), -1)
    apart = far(runs[:, :, 0], at, FAR)
    sentence = batch.sentence.gather(1, runs[:, :, 0])
    rows = (batch.sentence[:, None, :] - sentence[:, :, None]).clamp(
        -SENTENCES_FAR, SENTENCES_FAR
    ) + SENTENCES_FAR
    return apart, rows


def _runs(words: Tensor, runs: Tensor) -> Tensor:
    """The first and the last word of each run, side by side."""
    b, r, _ = runs.shape
    index = runs.reshape(b, 2 * r, 1).expand(-1, -1, words.shape[2])
    return words.gather(1, index).view(b, r, -1)


def cue_of(asked: Tensor, nulls: Tensor, words: Tensor, blank: Tensor) -> Tensor:
    """The vector of each trigger's cue, as far as it is sure of one: nothing where there is none."""
    score = asked[..., ASKED.index("cue.first")].masked_fill(blank, -1e4)
    chance = torch.cat((score, nulls[..., :1]), 2).softmax(2)
    return chance[..., :-1] @ words


def _pointed(asked: Tensor, spoken: Tensor, nulls: Tensor, batch: Batch, blank: Tensor) -> Tensor:
    """Where content, cue and source begin and end; cue and source may be nowhere, a content lies in its sentence."""
    begin = 2 * len(ROLES_ASKED)
    total = torch.zeros(())
    sentence = batch.sentence.gather(1, batch.triggers[:, :, 0])
    elsewhere = batch.sentence[:, None, :] != sentence[:, :, None]
    for what in range(3):
        for side in range(2):
            answer = spoken[..., side] if what == 2 else asked[..., begin + 2 * what + side]
            score = answer.masked_fill(blank, -1e4)
            if what == 0:
                score = score.masked_fill(elsewhere, -1e4)
                none = torch.full_like(score[..., :1], -1e4)
            else:
                none = nulls[..., what - 1 : what]
            gold = batch.pointed[:, :, what, side]
            chance = torch.cat((score, none), 2).log_softmax(2)
            total = (
                total
                - ((gold * chance.clamp(min=-50)).sum(2) * batch.trigger_mask * batch.weight[:, None]).sum()
            )
    return total


def _queried(net: Network, batch: Batch, words: Tensor) -> dict[str, Tensor]:
    runs = _runs(words, batch.queries)
    apart, rows = gaps(batch, batch.queries)
    asked = net.points(runs, words, apart, rows)
    blank = ~batch.word_mask[:, None, :].expand(-1, asked.shape[1], -1)
    nulls = net.point_nulls(runs)
    total = torch.zeros(())
    for what in range(2):
        live = batch.query_mask[:, :, what]
        for side in range(2):
            score = asked[..., 2 * what + side].masked_fill(blank, -1e4)
            score = torch.cat((score, nulls[..., what : what + 1]), 2)
            gold = batch.answers[:, :, what, side]
            asks = live & (gold != UNASKED)
            if asks.any():
                total = total + functional.cross_entropy(score[asks], gold[asks], reduction="sum")
    live = batch.query_mask[:, :, 1]
    kinds = torch.zeros(())
    if live.any():
        trigger = batch.counted[:, :, 1].clamp(min=0)
        at = trigger[:, :, None].expand(-1, -1, words.shape[2])
        both = torch.cat((runs, words.gather(1, at)), 2)
        kinds = functional.cross_entropy(net.kinds(both[live]), batch.counted[:, :, 0][live], reduction="sum")
    count = batch.query_mask.any(2).sum().clamp(min=1)
    return {"answers": total / count, "counted": kinds / count}
