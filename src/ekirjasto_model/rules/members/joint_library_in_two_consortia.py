"""A joint library whose municipalities are in different consortia for a library system."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.consortium_purposes import ConsortiumPurpose
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.e_libraries import joint_libraries_on
from ekirjasto_model.documents.consortium import Consortium
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_VAARA = '      - municipality: "777"\n      - municipality: "785"\n        starts: 2025-01-01\n'
_TUNTURI = '    members:\n      - municipality: "614"\n'

Seats = dict[str, tuple[Consortium, Place]]
"""For each municipality its consortium for a library system on a day, with the place of its entry there."""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find contract municipalities in another consortium for a library system than their host: one spot for each.

    Where one of the two is in no consortium on the day, nothing can be told.
    """
    for place, e_library in configuration.e_libraries():
        found = _consortia(place, e_library, as_of)
        for number, library in joint_libraries_on(e_library, as_of):
            for code in sorted(set(library.contract_municipalities) & found.keys()):
                host = found.get(library.municipality)
                consortium, at = found[code]
                if host is not None and host[0].id != consortium.id:
                    facts: dict[str, Fact] = {
                        "name": name_of(code),
                        "consortium": consortium.name,
                        "host": name_of(library.municipality),
                        "other": host[0].name,
                    }
                    yield Spot(at / "municipality", facts=facts, related=(place / "libraries" / number, host[1]))


def _consortia(place: Place, e_library: ELibrary, day: Date) -> Seats:
    """Return the consortium of each municipality on a day."""
    return {
        member.municipality: (consortium, place / "consortia" / number / "members" / index)
        for number, consortium in enumerate(e_library.consortia)
        for index, member in enumerate(consortium.members)
        if consortium.consortium_purpose is ConsortiumPurpose.LIBRARY_SYSTEM
        and is_within(day, days_of(consortium))
        and is_within(day, days_of(member, days_of(consortium)))
    }


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "e-library",
        "members.id-twice",
        "members.in-two-consortia",
        "members.in-two-libraries",
        "members.period-ends-before-it-starts",
    ),
    title=Text(
        fi="Kuntien yhteisen kirjaston kunnat ovat eri kirjastokimpoissa",
        sv="Kommunerna i ett gemensamt bibliotek hör till olika bibliotekssammanslutningar",
        en="The municipalities of a joint library are in different consortia",
    ),
    reason=Text(
        fi="Yhteisellä kirjastolla on yksi kirjastojärjestelmä ja yksi Finna-näkymä. Siksi sen kunnat kuuluvat samaan "
        "kimppaan; muuten kunta laskettaisiin väärän järjestelmän käyttäjiin.",
        sv="Ett gemensamt bibliotek har ett bibliotekssystem och en Finna-vy. Därför hör dess kommuner till samma "
        "sammanslutning; annars skulle en kommun räknas till fel systems användare.",
        en="A joint library has one library system and one Finna view. Its municipalities therefore belong to the same "
        "consortium; otherwise one would be counted among the users of the wrong system.",
    ),
    message=Text(
        fi="Kunta {name} on kirjastokimpassa {consortium}, mutta sen kirjastoa hoitava isäntäkunta {host} on "
        "kirjastokimpassa {other}.",
        sv="Kommunen {name} hör till bibliotekssammanslutningen {consortium}, men värdkommunen {host}, som sköter dess "
        "bibliotek, hör till bibliotekssammanslutningen {other}.",
        en="The municipality of {name} is in the consortium {consortium}, but its host municipality {host}, which runs "
        "its library, is in the consortium {other}.",
    ),
    repair=Text(
        fi="Siirrä kunta {name} kirjastokimppaan {other}. Jos kunta ei enää kuulu yhteiseen kirjastoon, korjaa "
        "kirjastot (libraries).",
        sv="Flytta kommunen {name} till bibliotekssammanslutningen {other}. Om kommunen inte längre hör till det "
        "gemensamma biblioteket, rätta biblioteken (libraries).",
        en="Move the municipality of {name} to the consortium {other}. If it no longer belongs to the joint library, "
        "correct the libraries (libraries).",
    ),
    source=Text(
        fi="Käytäntö: yhteisellä kirjastolla on yksi kirjastojärjestelmä",
        sv="Praxis: ett gemensamt bibliotek har ett bibliotekssystem",
        en="Practice: a joint library has one library system",
    ),
    broken_by=Edit(
        "e-library.yaml",
        _VAARA,
        '      - municipality: "614"\n        starts: 2026-01-01\n' + _VAARA,
        also=(Edit("e-library.yaml", _TUNTURI, _TUNTURI + "        ends: 2025-12-31\n"),),
    ),
    kept_by=Edit(
        "e-library.yaml",
        _VAARA,
        '      - municipality: "614"\n        ends: 2025-12-31\n' + _VAARA,
        also=(Edit("e-library.yaml", _TUNTURI, _TUNTURI + "        starts: 2026-01-01\n"),),
    ),
    broken=broken,
)
