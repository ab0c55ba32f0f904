"""A municipality code that no municipality has."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.occurrences import Occurrence, occurrences
from ekirjasto_model.documents.municipality import MunicipalityEntry
from ekirjasto_model.reference.municipalities import municipality, named
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find the codes that the tables do not know: one spot for a code, wherever it stands.

    The spot is at the e-library's own entry, else at the first place by file.
    """
    places: dict[str, list[Occurrence]] = {}
    for one in occurrences(configuration, "municipality-code"):
        code = str(one.value)
        if municipality(code) is None:
            places.setdefault(code, []).append(one)
    for code, found in places.items():
        entry = next((one for one in found if isinstance(one.holder, MunicipalityEntry)), found[0])
        yield Spot(
            entry.place,
            facts={"code": code, "advice": _advice(entry)},
            related=tuple(one.place for one in found if one is not entry),
        )


def _advice(entry: Occurrence) -> Text:
    """Say which code the name beside an entry belongs to, or where codes are found."""
    names = entry.holder.name if isinstance(entry.holder, MunicipalityEntry) else None
    meant = [one for name in (names.in_all().values() if names else ()) for one in named(name)]
    if meant:
        return Text(
            fi=f'Nimen perusteella oikea koodi on "{meant[0].code}".',
            sv=f'Enligt namnet är rätt kod "{meant[0].code}".',
            en=f'By its name the right code is "{meant[0].code}".',
        )
    return Text(
        fi="Tarkista koodi Tilastokeskuksen kuntaluokituksesta.",
        sv="Kontrollera koden i Statistikcentralens kommunindelning.",
        en="Check the code in the municipality classification of Statistics Finland.",
    )


RULE = Rule(
    severity=Severity.ERROR,
    title=Text(
        fi="Kuntakoodi on tuntematon",
        sv="Kommunkoden är okänd",
        en="A municipality code is unknown",
    ),
    reason=Text(
        fi="Jäsen tunnistetaan kuntakoodista. Tuntemattomalle koodille ei löydy asukaslukua eikä maksuosuutta.",
        sv="En medlem identifieras av kommunkoden. För en okänd kod finns varken invånarantal eller betalningsandel.",
        en="A member is known by its municipality code. An unknown code has no population and no share of the costs.",
    ),
    message=Text(
        fi='Koodi "{code}" ei ole minkään kunnan koodi.',
        sv='Koden "{code}" hör inte till någon kommun.',
        en='The code "{code}" belongs to no municipality.',
    ),
    repair=Text(
        fi="Kirjoita kunnan kolminumeroinen koodi lainausmerkeissä. {advice}",
        sv="Skriv kommunens tresiffriga kod inom citattecken. {advice}",
        en="Write the municipality's three-digit code in quotation marks. {advice}",
    ),
    source=Text(
        fi="Tilastokeskus, kuntaluokitukset 2020–2026",
        sv="Statistikcentralen, kommunindelningarna 2020–2026",
        en="Statistics Finland, municipality classifications 2020–2026",
    ),
    broken_by=Edit("e-library.yaml", 'run-by:\n      - "205"', 'run-by:\n      - "502"'),
    kept_by=Edit("e-library.yaml", 'run-by:\n      - "205"', 'run-by:\n      - "205"\n      - "620"'),
    broken=broken,
)
