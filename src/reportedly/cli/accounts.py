"""``reportedly accounts``: who may come to a casebook's desk where it is served with --auth."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from reportedly.cli import options
from reportedly.cli.output import say
from reportedly.errors import ReportedlyError

if TYPE_CHECKING:
    from reportedly.present.desk.team.accounts import Accounts

role = click.option(
    "--role",
    metavar="ROLE",
    type=click.Choice(["reader", "coder", "editor"]),
    default="coder",
    show_default=True,
    help="reader: sees; coder: judges as well; editor: also decides between coders and has incidents made anew.",
)
password = click.option(
    "--password-stdin", is_flag=True, help="Read the password from standard input rather than ask for it."
)
name = click.argument("name", metavar="NAME")


@click.group(short_help="Say who may come to the desk.")
def accounts() -> None:
    """Say who may come to the desk of a casebook where it is served with --auth, and what each may do there."""


@accounts.command(short_help="Add an account.")
@name
@role
@password
@options.casebook()
def add(name: str, role: str, password_stdin: bool, where: str) -> None:
    """Add an account; its password is asked for twice, unseen: 15 characters or more, any you like."""
    from reportedly.present.desk.team.people import Role  # noqa: PLC0415 – a web library

    with _opened(where) as book:
        book.add(name, _password(password_stdin), Role(role))
        click.echo(f"{name.strip()}: {role}", err=True)


@accounts.command("list", short_help="List the accounts.")
@options.casebook()
def list_(where: str) -> None:
    """List the accounts: name, role, when it was made, when role or password were last changed."""
    with _opened(where) as book:
        say("\t".join((each.name, each.role.value, each.made_at, each.changed_at)) for each in book.all())


@accounts.command("role", short_help="Give an account another role.")
@name
@click.argument("role", metavar="ROLE", type=click.Choice(["reader", "coder", "editor"]))
@options.casebook()
def give_role(name: str, role: str, where: str) -> None:
    """Give an account another role: reader, coder or editor. Whoever is logged in with it has to log in again."""
    from reportedly.present.desk.team.people import Role  # noqa: PLC0415 – a web library

    with _opened(where) as book:
        book.give_role(name, Role(role))


@accounts.command("password", short_help="Give an account another password.")
@name
@password
@options.casebook()
def give_password(name: str, password_stdin: bool, where: str) -> None:
    """Give an account another password. Whoever is logged in with it has to log in again."""
    with _opened(where) as book:
        book.give_password(name, _password(password_stdin))


@accounts.command(short_help="Remove an account.")
@name
@options.casebook()
def remove(name: str, where: str) -> None:
    """Remove an account and log it out. The judgements made under its name stay."""
    with _opened(where) as book:
        book.remove(name)


def _opened(where: str) -> Accounts:
    from reportedly.present.desk.team.accounts import Accounts  # noqa: PLC0415 – database and hashing libraries

    return Accounts.open(where)


def _password(from_stdin: bool) -> str:
    if not from_stdin:
        told: str = click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
        return told
    if sys.stdin is None or sys.stdin.isatty():
        raise ReportedlyError(
            "--password-stdin reads a file or a pipe", remedy="Leave it out to be asked for the password"
        )
    return sys.stdin.readline().rstrip("\r\n")
