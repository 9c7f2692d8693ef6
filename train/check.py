"""Check corpus files: every word they mark must stand in its report.

usage: python -m train.check FILE.claims ...            reports of our own
       python -m train.check --texts DIR FILE.claims    labels of reports whose texts lie in DIR (ID.txt)
"""

from __future__ import annotations

import argparse
import collections
import pathlib
import sys
from collections.abc import Iterator
from typing import Any

from train.binding import bound, found_in, laid_out
from train.markup import MarkedReport, MarkupError, reports


def checked(path: pathlib.Path, texts: pathlib.Path | None) -> Iterator[dict[str, Any] | MarkupError]:
    """Each report of a file bound to its characters, or what is wrong with it."""
    name = str(path)
    try:
        for report in reports(path.read_text(encoding="utf-8"), name=name):
            yield from _bound(report, name, texts)
    except MarkupError as error:
        yield error


def _bound(
    report: MarkedReport, name: str, texts: pathlib.Path | None
) -> Iterator[dict[str, Any] | MarkupError]:
    """A report bound; where lines are wrong, the error of each of them, so that one look mends them all."""
    try:
        laid = laid_out(report)
        if texts is not None:
            laid = found_in(report, (texts / f"{report.id}.txt").read_text(encoding="utf-8"), name=name)
        whole = bound(report, laid, name=name)
    except MarkupError as error:
        first = error
    else:
        yield whole
        return
    wrong = 0
    for index, sentence in enumerate(report.sentences):
        for claim in list(sentence.claims):
            for event in [None, *claim.events]:
                alone = MarkedReport(report.id, report.line, report.fields, list(report.sentences))
                lone = type(claim)(**{f: getattr(claim, f) for f in claim.__slots__})
                lone.events = [] if event is None else [event]
                alone.sentences = [
                    type(s)(s.text, s.line, s.paragraph, [lone] if i == index else [])
                    for i, s in enumerate(report.sentences)
                ]
                try:
                    bound(alone, laid, name=name)
                except MarkupError as error:
                    wrong += 1
                    yield error
                    if event is None:
                        break
    if not wrong:
        yield first


def main() -> int:
    """Check files and print what they hold."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--texts", type=pathlib.Path)
    options = parser.parse_args()
    held: collections.Counter[str] = collections.Counter()
    for path in options.files:
        for result in checked(path, options.texts):
            if isinstance(result, MarkupError):
                held["errors"] += 1
                print(result)
            else:
                held["reports"] += 1
                held["sentences"] += len(result["sentences"])
                held["claims"] += len(result["claims"])
                held["events"] += sum(len(claim["events"]) for claim in result["claims"])
    print(", ".join(f"{held[key]} {key}" for key in ("reports", "sentences", "claims", "events", "errors")))
    return 1 if held["errors"] else 0


if __name__ == "__main__":
    sys.exit(main())
