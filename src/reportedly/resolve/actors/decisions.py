"""What people decided of mentions: it goes before everything the resolver finds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from reportedly.knowledge.actor_names import keys
from reportedly.model import Reason
from reportedly.resolve.actors.candidates import Candidate, of_entry
from reportedly.resolve.actors.document import Document
from reportedly.review import Decision, Verdict


@dataclass(frozen=True, slots=True)
class Decisions:
    """The standing judgements by the folded words of their mention; those for one article come last."""

    by_words: dict[tuple[str, ...], tuple[Decision, ...]]

    @classmethod
    def of(cls, decisions: Iterable[Decision], article: str | None) -> Decisions:
        """Take those that hold for an article, or for all."""
        held = [each for each in decisions if each.article in {None, article}]
        table: dict[tuple[str, ...], tuple[Decision, ...]] = {}
        for each in sorted(held, key=lambda each: each.article is not None):
            table[keys(each.words)] = (*table.get(keys(each.words), ()), each)
        return cls(table)

    def made(self, text: str, doc: Document) -> Candidate | None:
        """Give the actor a person linked the words to; the last decision counts."""
        linked = [each for each in self._for(text) if each.verdict is Verdict.POSITIVE]
        entry = doc.knowledge.entries.get(linked[-1].entity) if linked else None
        if entry is None:
            return None
        last = linked[-1]
        why = f": {last.reason}" if last.reason else ""
        return of_entry(entry, "decision", Reason(f"decided by {last.who} on {last.when[:10]}{why}", 1.0))

    def allowed(self, text: str, made: Candidate) -> Candidate:
        """Take the actor away again where a person said it is not meant."""
        against = [each for each in self._for(text) if each.entity == made.id]
        if not against or against[-1].verdict is not Verdict.NEGATIVE:
            return made
        last = against[-1]
        reason = Reason(
            f"{last.who} decided on {last.when[:10]} that {made.name or made.id} is not meant", -1.0
        )
        return replace(made, id=None, name=None, reasons=(*made.reasons, reason))

    def _for(self, text: str) -> tuple[Decision, ...]:
        return self.by_words.get(keys(text), ())
