"""The commands that show incidents and the picture, one in each file."""

import click

# In the order the help lists them.
COMMANDS: tuple[click.Command, ...] = ()
