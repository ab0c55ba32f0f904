"""A municipality that stands twice in one list."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.occurrences import Occurrence, occurrences
from ekirjasto_model.derived.overlaps import Stretch, overlaps
from ekirjasto_model.documents.consortium import ConsortiumMember
from ekirjasto_model.documents.municipality import MunicipalityEntry
from ekirjasto_model.documents.service import Participant
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.pointer import Step
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find the second entry of a municipality in a list, where both are for the same days.

    Looked at are the e-library's municipalities, the members of a consortium, the
    participants of a service, and every plain list of codes.
    """
    stated: dict[tuple[int, tuple[Step, ...], str], list[Stretch[Occurrence]]] = {}
    for one in occurrences(configuration, "municipality-code"):
        steps = one.steps
        is_entry = isinstance(one.holder, MunicipalityEntry | ConsortiumMember | Participant)
        in_list = steps[:-2] if is_entry else steps[:-1]
        if is_entry or isinstance(steps[-1], int):
            alike = stated.setdefault((one.document, in_list, str(one.value)), [])
            alike.append(Stretch(one.days, one, owner=steps))
    for (_, _, code), stretches in stated.items():
        for twin, one in overlaps(stretches):
            yield Spot(one.place, facts={"code": code, "name": name_of(code)}, related=(twin.place,))


RULE = Rule(
    severity=Severity.ERROR,
    title=Text(
        fi="Kunta on samassa luettelossa kahdesti",
        sv="Kommunen står två gånger i samma lista",
        en="A municipality is in one list twice",
    ),
    reason=Text(
        fi="Kahdesti mainittu kunta laskettaisiin kahteen kertaan, tai sen kaksi merkintää sanoisivat eri asiaa.",
        sv="En kommun som nämns två gånger skulle räknas dubbelt, eller också säger de två posterna olika saker.",
        en="A municipality named twice would be counted twice, or its two entries would say different things.",
    ),
    message=Text(
        fi="Kunta {name} ({code}) on tässä luettelossa jo aiemmin samalta ajalta.",
        sv="Kommunen {name} ({code}) finns redan tidigare i denna lista för samma tid.",
        en="The municipality of {name} ({code}) is already earlier in this list for the same time.",
    ),
    repair=Text(
        fi='Poista toinen merkinnöistä tai korjaa koodi "{code}", jos tarkoitit toista kuntaa.',
        sv='Ta bort den ena posten eller rätta koden "{code}" om en annan kommun avses.',
        en='Remove one of the entries, or correct the code "{code}" if another municipality is meant.',
    ),
    source=Text(
        fi="Käytäntö: kukin kunta on luettelossa yhden kerran",
        sv="Praxis: varje kommun står en gång i en lista",
        en="Practice: each municipality is in a list only once",
    ),
    broken_by=Edit(
        "e-library.yaml",
        '      - municipality: "614"\n',
        '      - municipality: "614"\n      - municipality: "614"\n        starts: 2024-01-01\n',
    ),
    kept_by=Edit(
        "e-library.yaml",
        '      - municipality: "614"\n',
        '      - municipality: "614"\n        ends: 2023-12-31\n'
        '      - municipality: "614"\n        starts: 2024-01-01\n',
    ),
    broken=broken,
)
