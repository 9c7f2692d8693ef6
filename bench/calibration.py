"""Measure what ``confidence`` is worth, on the five folds; print the calibration error and draw a reliability plot.

usage: python bench/calibration.py [--shared DIR] [--folds FILE] [--plot FILE.svg]

Each claim and event of a fold is judged with the calibration fitted on the other four, so that nothing it is judged by
has seen it.  A perfect reader's points lie on the diagonal; a point's area is the share of all that it stands for.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from train.calibrate import expected_error, held_out, judged  # noqa: E402 - train/ is no installed package
from train.corpora import documents  # noqa: E402

SIZE, MARGIN = 260, 44
COLOURS = {"claims": "#1b5e8a", "events": "#b3541e"}

Pairs = Sequence[tuple[float, bool]]


def main() -> int:
    """Print the errors, draw the plot."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--folds", type=Path, default=Path("build/folds/claims.jsonl"))
    parser.add_argument("--plot", type=Path)
    options = parser.parse_args()
    claims, events = judged(options.folds, documents(options.shared / "corpus" / "dev"))
    pairs = {"claims": held_out(claims), "events": held_out(events)}
    for name, found in pairs.items():
        right = 100 * sum(ok for _, ok in found) / len(found)
        print(
            f"{name}: expected calibration error {expected_error(found):.3f} over {len(found)}, {right:.1f} % right"
        )
        for low, sure, share, count in tenths(found):
            print(f"  {low:.1f}–{low + 0.1:.1f}  mean confidence {sure:.2f}  right {share:.2f}  of {count}")
    if options.plot:
        options.plot.write_text(plot(pairs), encoding="utf-8")
    return 0


def tenths(pairs: Pairs) -> list[tuple[float, float, float, int]]:
    """For each tenth of confidence: where it begins, its mean, the share right, and how many there are."""
    rows = []
    for tenth in range(10):
        inside = [(sure, ok) for sure, ok in pairs if min(int(sure * 10), 9) == tenth]
        if inside:
            mean = sum(sure for sure, _ in inside) / len(inside)
            rows.append((tenth / 10, mean, sum(ok for _, ok in inside) / len(inside), len(inside)))
    return rows


def plot(pairs: dict[str, Pairs]) -> str:
    """The reliability plot as SVG, one panel for claims and one for events."""
    panels = "".join(
        panel(name, found, index * (SIZE + MARGIN)) for index, (name, found) in enumerate(pairs.items())
    )
    width, height = 2 * (SIZE + MARGIN) + 12, SIZE + 2 * MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" '
        f'font-size="12"><title>Reliability of claims and events</title><rect width="100%" height="100%" '
        f'fill="#ffffff"/>{panels}</svg>\n'
    )


def panel(name: str, pairs: Pairs, left: int) -> str:
    """One panel: axes, the diagonal, a circle for each tenth."""
    x0, y0 = left + MARGIN, MARGIN + SIZE - 20
    side = SIZE - 20
    parts = [
        f'<text x="{x0}" y="{MARGIN - 14}" font-weight="bold" fill="#222222">{name}</text>',
        f'<path d="M{x0} {y0 - side}V{y0}H{x0 + side}" fill="none" stroke="#444444"/>',
        f'<path d="M{x0} {y0}L{x0 + side} {y0 - side}" stroke="#999999" stroke-dasharray="4 4"/>',
        f'<text x="{x0 + side / 2}" y="{y0 + 32}" text-anchor="middle" fill="#222222">confidence</text>',
        f'<text x="{x0 - 30}" y="{y0 - side / 2}" text-anchor="middle" fill="#222222" '
        f'transform="rotate(-90 {x0 - 30} {y0 - side / 2})">share right</text>',
    ]
    for tick in (0.0, 0.5, 1.0):
        parts.append(
            f'<text x="{x0 + tick * side}" y="{y0 + 15}" text-anchor="middle" fill="#444444">{tick}</text>'
        )
        parts.append(
            f'<text x="{x0 - 6}" y="{y0 - tick * side + 4}" text-anchor="end" fill="#444444">{tick}</text>'
        )
    for _, sure, share, count in tenths(pairs):
        radius = 3 + 22 * (count / len(pairs)) ** 0.5
        parts.append(
            f'<circle cx="{x0 + sure * side:.1f}" cy="{y0 - share * side:.1f}" r="{radius:.1f}" '
            f'fill="{COLOURS[name]}" fill-opacity="0.55" stroke="{COLOURS[name]}"><title>confidence {sure:.2f}, '
            f"right {share:.2f}, of {count}</title></circle>"
        )
    return "".join(parts)


if __name__ == "__main__":
    sys.exit(main())
