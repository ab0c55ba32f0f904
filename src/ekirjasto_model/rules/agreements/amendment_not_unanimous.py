"""An amendment in force that not every member has approved, though all must."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.amendments import amendments
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find amendments in force without the approval of every member by their first day, where all must approve.

    Nothing is told where the approvals are stated to be unknown.
    """
    for place, agreement in configuration.agreements():
        for one in amendments(configuration, place, agreement):
            count = one.at_first
            if count is None or not one.is_late or one.amendment.starts > as_of or count.demand.members < 1:
                continue
            missing = set(count.members) - set(count.approving)
            if missing and not configuration.is_marked_unknown(one.place / "approvals"):
                facts: dict[str, Fact] = {
                    "amendment": one.amendment.id,
                    "starts": one.amendment.starts,
                    "names": listed_names(missing),
                }
                yield Spot(one.place / "starts", facts=facts, related=(place / "amendment",))


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
    needs=(
        *KNOWN_MEMBERS,
        "agreements.party-outside-area",
        "agreements.ratio-above-one",
        "agreements.share-not-stated",
    ),
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
    source=Text(
        fi="Käytäntö: sopimusta muutetaan siinä sovitulla tavalla",
        sv="Praxis: ett avtal ändras på det sätt som anges i avtalet",
        en="Practice: an agreement is amended in the way it states",
    ),
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
