"""Mentions: whom each naming of a party in a claim cannot mean."""

from __future__ import annotations

from dataclasses import replace

from tests.resolve.made import claim, event, span

from reportedly.model import Claim, Span, Status
from reportedly.resolve.actors.mentions import mentions


def apart(made: Claim, words: Span) -> set[str]:
    return {each.text for mention in mentions([made]) if mention.span == words for each in mention.apart}


def test_who_acts_is_not_acted_upon() -> None:
    text = "Hill League fighters stormed it on Monday."
    made = claim(text, event(text, "stormed", actor=["Hill League fighters"], target=["it"]))
    assert apart(made, span(text, "it")) == {"Hill League fighters"}
    assert apart(made, span(text, "Hill League fighters")) == set()


def test_what_is_done_to_themselves_is_done_by_them() -> None:
    text = "Hill League fighters blew themselves up."
    made = claim(text, event(text, "blew", actor=["Hill League fighters"], target=["themselves"]))
    assert apart(made, span(text, "themselves")) == set()


def test_an_object_taken_for_an_actor_is_another() -> None:
    text = "The army had taken it."
    made = claim(text, event(text, "taken", actor=["The army", "it"]))
    assert apart(made, span(text, "it")) == {"The army"}


def test_whom_we_attack_is_not_the_speaker() -> None:
    text = "We will attack them, the League said."
    made = claim(text, event(text, "attack", actor=["We"], target=["them"]), source="the League")
    assert apart(made, span(text, "them")) == {"We", "the League"}


def test_who_accuses_is_not_the_accused() -> None:
    text = "The League blamed the group for shelling the mill."
    made = claim(text, event(text, "shelling", actor=["the group"]), source="The League")
    assert apart(made, span(text, "the group")) == set()
    assert apart(replace(made, status=Status.ACCUSED), span(text, "the group")) == {"The League"}


def test_what_another_denies_is_in_the_words_of_who_tells_it() -> None:
    text = (
        "The radio said bandits attacked a mill, which the League denied. The League denied that thugs came."
    )
    roles = event(text, "attacked", actor=["bandits"])
    told = claim(text, roles, source="The radio")
    denial = replace(claim(text, roles, source="the League"), status=Status.DENIED)
    own = replace(
        claim(text, event(text, "came", actor=["thugs"]), source="The League"), status=Status.DENIED
    )
    voices = {
        mention.speaker.text
        for mention in mentions([told, denial])
        if mention.span == span(text, "bandits") and mention.speaker is not None
    }
    assert voices == {"The radio"}
    (mention,) = (each for each in mentions([own]) if each.span == span(text, "thugs"))
    assert mention.speaker == span(text, "The League")
