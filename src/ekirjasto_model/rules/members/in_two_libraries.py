"""A municipality that two libraries serve at one time."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of
from ekirjasto_model.derived.overlaps import Stretch, overlaps
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find municipalities served by two library institutions, as host or by contract, on one day."""
    for place, e_library in configuration.e_libraries():
        stated: dict[str, list[Stretch[tuple[str, Place]]]] = {}
        for number, library in enumerate(e_library.libraries):
            here, days = place / "libraries" / number, days_of(library)
            served = [(library.municipality, here / "municipality")]
            for index, code in enumerate(library.contract_municipalities):
                served.append((code, here / "contract-municipalities" / index))
            for code, at in served:
                stated.setdefault(code, []).append(Stretch(days, (library.id, at), owner=library.id))
        for code, stretches in stated.items():
            for (other, other_at), (name, at) in overlaps(stretches):
                facts: dict[str, Fact] = {"name": name_of(code), "library": name, "other": other}
                yield Spot(at, facts=facts, related=(other_at,))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("e-library",),
    title=Text(
        fi="Kunnalla on samaan aikaan kaksi kirjastoa",
        sv="Kommunen har två bibliotek samtidigt",
        en="A municipality has two libraries at the same time",
    ),
    reason=Text(
        fi="Kunnalla on yleensä yksi kirjastolaitos: oma, kuntien yhteinen tai ostettu. Kahdesta merkinnästä ei käy "
        "ilmi, onko kunta isäntäkunta, sopimuskunta vai ei kumpaakaan.",
        sv="En kommun har i regel ett bibliotek: ett eget, ett gemensamt med andra kommuner eller en köpt tjänst. Av "
        "två poster framgår inte om kommunen är värdkommun, avtalskommun eller ingetdera.",
        en="A municipality usually has one library institution: its own, a joint one or a bought one. Two entries do "
        "not tell whether it is a host municipality, a contract municipality or neither.",
    ),
    message=Text(
        fi="Kunta {name} on merkitty samaksi ajaksi kahteen kirjastoon: {other} ja {library}.",
        sv="För kommunen {name} anges för samma tid två bibliotek: {other} och {library}.",
        en="Two libraries are stated for the municipality of {name} for the same time: {other} and {library}.",
    ),
    repair=Text(
        fi="Merkitse viimeinen päivä kirjastolle, joka on lakannut, tai poista kunta kirjastosta {other} tai "
        "{library}.",
        sv="Ange den sista dagen för det bibliotek som har upphört, eller ta bort kommunen från {other} eller "
        "{library}.",
        en="State the last day of the library that has ended, or remove the municipality from {other} or {library}.",
    ),
    source=Text(
        fi="Laki yleisistä kirjastoista 1492/2016 5 §",
        sv="Lagen om allmänna bibliotek 1492/2016 5 §",
        en="Public Libraries Act 1492/2016, section 5",
    ),
    broken_by=Edit(
        "e-library.yaml",
        '    municipality: "732"\n    starts: 2010-01-01\n    ends: 2019-12-31\n',
        '    municipality: "732"\n    starts: 2010-01-01\n    ends: 2020-01-01\n',
    ),
    kept_by=Edit(
        "e-library.yaml",
        '    municipality: "732"\n    starts: 2010-01-01\n    ends: 2019-12-31\n',
        '    municipality: "732"\n    starts: 2010-01-01\n    ends: 2019-06-30\n',
    ),
    broken=broken,
)
