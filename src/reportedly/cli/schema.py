"""``reportedly schema``: the form of a record."""

from __future__ import annotations

import json

import click

from reportedly.cli.output import say


@click.command(short_help="Print the JSON Schema of a record.")
def schema() -> None:
    """Print the JSON Schema (draft 2020-12) of a record, as "reportedly code" writes them."""
    from reportedly.present.schema import schema as made  # noqa: PLC0415 – pydantic: not for --help

    say([json.dumps(made(), indent=2, ensure_ascii=False)])
