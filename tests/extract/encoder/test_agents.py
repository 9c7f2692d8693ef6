"""Agents: who is named behind a "by" did it, all of them and nobody else."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.agents import agents
from reportedly.extract.encoder.whole import Line
from reportedly.model import EventType
from tests.extract.encoder.made import page, roles_of, run_of, sentences, statement


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "kept"),
    [
        (
            "The troops left Sarn , held by the band , on Monday .",
            "held",
            ["The troops", "the band"],
            ["the band"],
        ),
        ("Weir 's men , backed by Amra and Peru , left .", "backed", ["Amra"], ["Amra", "Peru"]),
        (
            "Weir 's men , backed by the Amran Army and the Lorn Band .",
            "backed",
            ["the Amran Army"],
            ["the Amran Army", "Lorn Band"],
        ),
        ("Sarn was taken by Amra and Peru left .", "taken", ["Amra"], ["Amra"]),
        ("Sarn was taken by Amra and burned .", "taken", ["Amra"], ["Amra"]),
        ("An Amran attack by bombers hit Sarn .", "attack", ["Amran", "bombers"], ["Amran", "bombers"]),
        ("The band took Sarn by night .", "took", ["The band"], ["The band"]),
    ],
)
def test_who_is_named_behind_by_did_it(text: str, trigger: str, actors: list[str], kept: list[str]) -> None:
    on = page(text)
    roles = {"actor": [run_of(on, each) for each in actors]}
    part = statement(
        run_of(on, trigger), (0, 3), size=len(on.words), roles=roles, type=EventType.COERCE_SEIZE
    )
    capital = [on.span((at, at)).text[:1].isupper() for at in range(len(on.words))]
    agents([part], Line.of(on.words, sentences(on)), capital)
    assert roles_of(on, part, "actor") == kept
