"""YAML as an e-library's files mean it, read apart from the package's own reader."""

from __future__ import annotations

import re
from typing import Any

import yaml


class PlainLoader(yaml.SafeLoader):
    """Resolves only true, false, null and whole numbers without leading zeros; days stay text."""


PlainLoader.yaml_implicit_resolvers = {}
PlainLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
PlainLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:null|~|)$"), ["n", "~", ""])
PlainLoader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^(?:0|[1-9][0-9]*)$"), list("0123456789"))


def read(content: bytes) -> dict[str, Any]:
    """Read one document of one file."""
    data = yaml.load(content.decode("utf-8"), Loader=PlainLoader)
    assert isinstance(data, dict)
    return data
