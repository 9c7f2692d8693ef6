"""Training: from the corpora to the shipped weights.  Needs the ``train`` extra; no part of the installed package."""
