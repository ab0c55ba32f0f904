"""An option that was decided on only when its own term had begun."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import as_day
from ekirjasto_model.derived.service_terms import contracted
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find options with no possible day of the decision before the option's own first day."""
    for one in contracted(configuration):
        for place, option in one.options():
            earliest = as_day(option.decided)
            if earliest is not None and earliest >= option.starts and one.is_in_order:
                facts: dict[str, Fact] = {"service": one.service.name, "starts": option.starts}
                yield Spot(place / "decided", facts=facts, related=(place / "starts",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("e-library",),
    title=Text(
        fi="Option käytöstä päätettiin vasta, kun edellinen kausi oli päättynyt",
        sv="Beslut om en option fattades först när föregående period hade gått ut",
        en="An option was decided on only after the term before it had ended",
    ),
    reason=Text(
        fi="Option käytöstä ilmoitetaan toimittajalle sopimuskauden aikana. Päättynyttä sopimusta ei yleensä voi enää "
        "jatkaa optiolla, vaan palvelu on hankittava uudelleen.",
        sv="Att en option används meddelas leverantören under avtalsperioden. Ett avtal som har gått ut kan i regel "
        "inte längre förlängas med en option, utan tjänsten ska upphandlas på nytt.",
        en="The supplier is told of the use of an option during the term of the contract. A contract that has ended "
        "can as a rule no longer be prolonged by an option, and the service has to be procured anew.",
    ),
    message=Text(
        fi="Palvelun {service} optio alkaa {starts}, mutta sen käytöstä ei päätetty ennen sitä.",
        sv="Optionen för tjänsten {service} börjar den {starts}, men beslut om den fattades inte dessförinnan.",
        en="The option of the service {service} starts on {starts}, but it was not decided on before that.",
    ),
    repair=Text(
        fi="Tarkista päätöksen päivä (decided). Jos päätös todella tehtiin näin myöhään, kysy toimittajalta, onko "
        "sopimus voimassa, ja hanki palvelu tarvittaessa uudelleen.",
        sv="Kontrollera beslutets dag (decided). Om beslutet verkligen fattades så här sent, fråga leverantören om "
        "avtalet gäller, och upphandla vid behov tjänsten på nytt.",
        en="Check the day of the decision (decided). If it really was made this late, ask the supplier whether the "
        "contract is in force, and procure the service anew if need be.",
    ),
    source=Text(
        fi="Käytäntö: option käytöstä päätetään ennen kuin edellinen kausi päättyy",
        sv="Praxis: beslut om en option fattas innan föregående period går ut",
        en="Practice: an option is decided on before the term before it ends",
    ),
    broken_by=Edit("e-library.yaml", "          decided: 2025-11-20\n", "          decided: 2027-01\n"),
    kept_by=Edit("e-library.yaml", "          decided: 2025-11-20\n", "          decided: 2025-11\n"),
    broken=broken,
)
