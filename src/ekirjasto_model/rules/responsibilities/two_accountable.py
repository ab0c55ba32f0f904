"""A duty for which two are accountable on one day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.duties import DUTIES, Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.responsibilities import EVERY_MEMBER, duties_on, name_of_holder
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find duties for which several holders are accountable on the day: one spot for a duty.

    The spot is at the second of them to start, the others are beside it. That
    every member is accountable is a mistake of its own.
    """
    for duties in duties_on(configuration, as_of):
        for duty in Duty:
            first_of = {
                one.holder: one
                for one in reversed(duties.in_part(duty, PartInDuty.ACCOUNTABLE))
                if one.holder != EVERY_MEMBER
            }
            found = sorted(first_of.values(), key=lambda one: (one.assignment.starts, one.holder))
            if len(found) > 1:
                facts: dict[str, Fact] = {
                    "duty": DUTIES.label(duty),
                    "day": as_of,
                    "holder": name_of_holder(configuration, duties.agreement, found[0].holder),
                    "other": name_of_holder(configuration, duties.agreement, found[1].holder),
                }
                yield Spot(found[1].place, facts=facts, related=tuple(one.place for one in (found[0], *found[2:])))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("responsibilities", "agreement", "agreements.ends-before-it-starts", "members.period-ends-before-it-starts"),
    title=Text(
        fi="Tehtävällä on kaksi päävastuullista samana päivänä",
        sv="En uppgift har två huvudansvariga samma dag",
        en="Two holders are accountable for one duty on the same day",
    ),
    reason=Text(
        fi="Jos päävastuullisia on kaksi, kumpikin voi luottaa siihen, että toinen hoitaa asian. Toteuttajia voi olla "
        "monta, päävastuullisia yksi.",
        sv="Om två är huvudansvariga kan båda lita på att den andra sköter saken. Utförarna kan vara många, men den "
        "huvudansvariga är en.",
        en="Where two are accountable, each may rely on the other. Many may be responsible for doing the work, but one "
        "is accountable.",
    ),
    message=Text(
        fi="Tehtävällä ”{duty}” on päivänä {day} kaksi päävastuullista: {holder} ja {other}.",
        sv="Uppgiften ”{duty}” har den {day} två huvudansvariga: {holder} och {other}.",
        en="Two holders are accountable for the duty “{duty}” on {day}: {holder} and {other}.",
    ),
    repair=Text(
        fi="Jos tehtävä on siirtynyt, merkitse edellisen viimeiseksi päiväksi (ends) seuraavan alkua edeltävä päivä. "
        "Muuten valitse toinen ja merkitse toiselle part: responsible.",
        sv="Om uppgiften har övergått, ange som den föregåendes sista dag (ends) dagen innan den följande börjar. "
        "Välj annars den ena och ange part: responsible för den andra.",
        en="If the duty has passed to another, state as the former holder's last day (ends) the day before the next "
        "one starts. Otherwise choose one and state part: responsible for the other.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella tehtävällä on joka päivä tasan yksi päävastuullinen",
        sv="Praxis: varje uppgift har varje dag exakt en huvudansvarig",
        en="Practice: on every day exactly one holder is accountable for each duty",
    ),
    broken_by=Edit(
        "responsibilities.yaml",
        '    ends: 2024-12-31\n  - duty: training\n    part: accountable\n    holder:\n      municipality: "758"\n',
        '  - duty: training\n    part: accountable\n    holder:\n      municipality: "758"\n',
    ),
    kept_by=Edit(
        "responsibilities.yaml",
        '    ends: 2024-12-31\n  - duty: training\n    part: accountable\n    holder:\n      municipality: "758"\n'
        "    starts: 2025-01-01\n",
        '    ends: 2026-02-28\n  - duty: training\n    part: accountable\n    holder:\n      municipality: "758"\n'
        "    starts: 2026-03-01\n",
    ),
    broken=broken,
)
