"""An amendment in force that enough members have approved, but members with too few inhabitants."""

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
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find amendments in force whose approving members have too small a share of the inhabitants on their first day.

    Too few members are the concern of another rule. Nothing is told where somebody's
    inhabitants are not known.
    """
    for early in early_amendments(configuration, as_of):
        count = early.count
        needed, got, day = count.needed_inhabitants, count.approving_inhabitants, count.population_day
        enough_members = len(count.approving) >= count.needed_members
        if enough_members and needed is not None and got is not None and got < needed and day is not None:
            yield early.spot(got=got, needed=needed, day=day)


_NINE_TENTHS = Edit(
    "agreement.yaml",
    '  members-share: "3/4"\n  inhabitants-share: "2/3"\n',
    '  members-share: "1/2"\n  inhabitants-share: "9/10"\n',
)
"""Half of the members are asked for, with nine tenths of the inhabitants."""

RULE = Rule(
    severity=Severity.ERROR,
    needs=KNOWN_APPROVALS,
    title=Text(
        fi="Muutoksen hyväksyneissä kunnissa on liian vähän asukkaita",
        sv="De kommuner som har godkänt ändringen har för få invånare",
        en="The members that approved an amendment have too few inhabitants",
    ),
    reason=Text(
        fi="Jos sopimuksessa vaaditaan myös osuus asukkaista, jäsenten lukumäärä ei yksin riitä muutokseen.",
        sv="Om avtalet också kräver en andel av invånarna räcker antalet medlemmar inte ensamt för en ändring.",
        en="Where the agreement also requires a share of the inhabitants, the number of members alone does not carry "
        "an amendment.",
    ),
    message=Text(
        fi=(
            "Muutoksen {amendment} on merkitty tulleen voimaan {starts}, mutta sen hyväksyneissä kunnissa oli {got} "
            "asukasta, vaikka tarvitaan {needed} (asukasluvut {day})."
        ),
        sv="Ändringen {amendment} anges ha trätt i kraft den {starts}, men de kommuner som hade godkänt den hade "
        "{got} invånare, och det behövs {needed} (invånarantalen den {day}).",
        en="The amendment {amendment} is stated to have taken effect on {starts}, but the municipalities that had "
        "approved it had {got} inhabitants and {needed} are needed (population of {day}).",
    ),
    repair=ADD_OR_MOVE,
    source=AMENDED_AS_STATED,
    broken_by=in_force_from("2025-09-15", _NINE_TENTHS),
    kept_by=in_force_from("2025-09-29", _NINE_TENTHS),
    broken=broken,
)
