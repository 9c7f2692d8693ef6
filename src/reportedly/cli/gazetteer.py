"""``reportedly gazetteer``: where places are, and the user's own places."""

from __future__ import annotations

from pathlib import Path

import click

from reportedly.cli.output import say


@click.group(short_help="The gazetteer: what it holds, and places of your own.")
def gazetteer() -> None:
    """Tell what the gazetteer holds, and add places of your own to it.

    The gazetteer is built once, from packages that came with this one, when it is first needed; nothing is fetched.
    """


@gazetteer.command(short_help="Add places from a file.")
@click.argument("file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--country", metavar="XX", help="Only the places of this country (ISO 3166-1, two letters).")
@click.option("--licence", metavar="TEXT", help="The licence of the data; where not given, that of its form.")
@click.option("--date", metavar="DATE", help="The date of the data; where not given, that of the file.")
def add(file: Path | None, country: str | None, licence: str | None, date: str | None) -> None:
    """Add places from FILE to your own gazetteer.

    FILE may be a GeoNames country dump (SY.zip or SY.txt), a Who's On First extract (JSON lines, also .gz), a table of
    OCHA p-codes (CSV), or a table of your own (CSV) with the columns name, lat and lon and, if you like, id, country,
    names (several with ; between), admin1, admin2, feature, population, radius_km, date.

    Without FILE, the GeoNames dump of --country is looked for here.

    A place that is known already, by its id or by its name and whereabouts, only gains names. Licence and date are
    kept with every place.
    """
    from reportedly.knowledge.gazetteer import Gazetteer  # noqa: PLC0415 – not for --help
    from reportedly.knowledge.gazetteer.files import own_path, ready_base  # noqa: PLC0415
    from reportedly.knowledge.gazetteer.importing import import_file  # noqa: PLC0415

    code = _checked(country)
    path = file or _dump(code)
    own = own_path()
    base = Gazetteer.open(ready_base(), *([own] if own.is_file() else []))
    done = import_file(path, base=base, own=own, country=code, licence=licence, date=date)
    say(
        [
            f"{path}: {done.form}: {done.new} new places, {done.known} known ones, {done.names} names added to {own}"
        ]
    )


@gazetteer.command(short_help="Tell what the gazetteer holds.")
def info() -> None:
    """Tell where the gazetteer's files are and what is in them, by source, with licence and date."""
    from reportedly.knowledge.gazetteer import Gazetteer  # noqa: PLC0415
    from reportedly.knowledge.gazetteer.files import own_path, ready_base  # noqa: PLC0415

    for path in (ready_base(), own_path()):
        if not path.is_file():
            say([f"{path}: nothing yet; add places with: reportedly gazetteer add FILE"])
            continue
        opened = Gazetteer.open(path)
        say([f"{path}: {path.stat().st_size / 1e6:.1f} MB"])
        say(
            f"  {count:>8} places  {source.name}, {source.licence}, {source.date}"
            for source, count in opened.sources()
        )
        opened.close()


def _checked(country: str | None) -> str | None:
    if country is None:
        return None
    if len(country) != 2 or not country.isalpha():
        raise click.BadParameter("give two letters, as in SY", param_hint="--country")
    return country.upper()


def _dump(country: str | None) -> Path:
    if country is None:
        raise click.UsageError("Name a FILE, or a --country whose GeoNames dump is here.")
    for name in (f"{country}.zip", f"{country}.txt"):
        if Path(name).is_file():
            return Path(name)
    raise click.UsageError(
        f"There is no {country}.zip or {country}.txt here. GeoNames gives it out under export/dump: save it here."
    )
