"""The rules' reader: rules over a dependency parse, from an article's sentences to its claims.

Every rule reads grammar and the shipped knowledge; none knows a side's name, so that swapping names swaps nothing but
the names in the record.  The same input gives the same output, whatever it is batched with.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.metadata import version
from itertools import islice
from typing import TYPE_CHECKING

from reportedly.extract.plain import Plain, plain
from reportedly.extract.reader import Reader
from reportedly.extract.rules.attribution import attributions, bare, introducer
from reportedly.extract.rules.casing import in_sentence_case, is_title_case, lower_words
from reportedly.extract.rules.drafts import drafts
from reportedly.extract.rules.events import Lexicon, events, lexicon
from reportedly.extract.rules.events.memory import last_attack
from reportedly.extract.rules.parse import Parser
from reportedly.extract.rules.passage import Passage
from reportedly.extract.rules.telling import told
from reportedly.knowledge.alike import alike
from reportedly.knowledge.cues import Cues, cues
from reportedly.knowledge.inflection import verb_forms
from reportedly.model import Coded, Derivation, EventType, Reading

if TYPE_CHECKING:
    from spacy.tokens import Doc

# Articles whose sentences are parsed together: enough to fill the parser's batches, little enough to stream.
ARTICLES_AT_ONCE = 16


class RuleReader:
    """Rules over spaCy's parse; see ``docs/reader.md`` for what it does and how well."""

    def __init__(self, *, parser: Parser, cues: Cues, lexicon: Lexicon, derivation: Derivation) -> None:
        self._parser = parser
        self._cues = cues
        self._lexicon = lexicon
        self._derivation = derivation
        forms = (form for verb in cues.verbs for form in verb_forms(verb))
        self._common = frozenset((*parser.function_words, *lexicon.patterns, *forms))

    @property
    def derivation(self) -> Derivation:
        """Name and version, as every record carries them."""
        return self._derivation

    def code(self, readings: Iterable[Reading]) -> Iterator[Coded]:
        """The claims of each article, in the order given; a few articles are held at a time."""
        source = iter(readings)
        while batch := list(islice(source, ARTICLES_AT_ONCE)):
            seen = [[plain(sentence.span.text) for sentence in reading.sentences] for reading in batch]
            trees = self._parser.trees(text for sentences in seen for text in self._cased(sentences))
            for reading, sentences in zip(batch, seen, strict=True):
                docs = list(islice(trees, len(sentences)))
                passages = list(self._passages(reading, sentences, docs))
                claims = told(reading.article, passages, derivation=self._derivation)
                yield Coded(reading.article, reading.lines, tuple(claims))

    def _cased(self, sentences: Sequence[Plain]) -> Iterator[str]:
        """The sentences as the parser is to see them: headlines in sentence case, of the same length."""
        texts = [sentence.text for sentence in sentences]
        known = self._common | lower_words(texts)
        yield from (in_sentence_case(text, known=known) if is_title_case(text) else text for text in texts)

    def _passages(self, reading: Reading, seen: Sequence[Plain], docs: Sequence[Doc]) -> Iterator[Passage]:
        attack: EventType | None = None
        for sentence, read, doc in zip(reading.sentences, seen, docs, strict=True):
            said = attributions(doc, cues=self._cues)
            mentions = events(doc, lexicon=self._lexicon, earlier=attack)
            before = attack
            attack = last_attack(mentions) or attack
            leads = sentence.span.text.rstrip().endswith(":")
            yield Passage(
                text=reading.article.text,
                sentence=sentence,
                seen=read,
                doc=doc,
                said=tuple(said),
                made=tuple(drafts(doc, said, mentions, before)),
                introduced=introducer(doc, cues=self._cues) if leads else None,
                bare=bare(doc, cues=self._cues) if not said else None,
            )


@cache
def load() -> Reader:
    """The reader of this version with the shipped knowledge: about two seconds and 400 MB, once a process."""
    derivation = Derivation(reader="rules", version=version("reportedly"))
    return RuleReader(parser=Parser(alike=alike()), cues=cues(), lexicon=lexicon(), derivation=derivation)
