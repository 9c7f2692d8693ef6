"""Read a YAML file that ships in this folder."""

from __future__ import annotations

from importlib import resources
from typing import Any

import yaml


def load_yaml(name: str) -> Any:
    """The parsed content of ``knowledge/<name>``.

    Raises:
        FileNotFoundError: where no such file ships.
        yaml.YAMLError: where it is not YAML.

    """
    text = resources.files("reportedly.knowledge").joinpath(name).read_text(encoding="utf-8")
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
