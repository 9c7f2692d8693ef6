"""The desk: a casebook served to a browser on this machine.

In: an open :class:`~reportedly.store.Casebook`.
Out: an HTTP application – JSON under ``/api``, the page for everything else.
"""
