"""The tables of a gazetteer file: the shipped one and the user's own have the same.

``place.other`` holds the id another source gives the same place, and for a state its ISO 3166-1 alpha-3 code.
``name`` and ``skeleton`` are the indexes: plain keys of every name, and consonants of the names in countries whose
scripts reach English by transliteration.
"""

from __future__ import annotations

import sqlite3

# Raised when the tables or what is put in them change: a file of another version is built anew.
VERSION = 1

TABLES = """
CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL, licence TEXT NOT NULL, date TEXT NOT NULL,
                     UNIQUE (name, licence, date));
CREATE TABLE place (id INTEGER PRIMARY KEY, key TEXT NOT NULL, name TEXT NOT NULL, lat REAL NOT NULL, lon REAL NOT NULL,
                    country TEXT, admin1 TEXT, admin2 TEXT, feature TEXT NOT NULL, population INTEGER NOT NULL,
                    radius REAL NOT NULL, source INTEGER NOT NULL REFERENCES source(id), other TEXT);
CREATE TABLE name (key TEXT NOT NULL, place INTEGER NOT NULL REFERENCES place(id), kind INTEGER NOT NULL,
                   PRIMARY KEY (key, place)) WITHOUT ROWID;
CREATE TABLE skeleton (country TEXT NOT NULL, key TEXT NOT NULL, place INTEGER NOT NULL REFERENCES place(id),
                       plain TEXT NOT NULL, PRIMARY KEY (country, key, place, plain)) WITHOUT ROWID;
CREATE TABLE state_name (key TEXT PRIMARY KEY, country TEXT NOT NULL) WITHOUT ROWID;
"""
INDEXES = """
CREATE UNIQUE INDEX place_key ON place(key);
CREATE INDEX place_state ON place(feature) WHERE feature IN ('A.PCLI', 'P.PPLC');
CREATE INDEX place_near ON place(country, lat);
"""
# What the numbers in name.kind stand for, the most telling first.
KINDS = ("name", "other name", "name without its kind", "abbreviation")

# States and territories with an official or leading language that is written in another script than ours, or in
# several spellings: Arabic, Persian, Kurdish, Turkic and others.  The codes are GeoNames' language lists' (ISO 639-1).
SPELT_FREELY = frozenset(
    "ar fa ps ur ku ckb he ru uk be am ti so my ka hy az kk ky tg tk uz bn dz ne si".split()
)


def new_file(path: str, *, in_one_go: bool) -> sqlite3.Connection:
    """An empty gazetteer file; one that is filled ``in_one_go`` is worth nothing if that breaks off, and faster.

    Raises:
        sqlite3.Error: where it cannot be written.

    """
    connection = sqlite3.connect(path)
    if in_one_go:
        connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=FILE;")
    connection.executescript(TABLES)
    connection.execute(f"PRAGMA user_version={VERSION}")
    return connection
