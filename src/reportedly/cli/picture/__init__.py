"""The commands that show incidents and the picture, one in each file."""

import click

from reportedly.cli.picture.alignment import alignment
from reportedly.cli.picture.breaches import breaches
from reportedly.cli.picture.compare import compare
from reportedly.cli.picture.control import control
from reportedly.cli.picture.coverage import coverage
from reportedly.cli.picture.governance import governance
from reportedly.cli.picture.harm import harm
from reportedly.cli.picture.incidents import incidents
from reportedly.cli.picture.losses import losses
from reportedly.cli.picture.naming import naming
from reportedly.cli.picture.posture import posture
from reportedly.cli.picture.statements import statements

# In the order the help lists them.
COMMANDS: tuple[click.Command, ...] = (
    incidents,
    compare,
    control,
    alignment,
    naming,
    losses,
    posture,
    harm,
    breaches,
    governance,
    statements,
    coverage,
)
