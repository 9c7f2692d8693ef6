"""Write the pages of docs/ that are made from the code: docs/cli.md, docs/record.schema.json and docs/openapi.json.

Run it in the repository's root after a change of a command's help, of the record or of what the desk answers; a test
tells when it is due.
"""

import json
from pathlib import Path

from reportedly.cli.docs import reference
from reportedly.present.desk.document import document
from reportedly.present.schema import schema

DOCS = Path(__file__).resolve().parent.parent / "docs"


def main() -> None:
    """Write the pages."""
    (DOCS / "cli.md").write_text(reference(), encoding="utf-8")
    # The longer of them takes less room.
    for name, made, indent in (("record.schema.json", schema(), 2), ("openapi.json", document(), 1)):
        written = json.dumps(made, indent=indent, ensure_ascii=False)
        (DOCS / name).write_text(written + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
