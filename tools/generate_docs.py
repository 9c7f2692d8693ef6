"""Write the pages of docs/ that are made from the code: docs/cli.md and docs/record.schema.json.

Run it in the repository's root after a change of a command's help or of the record; a test tells when it is due.
"""

import json
from pathlib import Path

from reportedly.cli.docs import reference
from reportedly.present.schema import schema

DOCS = Path(__file__).resolve().parent.parent / "docs"


def main() -> None:
    """Write the pages."""
    (DOCS / "cli.md").write_text(reference(), encoding="utf-8")
    made = json.dumps(schema(), indent=2, ensure_ascii=False)
    (DOCS / "record.schema.json").write_text(made + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
