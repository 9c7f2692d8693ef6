"""``reportedly review``."""

from reportedly.cli.review.commands import review

__all__ = ["review"]
