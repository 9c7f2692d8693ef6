"""A group of commands of which one needs no name: ``reportedly actors TEXT`` beside ``reportedly actors review``."""

from __future__ import annotations

from typing import Any

import click


class DefaultGroup(click.Group):
    """A group that takes a word which is no command of it as the first argument of its command ``default``."""

    def __init__(self, *args: Any, default: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.default = default

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the default command's name before words that begin with no command and ask for no help."""
        if args and args[0] not in self.commands and args[0] not in self.get_help_option_names(ctx):
            args = [self.default, *args]
        return super().parse_args(ctx, args)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Tell both forms in the usage."""
        return ["TEXT | COMMAND [ARGS]..."] if not ctx.args else super().collect_usage_pieces(ctx)
