"""Actors that ship: names that more than one of them bears."""

from __future__ import annotations

import pytest

from reportedly.knowledge.actors import actors as shipped
from reportedly.model import Span
from reportedly.resolve.actors import Mention, actors


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Niger's junta met on Monday.", "Niger's junta", "ner-gov"),
        ("The Burkinabe junta met on Monday.", "The Burkinabe junta", "bfa-gov"),
        ("Mali's junta met on Monday.", "Mali's junta", "mli-gov"),
        ("In Ethiopia, near Mekelle, TDF units met.", "TDF units", "eth-tdf"),
        ("In Ukraine, near Kharkiv, TDF units met.", "TDF units", "ukr-territorial-defence"),
        ("AFC/M23 rebels met on Monday.", "AFC/M23 rebels", "cod-afc"),
        ("The army and popular committees took a hill near Marib in Yemen.", "The army", "yem-sanaa-forces"),
        ("In Yemen, near Taiz, popular committees took a hill.", "popular committees", "yem-sanaa-forces"),
        ("In Syria, near Aleppo, popular committees met.", "popular committees", "syr-popular-committees"),
        ("In Sudan the Rapid Support militia met.", "the Rapid Support militia", "sdn-rsf"),
        ("Sudan's envoy spoke before the Security Council.", "the Security Council", "int-unsc"),
        ("A Ukrainian Su-25 was shot down.", "A Ukrainian Su-25", "ukr-mil"),
        ("A Russian Pantsir air defence system burned.", "A Russian Pantsir air defence system", "rus-mil"),
        ("Russian T-72 tanks burned.", "Russian T-72 tanks", "rus-mil"),
        ("The Yemeni Armed Forces met on Monday.", "The Yemeni Armed Forces", None),
        ("Yemeni Armed Forces lost five members of the armed forces.", "members of the armed forces", None),
    ],
)
def test_names_of_several(text: str, words: str, who: str | None) -> None:
    start = text.index(words)
    span = Span(start, start + len(words), words)
    told = [Mention(span, "actor", Span(0, len(text), text))]
    assert actors(told, text=text, knowledge=shipped(), published="2025-03-01")[span].id == who
