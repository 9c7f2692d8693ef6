"""Incidents at the desk: listed, counted by filter, over time and on a map, and each with its accounts side by side."""
