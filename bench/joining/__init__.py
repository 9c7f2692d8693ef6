"""What ``bench/incidents.py`` is made of: the exact scorer, cross-validation by months, baselines, tolls."""
