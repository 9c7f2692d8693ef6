"""Score the default reader on the coded corpus, end to end: layout, sentences, claims.

usage: python bench/claims.py [--shared DIR] [--reader encoder|rules] [dev|train]
       python bench/claims.py --folds build/folds/claims.jsonl

Codes the articles' texts alone, as ``reportedly code`` does, and prints what the corpus's own ``score.py`` says of it.
The shipped weights have seen both parts: for the figures of a reader that has not, score what the folds of
``python -m train.folds`` read.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import reportedly
from reportedly import run
from reportedly.extract import Reader
from reportedly.present.record import to_json


def articles(folder: Path) -> Iterator[reportedly.Article]:
    """The corpus's articles without their coding."""
    for path in sorted(folder.glob("*.json")):
        raw = json.loads(path.read_text(encoding="utf-8"))
        fields = {key: raw.get(key) for key in ("title", "outlet", "published")}
        yield reportedly.Article(id=raw["id"], text=raw["text"], **fields)


def reader_called(name: str) -> Reader:
    """One of the two readers."""
    return import_module(f"reportedly.extract.{name}.reader").load()  # type: ignore[no-any-return]


def main() -> int:
    """Code, score, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--reader", default="encoder", choices=("encoder", "rules"))
    parser.add_argument("--folds", type=Path, help="claims already read, as JSON lines, over the dev part")
    parser.add_argument("part", nargs="?", default="dev", choices=("dev", "train"))
    parser.add_argument("--json", action="store_true", help="the scorer's figures as JSON")
    arguments = parser.parse_args()
    corpus = arguments.shared / "corpus"
    more = ["--json"] if arguments.json else []
    if arguments.folds:
        scorer = [sys.executable, str(corpus / "score.py"), str(corpus / "dev"), str(arguments.folds)]
        return subprocess.run([*scorer, *more], check=False).returncode
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
        for coded in run.code(articles(corpus / arguments.part), reader=reader_called(arguments.reader)):
            out.writelines(to_json(claim) + "\n" for claim in coded.claims)
        out.flush()
        scorer = [sys.executable, str(corpus / "score.py"), str(corpus / arguments.part), out.name]
        return subprocess.run([*scorer, *more], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
