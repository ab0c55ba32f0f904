"""Parameters as a file states them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any


def stated_lines(stated: Mapping[str, Any], indent: str) -> Iterator[str]:
    """Write keys and values; what stands within is indented further.

    Numbers that are text in files stand in quotation marks, whole numbers and years do not.

    >>> list(stated_lines({"shape": "surcharge", "percent": "5", "years": 3}, "  "))
    ['  shape: surcharge', '  percent: "5"', '  years: 3']
    """
    for key, value in stated.items():
        if isinstance(value, Mapping):
            yield f"{indent}{key}:"
            yield from stated_lines(value, f"{indent}  ")
        elif isinstance(value, list):
            yield f"{indent}{key}:"
            for one in value:
                first, *rest = stated_lines(one, f"{indent}    ")
                yield f"{indent}  - {first.strip()}"
                yield from rest
        else:
            is_text = isinstance(value, str) and value[0].isdigit()
            yield f'{indent}{key}: "{value}"' if is_text else f"{indent}{key}: {value}"
