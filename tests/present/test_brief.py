"""Rows of the picture in brief: the first claims of each list, and of how many they are."""

from __future__ import annotations

import json
from typing import Any

from reportedly.present.brief import SHOWN, brief


def telling(claim: int, name: str | None = None, *, outlet: str | None = None) -> dict[str, Any]:
    speaker = {"text": None, "kind": "media", "name": name, "outlet": outlet}
    return {"article": "a", "claim": f"c{claim}", "outlet": outlet, "chain": [speaker]}


def test_lists_of_claims_are_cut_and_counted_and_nothing_else_is() -> None:
    many = SHOWN + 3
    row = {
        "words": [f"w{n}" for n in range(many)],
        "tellings": [telling(n // 2, "Amal") for n in range(many)],
        "votes": [{"telling": telling(n, f"v{n % 3}"), "denied": False} for n in range(many)],
        "denials": [telling(1)],
    }
    short = json.loads(brief(json.dumps(row)) or "")
    assert short["words"] == row["words"]
    assert short["denials"] == row["denials"]
    assert short["tellings"] == row["tellings"][:SHOWN]
    assert short["votes"] == row["votes"][:SHOWN]
    assert short["cut"] == {
        "tellings": {"claims": (many + 1) // 2, "voices": 1},
        "votes": {"claims": many, "voices": 3},
    }


def test_a_row_with_few_claims_has_no_shorter_form() -> None:
    assert brief(json.dumps({"tellings": [telling(1)] * SHOWN, "words": ["w"] * 50})) is None


def test_nobody_named_is_a_voice_for_each_article_and_an_outlet_is_one() -> None:
    told = [telling(n) | {"article": f"a{n}"} for n in range(SHOWN)] + [
        telling(n, outlet="Post") for n in range(4)
    ]
    short = json.loads(brief(json.dumps({"tellings": told})) or "")
    assert short["cut"]["tellings"]["voices"] == SHOWN + 1
