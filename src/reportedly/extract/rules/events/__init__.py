"""Read the events a parsed sentence names: trigger, type, arguments and counts."""

from __future__ import annotations

from spacy.tokens import Doc

from reportedly.extract.rules.events.mention import CountMention, Mention
from reportedly.extract.rules.events.reader import events
from reportedly.knowledge.triggers import Lexicon, lexicon

__all__ = ["CountMention", "Doc", "Lexicon", "Mention", "events", "lexicon"]
