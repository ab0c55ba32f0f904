"""An amendment in force that too few members have approved."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.amendments import amendments
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find amendments in force without the share of members that the agreement asks for by their first day.

    Where every member must approve, another rule names those who are missing.
    Nothing is told where the approvals are stated to be unknown.
    """
    for place, agreement in configuration.agreements():
        for one in amendments(configuration, place, agreement):
            count = one.at_first
            if count is None or not one.is_late or one.amendment.starts > as_of or count.demand.members >= 1:
                continue
            is_unknown = configuration.is_marked_unknown(one.place / "approvals")
            if len(count.approving) < count.needed_members and not is_unknown:
                facts: dict[str, Fact] = {
                    "amendment": one.amendment.id,
                    "starts": one.amendment.starts,
                    "got": len(count.approving),
                    "all": len(count.members),
                    "needed": count.needed_members,
                }
                yield Spot(one.place / "starts", facts=facts, related=(place / "amendment",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        *KNOWN_MEMBERS,
        "agreements.party-outside-area",
        "agreements.ratio-above-one",
        "agreements.share-not-stated",
    ),
    title=Text(
        fi="Liian harva jäsen on hyväksynyt voimassa olevan sopimusmuutoksen",
        sv="För få medlemmar har godkänt en avtalsändring som är i kraft",
        en="Too few members have approved an amendment in force",
    ),
    reason=Text(
        fi="Sopimusmuutos sitoo jäseniä vasta, kun sopimuksessa sovittu määräosa niistä on hyväksynyt sen.",
        sv="En avtalsändring binder medlemmarna först när den andel av dem som avtalet anger har godkänt den.",
        en="An amendment binds the members only once the share of them that the agreement states has approved it.",
    ),
    message=Text(
        fi="Muutoksen {amendment} on merkitty tulleen voimaan {starts}, mutta hyväksyjiä oli silloin {got}. Jäseniä "
        "oli {all}, joten hyväksyjiä tarvitaan {needed}.",
        sv="Ändringen {amendment} anges ha trätt i kraft den {starts}, men antalet godkännanden var då {got}. Antalet "
        "medlemmar var {all}, och därför behövs {needed} godkännanden.",
        en="The amendment {amendment} is stated to have taken effect on {starts}, but by then it had {got} approvals. "
        "There were {all} members, so {needed} are needed.",
    ),
    repair=Text(
        fi="Lisää puuttuvat hyväksynnät (approvals), tai siirrä muutoksen ensimmäinen päivä siihen päivään, jona "
        "hyväksyntöjä oli tarpeeksi.",
        sv="Lägg till de godkännanden som saknas (approvals), eller flytta ändringens första dag till den dag då "
        "godkännandena räckte till.",
        en="Add the approvals that are missing (approvals), or move the first day of the amendment to the day on "
        "which there were enough.",
    ),
    source=Text(
        fi="Käytäntö: sopimusta muutetaan siinä sovitulla tavalla",
        sv="Praxis: ett avtal ändras på det sätt som anges i avtalet",
        en="Practice: an agreement is amended in the way it states",
    ),
    broken_by=Edit("agreement.yaml", "    starts: 2026-01-01\n    document", "    starts: 2025-09-28\n    document"),
    kept_by=Edit("agreement.yaml", "    starts: 2026-01-01\n    document", "    starts: 2025-09-29\n    document"),
    broken=broken,
)
