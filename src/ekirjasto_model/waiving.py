"""Findings that the settings set aside for a time."""

from __future__ import annotations

from collections.abc import Container, Sequence

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.waivers import steps_within
from ekirjasto_model.documents.settings import Waiver
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.rules.waivable import may_waive
from ekirjasto_model.values.finding import Finding
from ekirjasto_model.values.path import covers
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.report import Waived

UNUSED = "settings.waiver-without-finding"
BY_NUMBER = "remarks.entry-by-number"


def waive(
    configuration: Configuration, findings: Sequence[Finding], as_of: Date, not_checked: Container[str] = ()
) -> tuple[list[Finding], list[Waived]]:
    """Part the findings into those that count and those set aside.

    A waiver that covers no finding gives a finding itself, unless its rule is one
    of those that could not be applied: then nobody knows. How its path is written
    no longer matters then. An error is never set aside, nor is anything after the
    waiver's last day.
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
    for finding in findings:
        covering = [(place, waiver) for place, waiver in waivers if _covers(waiver, configuration, place, finding)]
        if covering:
            place, waiver = covering[0]
            used.add(place)
            waived.append(Waived(finding, waiver.reason, waiver.until))
        else:
            counted.append(finding)
    unused = [(place, waiver) for place, waiver in waivers if place not in used and waiver.rule not in not_checked]
    written = {place / "at" for place, _ in unused}
    counted = [one for one in counted if one.rule != BY_NUMBER or one.place not in written]
    for place, waiver in unused:
        location = configuration.filed[place.document].origin.locate(place.pointer)
        counted.append(Finding(UNUSED, rule(UNUSED).severity, {"rule": waiver.rule, "at": waiver.at}, location))
    return counted, waived


def _covers(waiver: Waiver, configuration: Configuration, settings: Place, finding: Finding) -> bool:
    """Tell whether a waiver is about a finding: its rule, and its file and place."""
    if waiver.rule != finding.rule or finding.place is None:
        return False
    origin = configuration.filed[finding.place.document].origin
    within = steps_within(waiver.at, configuration.filed[settings.document].origin.file, origin.file)
    return within is not None and covers(within, finding.place.pointer.steps, origin.root)
