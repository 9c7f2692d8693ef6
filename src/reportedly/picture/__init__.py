"""Picture: from incidents and claims to the running picture, each cell open to its claims.

In: claims and incidents.
Out: who is said to hold each place, who backs whom, what was lost, who broke which agreement.

Nothing is derived yet.
"""
