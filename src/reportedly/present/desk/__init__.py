"""The desk: a casebook served to a browser, on this machine or to a team.

In: the place of a :class:`~reportedly.store.Casebook`.
Out: an HTTP application – JSON under ``/api``, the page for everything else.
"""

from reportedly.present.desk.application import app
from reportedly.present.desk.reach import Reach
from reportedly.present.desk.server import serve

__all__ = ["Reach", "app", "serve"]
