"""The reference of the command line, made from the commands' own help: ``docs/cli.md``."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click

from reportedly.cli.main import cli

_TOP = """# The command line

Made from the commands' own help by `tools/generate_docs.py`; change the help, not this page.
"""

_INPUTS = """
## What is read

- **Plain text** (`.txt`, `.text`), in UTF-8, or in UTF-16 with a byte order mark. The text is kept exactly as it
  is, line ends and all (a byte order mark is its first character); the file's name without its ending is the
  article's id. Title, outlet and date are not known.
- **JSON lines** (`.jsonl`, `.ndjson`), in UTF-8, one article a line; a `.json` file may hold one article or a list. Only
  `text` is needed; `id`, `title`, `outlet`, `published`, `url` and `language` are taken where they are there.
  `published` is an ISO 8601 date or date-time, or a year or month. An article without an id gets the file's
  name, and its line's number where the file holds several: `reports-3`.
- **Saved pages** (`.html`, `.htm`, `.xhtml`), in UTF-8 or the encoding they declare. The article's text is the
  page's main text, its headline first; `--articles` writes it. Title, outlet, address, language and date are
  taken where the page tells them of itself; the date of publication never from a change, a copyright or the text.
- **Standard input** (`-`): any of these, told by its beginning; the id is `stdin`.

A directory is searched with all below it for files with these endings; hidden files are left out. A file named
itself may have any ending: its content tells. The same article twice is taken once. Where an article would have
its id from its file's name, and another text has that id already, it has its path as named, without the ending: of
`site/a/index.html` and `site/b/index.html`, read together, the first is `index` and the second `site/b/index`. Where
an id that an article brings itself comes again with another text, that is a problem. An article that says it is not
in English is a problem, too: the reader reads English.

Each problem is told on standard error with its file and line and what to do, and the rest goes on.

## What is written

A file named with `-o` or `--articles` is put in its place when all is written: a run that is broken off, or that could
read no article, leaves the file that is there as it was. A file that is an input as well is never written over:
that is a wrong use. Only records of an earlier run, in a directory that is read, are passed over and written anew.

## For pipes

```
cat report.txt | reportedly code - | jq -r 'select(.status == "denied") | .content.text'
reportedly code reports/ -o claims.jsonl --articles articles.jsonl
reportedly add 'archive/**/*.html' --casebook idlib.db
reportedly claims --casebook idlib.db --type ASSAULT --place Saraqib --since 2020-02 | cut -f 1,8
```

In a pipe nothing is coloured and nothing is drawn. Records come as their articles are read, a few at a time.
"""


def reference() -> str:
    """Return the reference of every command, as Markdown."""
    parts = [_TOP, _prose(cli.help) + _INPUTS, "## Commands\n"]
    commands = [command for _, command in sorted(cli.commands.items())]
    parts += [
        f"- [`{command.name}`](#reportedly-{command.name}): {command.short_help}" for command in commands
    ]
    for command in commands:
        parts += [f"\n## reportedly {command.name}\n", *_command(command, str(command.name))]
        for name, inner in sorted(getattr(command, "commands", {}).items()):
            parts += [f"\n### reportedly {command.name} {name}\n", *_command(inner, f"{command.name} {name}")]
    return "\n".join(parts) + "\n"


def _command(command: click.Command, name: str) -> Iterator[str]:
    arguments = [
        str(part.metavar or part.make_metavar(click.Context(command)))
        for part in command.params
        if isinstance(part, click.Argument)
    ]
    inner = ["COMMAND"] if isinstance(command, click.Group) else []
    usage = " ".join(["reportedly", name, "[OPTIONS]", *arguments, *inner])
    yield f"```\n{usage}\n```\n"
    yield _prose(command.help)
    yield "| option | meaning |\n| --- | --- |"
    for part in command.params:
        if isinstance(part, click.Option):
            yield _option(part)
    yield "| `-h`, `--help` | Show the help and exit. |"


def _option(option: click.Option) -> str:
    value = f" {option.metavar}" if option.metavar else ""
    names = ", ".join(f"`{name}{value}`" for name in (*option.opts, *option.secondary_opts))
    default = f" Default: `{option.default}`." if option.show_default else ""
    return f"| {names} | {_cell(option.help or '')}{default} |"


def _cell(text: str) -> str:
    return re.sub(r"([|*<])", r"\\\1", text)


def _prose(text: str | None) -> str:
    """Return help text as Markdown: its paragraphs, unwrapped."""
    paragraphs = re.split(r"\n\s*\n", (text or "").strip())
    return "".join(f"{_cell(' '.join(paragraph.split()))}\n\n" for paragraph in paragraphs).removesuffix("\n")
