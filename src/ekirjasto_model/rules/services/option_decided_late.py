"""An option that was decided on when it could no longer be taken up."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import as_day
from ekirjasto_model.derived.service_terms import contracted, last_to_decide
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find options decided on after the last day on which they could be taken up.

    That is the day agreed on, or the last day of the term before. A month in which
    an option was decided on may mean any of its days.
    """
    for one in contracted(configuration):
        for place, option, before, ends in one.terms():
            earliest, last = as_day(option.decided), last_to_decide(option, ends)
            if earliest is not None and earliest > last and one.is_in_order:
                facts: dict[str, Fact] = {"service": one.service.name, "last": last}
                related = before if option.decide_by is None else place / "decide-by"
                yield Spot(place / "decided", facts=facts, related=(related,))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("e-library",),
    title=Text(
        fi="Option käytöstä päätettiin liian myöhään",
        sv="Beslut om en option fattades för sent",
        en="An option was decided on too late",
    ),
    reason=Text(
        fi="Option käytöstä on ilmoitettava toimittajalle sovittuun päivään mennessä tai viimeistään ennen kuin "
        "edellinen kausi päättyy. Sen jälkeen sopimusta ei yleensä voi enää jatkaa, vaan palvelu on hankittava "
        "uudelleen.",
        sv="Leverantören ska senast den avtalade dagen, eller senast innan föregående period går ut, få veta att "
        "optionen utnyttjas. Därefter kan avtalet i regel inte längre förlängas, utan tjänsten ska upphandlas på nytt.",
        en="The supplier has to be told that an option is taken up by the day agreed on, or at the latest before the "
        "preceding term ends. After that the contract can as a rule no longer be extended, and the service has to be "
        "procured anew.",
    ),
    message=Text(
        fi="Palvelun {service} option käytöstä oli päätettävä viimeistään {last}, mutta siitä päätettiin vasta sen "
        "jälkeen.",
        sv="Beslut om optionen för tjänsten {service} skulle fattas senast den {last} men fattades först därefter.",
        en="The option of the service {service} had to be decided on by {last} but was decided on only after that.",
    ),
    repair=Text(
        fi="Tarkista päätöksen päivä (decided) ja sovittu päivä (decide-by). Jos ne ovat oikein, kysy toimittajalta, "
        "onko sopimus voimassa, ja hanki palvelu tarvittaessa uudelleen.",
        sv="Kontrollera beslutets dag (decided) och den avtalade dagen (decide-by). Om de stämmer, fråga leverantören "
        "om avtalet gäller, och upphandla vid behov tjänsten på nytt.",
        en="Check the day of the decision (decided) and the day agreed on (decide-by). If they are right, ask the "
        "supplier whether the contract is in force, and procure the service anew if need be.",
    ),
    source=Text(
        fi="Käytäntö: optio otetaan käyttöön viimeistään sovittuna päivänä",
        sv="Praxis: en option utnyttjas senast den avtalade dagen",
        en="Practice: an option is taken up by the day agreed on",
    ),
    broken_by=Edit("e-library.yaml", "          decided: 2025-11-20\n", "          decided: 2026-07-01\n"),
    kept_by=Edit("e-library.yaml", "          decided: 2025-11-20\n", "          decided: 2026-06\n"),
    broken=broken,
)
