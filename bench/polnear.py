"""Score the default reader's attributions on PolNeAR's development part: source, cue and content of 84 articles.

usage: python bench/polnear.py [--shared DIR] [--json]

Codes the articles' texts as ``reportedly code`` does, and prints what the corpus's own ``score_polnear.py`` says of it.
PolNeAR also marks beliefs and intentions, and speech on any matter, so a reader of claims about conflict loses recall.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import reportedly
from reportedly.present.record import to_json


def articles(scorer: list[str]) -> Iterator[reportedly.Article]:
    """The articles that have attributions, as the scorer lists them."""
    listed = subprocess.run([*scorer, "articles"], check=True, capture_output=True, encoding="utf-8").stdout
    # Not splitlines(): a text may hold characters that it takes for line ends, too.
    for line in filter(None, listed.split("\n")):
        yield reportedly.Article(**json.loads(line))


def main() -> int:
    """Code, score, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--json", action="store_true", help="the F1s alone, as JSON")
    options = parser.parse_args()
    shared = options.shared
    scorer = [
        sys.executable,
        # UTF-8 whatever the locale: the scorer opens and prints without naming an encoding.
        *("-X", "utf8"),
        str(shared / "corpus" / "score_polnear.py"),
        str(shared / "data" / "polnear-dev"),
    ]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
        for coded in reportedly.code_articles(articles(scorer)):
            out.writelines(to_json(claim) + "\n" for claim in coded.claims)
        out.flush()
        done = subprocess.run([*scorer, "score", out.name], check=True, capture_output=True, encoding="utf-8")
    if options.json:
        rows = re.findall(r"^(.+?)\s+P .*? F1 +([\d.]+)", done.stdout, re.MULTILINE)
        print(json.dumps({name: float(value) for name, value in rows}))
    else:
        print(done.stdout, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
