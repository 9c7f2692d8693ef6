"""Rules over a dependency parse: the first reader, kept to measure the trained one against.

In: :class:`~reportedly.model.Reading`.  Out: :class:`~reportedly.model.Claim`.  :mod:`.parse` gives trees,
:mod:`.attribution` and :mod:`.events` read them, :mod:`.drafts` and :mod:`.telling` make claims of it.  Needs spaCy:
``pip install 'reportedly[rules]'``.
"""
