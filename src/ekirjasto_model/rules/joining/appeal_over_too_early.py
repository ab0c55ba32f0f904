"""The time for appeal is said to be over before it is."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.appeals import legal_force_on
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find statements that the time for appeal is over which come before the day after its last.

    The last day is counted from the publication of the minutes; without minutes it
    cannot be.
    """
    for joining in joinings(configuration):
        for place, event in joining.events(JoiningEvent.APPEAL_TIME_OVER):
            appeal = legal_force_on(joining, as_of).appeal
            if appeal is not None and appeal.decided_on <= event.day < appeal.binding_from:
                facts: dict[str, Fact] = {
                    "stated": event.day,
                    "published": appeal.published_on,
                    "received": appeal.received_on,
                    "last_day": appeal.last_day,
                    "days": appeal.days,
                    "written_day": appeal.binding_from.isoformat(),
                }
                yield Spot(place / "day", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("joining-case", "agreement", "agreements.unknown-id"),
    title=Text(
        fi="Muutoksenhakuaika on merkitty päättyneeksi liian aikaisin",
        sv="Tiden för ändringssökande anges ha gått ut för tidigt",
        en="The time for appeal is said to be over too early",
    ),
    reason=Text(
        fi="Muutosta voi hakea vielä määräajan viimeisenä päivänä. Päätös saa lainvoiman aikaisintaan seuraavana "
        "päivänä, eikä sopimusta pitäisi allekirjoittaa sitä ennen.",
        sv="Ändring kan sökas ännu den sista dagen. Beslutet vinner laga kraft tidigast följande dag, och avtalet bör "
        "inte undertecknas dessförinnan.",
        en="A decision may be challenged up to and including the last day. It gains legal force on the next day at the "
        "earliest, and the agreement should not be signed before that.",
    ),
    message=Text(
        fi=(
            "Muutoksenhakuaika on merkitty päättyneeksi {stated}, mutta {published} julkaistuun päätökseen saa "
            "hakea muutosta {last_day} asti: tiedoksisaanti {received}, siitä {days} päivää."
        ),
        sv="Tiden för ändringssökande anges ha gått ut den {stated}, men i beslutet som publicerades den {published} "
        "får ändring sökas till och med den {last_day}: delfående den {received}, därefter {days} dagar.",
        en="The time for appeal is said to be over on {stated}, but the decision published on {published} may be "
        "challenged up to {last_day}: received on {received}, then {days} days.",
    ),
    repair=Text(
        fi=(
            "Kirjoita päiväksi {written_day} tai myöhempi, tai korjaa pöytäkirjan julkaisemisen päivä. Jos "
            "muutoksenhakuajat ovat muut, ilmoita ne kohdassa appeal-times."
        ),
        sv="Skriv {written_day} eller en senare dag, eller rätta dagen då protokollet publicerades. Om tiderna är "
        "andra, ange dem i appeal-times.",
        en="Write {written_day} or a later day, or correct the day on which the minutes were published. If the times "
        "are others, state them in appeal-times.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 16 luku; laki säädettyjen määräaikain laskemisesta 150/1930 5 §",
        sv="Kommunallagen 410/2015 16 kap.; lagen om beräknande av laga tid 150/1930 5 §",
        en="Local Government Act 410/2015, chapter 16; Act on the Calculation of Statutory Time Limits 150/1930, "
        "section 5",
    ),
    broken_by=Edit(
        "joining-case-vaala.yaml",
        "  - event: appeal-time-over\n    day: 2024-11-01\n",
        "  - event: appeal-time-over\n    day: 2024-10-31\n",
    ),
    kept_by=Edit(
        "joining-case-vaala.yaml",
        "  - event: appeal-time-over\n    day: 2024-11-01\n",
        "  - event: appeal-time-over\n    day: 2024-11-04\n",
    ),
    broken=broken,
)
