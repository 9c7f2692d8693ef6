"""Knowledge: what the stages know of the world and of language, as YAML with a source per entry.

In: the YAML files of this folder.
Out: typed, frozen tables.
"""
