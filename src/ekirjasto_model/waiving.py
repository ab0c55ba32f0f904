"""Findings that the settings set aside for a time."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.waivers import folder_of
from ekirjasto_model.documents.settings import Waiver
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.rules.waivable import may_waive
from ekirjasto_model.values.finding import Finding
from ekirjasto_model.values.patterns import Patterns
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.report import Waived

UNUSED = "settings.waiver-without-finding"
BY_NUMBER = "remarks.entry-by-number"


def waive(
    configuration: Configuration, findings: Sequence[Finding], as_of: Date, unsure: Container[str] = ()
) -> tuple[list[Finding], list[Waived]]:
    """Part the findings into those that count and those set aside.

    A waiver that covers no finding gives a finding itself, unless its rule is
    ``unsure``, not applied or not to the end: then nobody knows. How its path is
    written no longer matters then. An error is never set aside, nor is anything
    after the waiver's last day.
    """
    waivers = [
        (Place(document) / "waivers" / number, waiver)
        for document, filed in enumerate(configuration.filed)
        for number, waiver in filed.waivers.items()
        if may_waive(waiver.rule) and as_of <= waiver.until
    ]
    counted: list[Finding] = []
    waived: list[Waived] = []
    used: set[Place] = set()
    patterns = _patterns(configuration, waivers)
    for finding in findings:
        covering = _covering(configuration, patterns, finding)
        if covering is not None:
            place, waiver = waivers[covering]
            used.add(place)
            waived.append(Waived(finding, waiver.reason, waiver.until))
        else:
            counted.append(finding)
    unused = [(place, waiver) for place, waiver in waivers if place not in used and waiver.rule not in unsure]
    written = {place / "at" for place, _ in unused}
    counted = [one for one in counted if one.rule != BY_NUMBER or one.place not in written]
    for place, waiver in unused:
        location = configuration.filed[place.document].origin.locate(place.pointer)
        counted.append(Finding(UNUSED, rule(UNUSED).severity, {"rule": waiver.rule, "at": waiver.at}, location))
    return counted, waived


def _patterns(configuration: Configuration, waivers: Sequence[tuple[Place, Waiver]]) -> dict[tuple[str, str], Patterns]:
    """Return the waivers' paths, numbered as the waivers are, by rule and by the folder of their settings."""
    found: dict[tuple[str, str], Patterns] = {}
    for number, (place, waiver) in enumerate(waivers):
        folder = folder_of(configuration.filed[place.document].origin.file)
        found.setdefault((waiver.rule, folder), Patterns()).add(waiver.at, number)
    return found


def _covering(
    configuration: Configuration, patterns: Mapping[tuple[str, str], Patterns], finding: Finding
) -> int | None:
    """Return the number of the first waiver that is about a finding: its rule, and its file and place."""
    if finding.place is None:
        return None
    origin = configuration.filed[finding.place.document].origin
    names = origin.file.split("/")
    covering = []
    for depth in range(len(names)):
        folder = "".join(f"{name}/" for name in names[:depth])
        here = patterns.get((finding.rule, folder))
        if here is not None:
            number = here.first_over(finding.place.pointer.steps, origin.root, names[depth:])
            covering += [] if number is None else [number]
    return min(covering, default=None)
