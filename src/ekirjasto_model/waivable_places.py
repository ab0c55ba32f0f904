"""How the place of a finding is written in a waiver."""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import get_args

from attrs import evolve

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.waivers import folder_of
from ekirjasto_model.notation.scalars import FilePath
from ekirjasto_model.rules.waivable import may_waive
from ekirjasto_model.values.finding import Finding
from ekirjasto_model.values.naming import ANY
from ekirjasto_model.values.path import written
from ekirjasto_model.values.pointer import Place

_FORM = get_args(FilePath)[1]


def with_at(configuration: Configuration, findings: Iterable[Finding]) -> list[Finding]:
    """Return findings with the place that a waiver of each would state, if it can be waived.

    The file is named beside the settings that stand nearest to it, as waivers are
    read; without settings by its name alone. What cannot be written in a path is
    an asterisk.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import FIXED_DAYS, example_files
    >>> check(example_files("malli"), FIXED_DAYS["malli"]).report.waived[0].finding.at
    'e-library.yaml/municipalities/785/code'
    """
    folders = {folder_of(filed.origin.file) for filed in configuration.filed if filed.kind == "settings"}
    return [evolve(one, at=_at(configuration, one.place, folders)) if may_waive(one.rule) else one for one in findings]


def _at(configuration: Configuration, place: Place | None, folders: Set[str]) -> str | None:
    """Write a place, in a file below one of some folders; None where that cannot be done."""
    if place is None:
        return None
    origin = configuration.filed[place.document].origin
    beside = max((one for one in folders if origin.file.startswith(one)), key=len, default=folder_of(origin.file))
    names = (name if _FORM.fits(name) else ANY for name in origin.file.removeprefix(beside).split("/"))
    at = "/".join((*names, *written(place.pointer.steps, origin.root)))
    return at if _FORM.fits(at) else None
