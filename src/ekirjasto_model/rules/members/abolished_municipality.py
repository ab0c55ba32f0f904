"""A municipality that has merged into another before the day concerned."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import nearest_day
from ekirjasto_model.derived.occurrences import Occurrence, occurrences
from ekirjasto_model.documents.amendment import MemberApproval
from ekirjasto_model.documents.municipality import MunicipalityEntry
from ekirjasto_model.documents.party import Party
from ekirjasto_model.documents.project import Project
from ekirjasto_model.documents.service_contract import Procurement
from ekirjasto_model.reference.municipalities import municipality, name_of, successor_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find municipalities that do not exist on the day for which they are named: one spot for a code.

    That day is ``as_of``, or the nearest one of the days for which the code is
    stated. Lists drawn up once (the units entitled under a contract, those that
    ran a project) are right as they were on their first day, and a member's
    decision on an amendment as it was on the day of the decision.
    """
    places: dict[str, list[tuple[Occurrence, Date]]] = {}
    for one in occurrences(configuration, "municipality-code"):
        found = municipality(str(one.value))
        day = _drawn_up(one) or nearest_day(one.days, as_of)
        if found is not None and not found.exists_on(day):
            places.setdefault(found.code, []).append((one, day))
    for code, gone in places.items():
        entry, day = next((pair for pair in gone if isinstance(pair[0].holder, MunicipalityEntry)), gone[0])
        ended, successor = municipality(code), successor_on(code, day)
        if ended is not None and ended.ends is not None and successor is not None:
            yield Spot(
                entry.place,
                facts={
                    "code": code,
                    "name": ended.names,
                    "last_day": ended.ends,
                    "written_day": str(ended.ends),
                    "successor": successor,
                    "successor_name": name_of(successor),
                },
                related=tuple(one.place for one, _ in gone if one is not entry),
            )


def _drawn_up(one: Occurrence) -> Date | None:
    """Return the day on which what names a municipality was drawn up, if it holds for that day alone."""
    if isinstance(one.holder, MemberApproval):
        return one.holder.decision.day
    return one.days[0] if isinstance(one.holder, Project | Procurement | Party) else None


RULE = Rule(
    severity=Severity.ERROR,
    title=Text(
        fi="Kunta on lakannut kuntaliitoksessa",
        sv="Kommunen har upphört i en kommunsammanslagning",
        en="A municipality has ceased to exist in a merger",
    ),
    reason=Text(
        fi="Lakannut kunta ei voi olla jäsen: sen oikeudet, velvollisuudet ja asukkaat ovat siirtyneet kunnalle, "
        "johon se yhdistyi.",
        sv="En kommun som har upphört kan inte vara medlem: dess rättigheter, skyldigheter och invånare hör till den "
        "kommun som den gick upp i.",
        en="A municipality that has ceased to exist cannot be a member: its rights, duties and inhabitants have "
        "passed to the one it merged into.",
    ),
    message=Text(
        fi="Kunta {name} ({code}) lakkasi {last_day}, mutta se on mainittu sen jälkeiselle ajalle.",
        sv="Kommunen {name} ({code}) upphörde den {last_day} men nämns för tiden därefter.",
        en="The municipality of {name} ({code}) ceased to exist at the end of {last_day} but is named for the time "
        "after that.",
    ),
    repair=Text(
        fi='Kirjoita tilalle koodi "{successor}", kunta {successor_name}. Jos tieto koskee vain aikaa ennen liitosta, '
        "merkitse viimeiseksi päiväksi viimeistään {written_day}.",
        sv='Skriv i stället koden "{successor}", kommunen {successor_name}. Om uppgiften bara gäller tiden före '
        "sammanslagningen, ange {written_day} eller en tidigare dag som sista dag.",
        en='Write the code "{successor}", the municipality of {successor_name}, instead. If this is only about the '
        "time before the merger, state a last day no later than {written_day}.",
    ),
    source=Text(
        fi="Kuntarakennelaki 1698/2009; Tilastokeskus, kuntaluokitukset 2020–2026",
        sv="Kommunstrukturlagen 1698/2009; Statistikcentralen, kommunindelningarna 2020–2026",
        en="Act on Local Government Structures 1698/2009; Statistics Finland, municipality classifications 2020–2026",
    ),
    broken_by=Edit(
        "e-library.yaml",
        '      - municipality: "614"\n',
        '      - municipality: "099"\n        ends: 2022-12-31\n      - municipality: "614"\n',
    ),
    kept_by=Edit(
        "e-library.yaml",
        '      - municipality: "614"\n',
        '      - municipality: "099"\n        ends: 2020-12-31\n      - municipality: "614"\n',
    ),
    broken=broken,
)
