"""An amendment in force that not every member has approved, though all must."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.early_amendments import AMENDED_AS_STATED, KNOWN_APPROVALS, early_amendments
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find amendments in force without the approval of every member by their first day, where all must approve.

    Nothing is told where the approvals are stated to be unknown.
    """
    for early in early_amendments(configuration, as_of):
        missing = set(early.count.members) - set(early.count.approving)
        if early.count.demand.members >= 1 and missing and not early.is_marked_unknown(configuration):
            yield early.spot(names=listed_names(missing))


_AMENDED = """amendment:
  amendment: unanimity
amendments:
  - id: fee-from-2026
    revision: 2
    about:
      fi: Vuosimaksu tarkistettiin.
    starts: 2026-01-01
    approvals:
      - municipality: "205"
        decision:
          decision-kind: board
          day: 2025-10-21
          section: § 77
"""
_NO_APPROVAL, _APPROVAL = "        approves: false\n", "        approves: true\n"

RULE = Rule(
    severity=Severity.ERROR,
    needs=KNOWN_APPROVALS,
    title=Text(
        fi="Kaikki jäsenet eivät ole hyväksyneet voimassa olevaa sopimusmuutosta",
        sv="Inte alla medlemmar har godkänt en avtalsändring som är i kraft",
        en="Not every member has approved an amendment in force",
    ),
    reason=Text(
        fi="Jos sopimusta muutetaan yksimielisesti, muutos ei tule voimaan, ennen kuin jokainen jäsen on hyväksynyt "
        "sen.",
        sv="Om avtalet ändras enhälligt träder ändringen i kraft först när varje medlem har godkänt den.",
        en="Where the agreement is amended unanimously, an amendment takes effect only once every member has approved "
        "it.",
    ),
    message=Text(
        fi="Muutoksen {amendment} on merkitty tulleen voimaan {starts}, mutta silloin kaikki jäsenet eivät olleet "
        "hyväksyneet sitä. Hyväksyntä puuttuu: {names}.",
        sv="Ändringen {amendment} anges ha trätt i kraft den {starts}, men då hade inte alla medlemmar godkänt den. "
        "Godkännande saknas: {names}.",
        en="The amendment {amendment} is stated to have taken effect on {starts}, but by then not every member had "
        "approved it. Approval is missing: {names}.",
    ),
    repair=Text(
        fi="Lisää puuttuvat hyväksynnät (approvals), tai siirrä muutoksen ensimmäinen päivä siihen päivään, jona "
        "kaikki olivat hyväksyneet sen.",
        sv="Lägg till de godkännanden som saknas (approvals), eller flytta ändringens första dag till den dag då alla "
        "hade godkänt den.",
        en="Add the approvals that are missing (approvals), or move the first day of the amendment to the day on "
        "which all had approved it.",
    ),
    source=AMENDED_AS_STATED,
    broken_by=Edit(
        "national-e-library.yaml",
        "amendment:\n  amendment: unanimity\n",
        _AMENDED + _NO_APPROVAL,
    ),
    kept_by=Edit(
        "national-e-library.yaml",
        "amendment:\n  amendment: unanimity\n",
        _AMENDED + _APPROVAL,
    ),
    broken=broken,
)
