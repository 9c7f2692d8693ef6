"""A team at the desk: accounts, roles, sessions, and what is asked before a request is answered.

In: requests.  Out: the :class:`~reportedly.present.desk.team.people.Person` who asks, or a refusal.
"""

from reportedly.present.desk.team.people import Asking, Person, Role, person, requires

__all__ = ["Asking", "Person", "Role", "person", "requires"]
