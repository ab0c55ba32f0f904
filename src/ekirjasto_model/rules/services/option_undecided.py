"""An option to be decided on soon: the term before it is about to end."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.service_terms import DAYS_AHEAD, contracted_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_PROCUREMENT = "      procurement:\n        basis: below-threshold\n        case-number: ESIM/HANKINTA/18/2023\n"


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find services in use whose contract ends within 180 days, with an option that nobody has decided on.

    Nothing is said of a service that ends no later than its contract.
    """
    for one in contracted_on(configuration, as_of):
        settled, undecided = one.settled(), one.undecided()
        if settled is not None and undecided is not None and one.is_in_order:
            ends, goes_on = settled[1], one.service.ends is None or one.service.ends > settled[1]
            if goes_on and as_of <= ends <= as_of.add(days=DAYS_AHEAD):
                facts: dict[str, Fact] = {"service": one.service.name, "ends": ends}
                yield Spot(undecided[0], facts=facts, related=(settled[0],))


RULE = Rule(
    severity=Severity.NOTE,
    needs=("e-library", "members.period-ends-before-it-starts"),
    title=Text(
        fi="Palvelusopimus päättyy pian, eikä option käytöstä ole päätetty",
        sv="Tjänsteavtalet går snart ut, och det har inte beslutats om optionen",
        en="The contract ends soon, and its option has not been decided on",
    ),
    reason=Text(
        fi="Option käytöstä on ilmoitettava toimittajalle ennen kuin sopimuskausi päättyy. Päätös vaatii aikaa, jos "
        "siitä päättää jäsenten kokous.",
        sv="Leverantören ska få veta att optionen används innan avtalsperioden går ut. Beslutet kräver tid om det "
        "fattas av medlemmarnas möte.",
        en="The supplier has to be told that an option is used before the term of the contract ends. The decision "
        "takes time if the members' meeting makes it.",
    ),
    message=Text(
        fi="Palvelun {service} sopimuskausi päättyy {ends}, eikä seuraavan option käytöstä ole päätetty.",
        sv="Avtalsperioden för tjänsten {service} går ut den {ends}, och det har inte beslutats om nästa option.",
        en="The contract of the service {service} ends on {ends}, and the next option has not been decided on.",
    ),
    repair=Text(
        fi="Kun option käytöstä on päätetty, merkitse päätöksen päivä (decided). Jos optiota ei käytetä, merkitse "
        "palvelun viimeinen päivä (ends).",
        sv="När beslut om optionen har fattats, ange beslutets dag (decided). Om optionen inte används, ange tjänstens "
        "sista dag (ends).",
        en="Once the option has been decided on, state the day of the decision (decided). If it is not used, state the "
        "service's last day (ends).",
    ),
    source=Text(
        fi="Käytäntö: huomautus annetaan 180 päivää ennen sopimuskauden päättymistä",
        sv="Praxis: anmärkningen ges 180 dagar innan avtalsperioden går ut",
        en="Practice: the note is given 180 days before the term of the contract ends",
    ),
    broken_by=Edit(
        "e-library.yaml",
        "      ends: 2027-12-31\n" + _PROCUREMENT,
        "      ends: 2026-08-28\n      options:\n        - starts: 2026-08-29\n          ends: 2027-12-31\n"
        + _PROCUREMENT,
    ),
    kept_by=Edit(
        "e-library.yaml",
        "      ends: 2027-12-31\n" + _PROCUREMENT,
        "      ends: 2026-08-29\n      options:\n        - starts: 2026-08-30\n          ends: 2027-12-31\n"
        + _PROCUREMENT,
    ),
    broken=broken,
)
