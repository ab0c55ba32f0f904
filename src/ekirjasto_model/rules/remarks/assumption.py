"""Something that is assumed, told as what it is."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Tell of every entry under ``assumptions``, also in documents that are faulty otherwise."""
    for document, filed in enumerate(configuration.filed):
        for number, entry in enumerate(filed.remarks.assumptions):
            facts: dict[str, Fact] = {"at": entry.at, "reason": entry.reason}
            yield Spot(Place(document) / "assumptions" / number, facts=facts)


RULE = Rule(
    severity=Severity.NOTE,
    title=Text(
        fi="Tieto on oletettu",
        sv="En uppgift är antagen",
        en="Something is assumed",
    ),
    reason=Text(
        fi="Oletettu tieto voi olla väärä. Siksi se kerrotaan oletuksena eikä esitetä tosiasiana.",
        sv="En antagen uppgift kan vara fel. Därför anges den som ett antagande och inte som ett faktum.",
        en="What is assumed may be wrong. It is therefore shown as an assumption, not as a fact.",
    ),
    message=Text(
        fi="Oletettu kohta: {at}. Peruste: {reason}",
        sv="Antaget ställe: {at}. Motivering: {reason}",
        en="Assumed: {at}. Reason: {reason}",
    ),
    repair=Text(
        fi="Kun asia varmistuu, korjaa tieto, poista oletus ja lisää lähde (sources). Siihen asti tämä on vain "
        "tiedoksi.",
        sv="När saken har bekräftats, rätta uppgiften, ta bort antagandet och lägg till källan (sources). Till dess är "
        "detta bara för kännedom.",
        en="Once it is settled, correct the value, remove the assumption and add the source (sources). Until then this "
        "is for information only.",
    ),
    source=Text(
        fi="Käytäntö: oletukset näkyvät oletuksina",
        sv="Praxis: antaganden visas som antaganden",
        en="Practice: assumptions are shown as assumptions",
    ),
    broken_by=Edit(
        "cost-annex-2026.yaml",
        "sources:\n  - at:\n      - items\n",
        "assumptions:\n  - at: drivers-day\n    reason:\n      fi: Päivää ei ole vielä sovittu.\n"
        "      sv: Dagen är inte avtalad ännu.\nsources:\n  - at:\n      - items\n",
    ),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        "sources:\n  - at:\n      - items\n",
        "sources:\n  - at:\n      - drivers-day\n      - items\n",
    ),
    broken=broken,
)
