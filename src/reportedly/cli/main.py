"""The commands, and what becomes of their errors: a message with a remedy, never a traceback."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import click

from reportedly import __version__
from reportedly.cli.accounts import accounts
from reportedly.cli.actors import actors
from reportedly.cli.add import add
from reportedly.cli.code import code
from reportedly.cli.gazetteer import gazetteer
from reportedly.cli.knowledge import knowledge
from reportedly.cli.look import articles, claims, show
from reportedly.cli.output import PipeClosed, Terminated
from reportedly.cli.picture import COMMANDS
from reportedly.cli.places import places
from reportedly.cli.reconcile import reconcile
from reportedly.cli.review import review
from reportedly.cli.schema import schema
from reportedly.cli.serve import demo, serve
from reportedly.cli.speakers import speakers
from reportedly.cli.times import times
from reportedly.errors import ReportedlyError

# 128 + SIGINT, as shells have it.
INTERRUPTED = 130
# 128 + SIGTERM.
TERMINATED = 143
# It stopped: a wrong use of the command, or something none of the inputs could be done without.
FAILED = 2


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="reportedly")
def cli() -> None:
    """Read news of armed conflict as claims: who says, through whom, that who did what to whom.

    Every value is tied to the exact characters it came from. Nothing leaves this machine.

    Exit status: 0 all well; 1 some or all of the inputs could not be used, each is told, and the rest was
    done; 2 it could not start or go on: a wrong use, or a casebook or an output that could not be opened, read
    or written; 130 interrupted; 143 ended by another program.
    """


for command in (code, add, claims, articles, show, reconcile, serve, demo, accounts, schema):
    cli.add_command(command)
for command in (*COMMANDS, review, places, actors, times, speakers, gazetteer, knowledge):
    cli.add_command(command)


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line with ``args`` (``None``: the program's own) and return its exit status."""
    # Libraries log what they do and warn their developers; what a user needs to know is told as a problem.
    logging.getLogger().addHandler(logging.NullHandler())
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    try:
        with _ended_cleanly():
            return int(cli.main(args, prog_name="reportedly", standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("reportedly: interrupted", err=True)
        return INTERRUPTED
    except Terminated:
        click.echo("reportedly: ended by another program", err=True)
        return TERMINATED
    except PipeClosed:
        # Whoever read has gone, as "head" does; what is still to be flushed goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except ReportedlyError as error:
        click.echo(f"reportedly: {error}", err=True)
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        click.echo(
            f"reportedly: {place}{error.strerror or error}. Check the name and your rights to it.", err=True
        )
    return FAILED


@contextmanager
def _ended_cleanly() -> Iterator[None]:
    """Let a request to end raise :class:`Terminated`, so that unfinished files are taken away."""
    if threading.current_thread() is not threading.main_thread():  # which alone is told of signals
        yield
        return

    def end(*_: object) -> None:
        raise Terminated

    asked = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    # What nohup and the like have set aside stays so.
    ours = [number for number in asked if signal.getsignal(number) is signal.SIG_DFL]
    for number in ours:
        signal.signal(number, end)
    try:
        yield
    finally:
        for number in ours:
            signal.signal(number, signal.SIG_DFL)
