"""A contract that ends soon with nothing to follow, though the service goes on."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.service_terms import DAYS_AHEAD, contracted_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_PROCUREMENT = "      procurement:\n        basis: below-threshold\n        case-number: ESIM/HANKINTA/18/2023\n"


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find services in use whose contract ends within 180 days, without an option left to decide on.

    Nothing is said of a service that ends no later than its contract.
    """
    for one in contracted_on(configuration, as_of):
        settled = one.settled()
        if settled is not None and one.undecided() is None and one.is_in_order:
            place, ends = settled
            if one.outlasts(ends) and as_of <= ends <= as_of.add(days=DAYS_AHEAD):
                yield Spot(place, facts={"service": one.service.name, "ends": ends})


RULE = Rule(
    severity=Severity.NOTE,
    needs=("e-library", "members.period-ends-before-it-starts"),
    title=Text(
        fi="Palvelusopimus päättyy pian, eikä sille ole jatkoa",
        sv="Tjänsteavtalet går snart ut, och ingenting följer på det",
        en="The contract ends soon, and nothing follows it",
    ),
    reason=Text(
        fi="Uusi hankinta vie kuukausia. Jos sitä ei aloiteta ajoissa, palvelu katkeaa tai sitä käytetään ilman "
        "sopimusta.",
        sv="En ny upphandling tar månader. Om den inte inleds i tid avbryts tjänsten eller används utan avtal.",
        en="A new procurement takes months. If it is not begun in time, the service is interrupted or is used "
        "without a contract.",
    ),
    message=Text(
        fi="Palvelun {service} sopimuskausi päättyy {ends}, eikä sen jälkeen ole optiota.",
        sv="Avtalsperioden för tjänsten {service} går ut den {ends}, och därefter finns ingen option.",
        en="The contract of the service {service} ends on {ends}, and no option is left after that.",
    ),
    repair=Text(
        fi=(
            "Jos palvelu jatkuu, valmistele uusi hankinta ja korjaa sopimuksen päivät, kun uusi sopimus on tehty. "
            "Jos palvelusta luovutaan, merkitse sen viimeinen päivä (ends)."
        ),
        sv="Om tjänsten fortsätter, förbered en ny upphandling, och rätta avtalets dagar när ett nytt avtal har "
        "ingåtts. Om tjänsten avslutas, ange dess sista dag (ends).",
        en="If the service goes on, prepare a new procurement, and correct the contract's days once there is a new "
        "contract. If the service is given up, state its last day (ends).",
    ),
    source=Text(
        fi="Käytäntö: huomautus annetaan 180 päivää ennen sopimuskauden päättymistä",
        sv="Praxis: anmärkningen ges 180 dagar innan avtalsperioden går ut",
        en="Practice: the note is given 180 days before the term of the contract ends",
    ),
    broken_by=Edit(
        "e-library.yaml", "      ends: 2027-12-31\n" + _PROCUREMENT, "      ends: 2026-08-28\n" + _PROCUREMENT
    ),
    kept_by=Edit(
        "e-library.yaml", "      ends: 2027-12-31\n" + _PROCUREMENT, "      ends: 2026-08-29\n" + _PROCUREMENT
    ),
    broken=broken,
)
