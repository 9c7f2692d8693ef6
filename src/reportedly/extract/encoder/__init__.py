"""The trained reader: words → windows → vectors → statements → claims.

In: :class:`~reportedly.model.Reading`.  Out: :class:`~reportedly.model.Claim`.  :mod:`.words` and :mod:`.windows` cut an
article into what the encoder sees; :mod:`.network` runs it; :mod:`.heads` and :mod:`.statements` say, trigger by
trigger, what its vectors mean; :mod:`.claims`, :mod:`.references` and :mod:`.telling` make claims of it by the record's
rules.  ``shipped/`` holds the weights with their card; ``train/`` beside the package makes them.
"""

from __future__ import annotations

# What a record says of the reader that derived it.
NAME = "encoder"
