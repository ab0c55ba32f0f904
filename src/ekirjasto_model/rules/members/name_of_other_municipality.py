"""A code that stands beside the name of another municipality."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.reference.municipalities import exists_on, name_of, named
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find entries of the e-library whose name belongs to another municipality than their code.

    A name that no municipality has is left alone, for the code decides. Codes that
    are unknown or have ended are the concern of other rules.
    """
    for place, e_library in configuration.e_libraries():
        for number, entry in enumerate(e_library.municipalities):
            if entry.name is None or not exists_on(entry.code, as_of):
                continue
            meant = sorted({one.code for name in entry.name.in_all().values() for one in named(name)})
            if meant and entry.code not in meant:
                at = place / "municipalities" / number
                yield Spot(
                    at / "name",
                    facts={
                        "name": entry.name,
                        "code": entry.code,
                        "owner": name_of(entry.code),
                        "right": meant[0],
                    },
                    related=(at / "code",),
                )


RULE = Rule(
    severity=Severity.ERROR,
    needs=("e-library",),
    title=Text(
        fi="Koodi ja nimi kuuluvat eri kunnille",
        sv="Koden och namnet hör till olika kommuner",
        en="Code and name belong to different municipalities",
    ),
    reason=Text(
        fi="Koodi ratkaisee, mistä kunnasta on kyse. Jos nimi on toisen kunnan, koodi on voinut muuttua esimerkiksi "
        "taulukkolaskennassa, ja väärä kunta saisi maksuosuuden.",
        sv="Koden avgör vilken kommun det gäller. Om namnet hör till en annan kommun kan koden ha ändrats till exempel "
        "i ett kalkylprogram, och fel kommun skulle få betalningsandelen.",
        en="The code decides which municipality is meant. If the name is another municipality's, the code may have "
        "changed, in a spreadsheet for instance, and the wrong municipality would be given the share of the costs.",
    ),
    message=Text(
        fi='Nimi on {name}, mutta koodi "{code}" on toisen kunnan koodi: {owner}.',
        sv='Namnet är {name}, men koden "{code}" hör till en annan kommun: {owner}.',
        en='The name is {name}, but the code "{code}" belongs to another municipality: {owner}.',
    ),
    repair=Text(
        fi='Jos nimi {name} on oikein, kirjoita koodiksi "{right}". Jos koodi on oikein, korjaa nimi.',
        sv='Om namnet {name} är rätt, skriv koden "{right}". Om koden är rätt, rätta namnet.',
        en='If the name {name} is right, write the code "{right}". If the code is right, correct the name.',
    ),
    source=Text(
        fi="Tilastokeskus, kuntaluokitukset 2020–2026",
        sv="Statistikcentralen, kommunindelningarna 2020–2026",
        en="Statistics Finland, municipality classifications 2020–2026",
    ),
    broken_by=Edit("e-library.yaml", "      fi: Posio\n", "      fi: Puolanka\n"),
    kept_by=Edit("e-library.yaml", "      fi: Posio\n", "      fi: Posion kunta\n"),
    broken=broken,
)
