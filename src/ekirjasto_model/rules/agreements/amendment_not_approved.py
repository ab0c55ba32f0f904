"""An amendment in force that too few members have approved."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.early_amendments import (
    ADD_OR_MOVE,
    AMENDED_AS_STATED,
    KNOWN_APPROVALS,
    early_amendments,
    in_force_from,
)
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find amendments in force without the share of members that the agreement asks for by their first day.

    Where every member must approve, another rule names those who are missing.
    Nothing is told where the approvals are stated to be unknown.
    """
    for early in early_amendments(configuration, as_of):
        got, every, needed = len(early.count.approving), len(early.count.members), early.count.needed_members
        if early.count.demand.members < 1 and got < needed and not early.is_marked_unknown(configuration):
            yield early.spot(got=got, all=every, needed=needed)


RULE = Rule(
    severity=Severity.ERROR,
    needs=KNOWN_APPROVALS,
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
    repair=ADD_OR_MOVE,
    source=AMENDED_AS_STATED,
    broken_by=in_force_from("2025-09-28"),
    kept_by=in_force_from("2025-09-29"),
    broken=broken,
)
