"""Findings that the settings set aside for a time."""

from __future__ import annotations

from collections.abc import Container, Sequence

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.settings import Waiver
from ekirjasto_model.rules.catalogue import CODES, rule
from ekirjasto_model.values.finding import Finding
from ekirjasto_model.values.pointer import Place, Pointer
from ekirjasto_model.values.report import Waived
from ekirjasto_model.values.severity import Severity

UNUSED = "settings.waiver-without-finding"


def waive(
    configuration: Configuration, findings: Sequence[Finding], as_of: Date, not_checked: Container[str] = ()
) -> tuple[list[Finding], list[Waived]]:
    """Part the findings into those that count and those set aside.

    A waiver that covers no finding gives a finding itself, unless its rule is one
    of those that could not be applied: then nobody knows. An error is never set
    aside, nor is anything after the waiver's last day.
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
        covering = [
            (place, waiver)
            for place, waiver in waivers
            if _covers(waiver, configuration.filed[place.document].origin.file, finding)
        ]
        if covering:
            place, waiver = covering[0]
            used.add(place)
            waived.append(Waived(finding, waiver.reason, waiver.until))
        else:
            counted.append(finding)
    for place, waiver in waivers:
        if place not in used and waiver.rule not in not_checked:
            location = configuration.filed[place.document].origin.locate(place.pointer)
            counted.append(Finding(UNUSED, rule(UNUSED).severity, {"rule": waiver.rule, "at": waiver.at}, location))
    return counted, waived


def may_waive(code: str) -> bool:
    """Tell whether findings of a rule may be set aside: a known rule that is no error.

    >>> may_waive("members.unknown-municipality"), may_waive("members.outside-regions")
    (False, True)
    """
    return code in CODES and rule(code).severity is not Severity.ERROR and rule(code).found_in is None


def _covers(waiver: Waiver, settings: str, finding: Finding) -> bool:
    """Tell whether a waiver is about a finding: its rule, and its file and place.

    The waiver names the file as it stands beside the file of the settings.
    """
    folder = settings[: settings.rfind("/") + 1]
    location = finding.location
    where = Pointer((*location.file.removeprefix(folder).split("/"), *location.pointer.steps))
    return waiver.rule == finding.rule and location.file.startswith(folder) and where.matches(waiver.at)
