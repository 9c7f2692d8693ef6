"""Incidents: fitting what each observation counts when two tellings may be of one happening.

In: labels of our own (``train/corpus/incidents``), the coded incidents beside the project, grounded claims of the reports.
Out: the weights of ``reportedly.reconcile.weights``.  ``python -m train.incidents`` writes them.
"""
