"""HTML pages: the main text, what the markup tells of its lines, and what the page says of itself."""

from reportedly.collect.html.page import page

__all__ = ["page"]
