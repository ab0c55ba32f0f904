"""The same duty given to the same holder twice at the same time."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.duties import DUTIES, Duty
from ekirjasto_model.codelists.parts import PARTS, PartInDuty
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of
from ekirjasto_model.derived.overlaps import Stretch, overlaps
from ekirjasto_model.derived.responsibilities import Held, Holder, duties_on, name_of_holder
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find assignments of one duty in one part to one holder that have a day in common with an earlier one."""
    for duties in duties_on(configuration, as_of):
        stated: dict[tuple[Duty, PartInDuty, Holder], list[Stretch[Held]]] = {}
        for one in duties.stated:
            alike = stated.setdefault((one.assignment.duty, one.assignment.part, one.holder), [])
            alike.append(Stretch(days_of(one.assignment), one, owner=one.place))
        for (duty, part, holder), stretches in stated.items():
            for twin, one in overlaps(stretches):
                facts: dict[str, Fact] = {
                    "duty": DUTIES.label(duty),
                    "part": PARTS.label(part),
                    "holder": name_of_holder(configuration, duties.agreement, holder),
                }
                yield Spot(one.place, facts=facts, related=(twin.place,))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("responsibilities", "agreement", "members.id-twice", "members.period-ends-before-it-starts"),
    title=Text(
        fi="Sama tehtävä on annettu samalle taholle kahdesti",
        sv="Samma uppgift har getts samma aktör två gånger",
        en="The same duty is given to the same holder twice",
    ),
    reason=Text(
        fi="Kun tehtävä aikanaan siirtyy muulle taholle, toinen merkintä jää helposti voimaan.",
        sv="När uppgiften en gång övergår till någon annan blir den ena posten lätt kvar.",
        en="When the duty later passes to another holder, the second entry easily remains.",
    ),
    message=Text(
        fi="Tehtävä ”{duty}” on merkitty jo aiemmin samaksi ajaksi: taho: {holder}, vastuurooli: {part}.",
        sv="Uppgiften ”{duty}” anges redan tidigare för samma tid: aktör: {holder}, roll: {part}.",
        en="The duty “{duty}” is already stated earlier for the same time: holder: {holder}, part: {part}.",
    ),
    repair=Text(
        fi="Poista toinen merkintä, tai merkitse aiemmalle viimeinen päivä (ends), joka on ennen uuden alkua.",
        sv="Ta bort den ena posten, eller ange för den tidigare en sista dag (ends) som infaller innan den nya börjar.",
        en="Remove one of the entries, or state for the earlier one a last day (ends) before the new one starts.",
    ),
    source=Text(
        fi="Käytäntö: yksi asia merkitään yhden kerran",
        sv="Praxis: en sak antecknas en gång",
        en="Practice: one thing is stated once",
    ),
    broken_by=Edit(
        "responsibilities.yaml",
        '  - duty: onboarding\n    part: accountable\n    holder:\n      municipality: "614"\n    starts: 2024-01-01\n',
        '  - duty: onboarding\n    part: accountable\n    holder:\n      municipality: "614"\n    starts: 2024-01-01\n'
        '  - duty: onboarding\n    part: accountable\n    holder:\n      municipality: "614"\n    starts: 2026-01-01\n',
    ),
    kept_by=Edit(
        "responsibilities.yaml",
        '  - duty: onboarding\n    part: accountable\n    holder:\n      municipality: "614"\n    starts: 2024-01-01\n',
        '  - duty: onboarding\n    part: accountable\n    holder:\n      municipality: "614"\n    starts: 2024-01-01\n'
        "    ends: 2025-12-31\n"
        '  - duty: onboarding\n    part: accountable\n    holder:\n      municipality: "614"\n    starts: 2026-01-01\n',
    ),
    broken=broken,
)
