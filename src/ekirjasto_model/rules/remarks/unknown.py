"""Something that is not known, told as what it is."""

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
    """Tell of every entry under ``unknown``, also in documents that are faulty otherwise."""
    for document, filed in enumerate(configuration.filed):
        for number, entry in enumerate(filed.remarks.unknown):
            facts: dict[str, Fact] = {"at": entry.at, "reason": entry.reason}
            yield Spot(Place(document) / "unknown" / number, facts=facts)


RULE = Rule(
    severity=Severity.NOTE,
    title=Text(
        fi="Tieto ei ole tiedossa",
        sv="En uppgift är okänd",
        en="Something is not known",
    ),
    reason=Text(
        fi="Tuntematon tieto jätetään pois eikä keksitä. Näin lukija näkee, mitä vielä pitää selvittää.",
        sv="En okänd uppgift utelämnas och hittas inte på. Så ser läsaren vad som ännu ska utredas.",
        en="What is not known is left out and not invented. In this way a reader sees what is still to be found out.",
    ),
    message=Text(
        fi="Tuntematon kohta: {at}. Lisätietoja: {reason}",
        sv="Okänt ställe: {at}. Närmare uppgifter: {reason}",
        en="Not known: {at}. In detail: {reason}",
    ),
    repair=Text(
        fi="Kun tieto saadaan, lisää se lähteineen ja poista kohta {at} luettelosta unknown. Siihen asti tämä on vain "
        "tiedoksi.",
        sv="När uppgiften blir känd, lägg till den med källa och ta bort {at} ur listan unknown. Till dess är detta "
        "bara för kännedom.",
        en="Once it is known, add it with its source and remove {at} from the list unknown. Until then this is for "
        "information only.",
    ),
    source=Text(
        fi="Käytäntö: puuttuvaa tietoa ei keksitä",
        sv="Praxis: uppgifter som saknas hittas inte på",
        en="Practice: what is missing is never invented",
    ),
    broken_by=Edit(
        "e-library.yaml",
        'sources:\n  - at:\n      - "*"\n',
        "unknown:\n  - at: libraries/*/isil\n    reason:\n      fi: Kaikkien kirjastojen ISIL-tunnuksia ei löytynyt.\n"
        "      sv: Alla biblioteks ISIL-koder hittades inte.\n"
        'sources:\n  - at:\n      - "*"\n',
    ),
    kept_by=Edit(
        "e-library.yaml",
        'sources:\n  - at:\n      - "*"\n',
        'sources:\n  - at:\n      - "*"\n      - libraries/*/isil\n',
    ),
    broken=broken,
)
