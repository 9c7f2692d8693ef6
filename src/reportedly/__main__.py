"""``python -m reportedly`` is ``reportedly``."""

from reportedly.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
