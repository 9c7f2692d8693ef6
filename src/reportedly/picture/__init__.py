"""Picture: from incidents and claims to the running picture, each cell open to its claims.

In: claims with what their words mean (:class:`~reportedly.model.Grounded`), incidents.
Out: who is said to hold each place, who backs whom, what was lost, who broke which agreement, and so on: rows of the
types that end ``model.py``, each with the claims it rests on.

    >>> import reportedly
    >>> from reportedly.picture import losses
    >>> for loss in losses(reportedly.ground("casebook.db", since="2016-03")):
    ...     print(loss.side, loss.what, loss.min, loss.max, [telling.claim.content.text for telling in loss.tellings])

A view and its module have the same name; taken from here it is the view.
"""

from reportedly.picture.agreements import agreements
from reportedly.picture.alignment import alignment
from reportedly.picture.breaches import breaches
from reportedly.picture.breaches_weekly import weekly
from reportedly.picture.control import control
from reportedly.picture.coverage import coverage, coverage_of
from reportedly.picture.governance import governance
from reportedly.picture.harm import harm
from reportedly.picture.losses import losses
from reportedly.picture.naming import naming
from reportedly.picture.posture import posture
from reportedly.picture.statements import statements

__all__ = [
    "agreements",
    "alignment",
    "breaches",
    "control",
    "coverage",
    "coverage_of",
    "governance",
    "harm",
    "losses",
    "naming",
    "posture",
    "statements",
    "weekly",
]
