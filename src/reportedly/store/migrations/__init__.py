"""The steps by which the tables of a casebook came to be, run by Alembic when one is opened."""
