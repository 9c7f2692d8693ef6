"""The desk's OpenAPI document that is kept in the docs, from which the page's types are made."""

import json
from pathlib import Path

from reportedly.present.desk.document import document


def test_the_written_document_is_current() -> None:
    written = Path(__file__).parents[3] / "docs" / "openapi.json"
    due = "run: python tools/generate_docs.py, then npm run api in web/"
    assert json.loads(written.read_text(encoding="utf-8")) == document(), due
