"""A municipality whose region is not among those of the operating area."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.reference.regions import region, region_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find the regions that have municipalities in the e-library but are not stated: one spot for a region.

    A single municipality of a region stands out itself; where several are of it,
    the list of regions lacks it. The regions are those of ``as_of``. Codes that
    are unknown or have ended are the concern of other rules.
    """
    for place, e_library in configuration.e_libraries():
        missing: dict[str, list[int]] = {}
        for number, entry in enumerate(e_library.municipalities):
            code = region_of(entry.code, as_of)
            if code is not None and code not in e_library.regions:
                missing.setdefault(code, []).append(number)
        for code, numbers in sorted(missing.items()):
            found = region(code)
            entries = tuple(place / "municipalities" / number / "code" for number in numbers)
            yield Spot(
                place / "regions" if len(numbers) > 1 else entries[0],
                facts={
                    "region": Names(fi=code) if found is None else found.names,
                    "region_code": code,
                    "municipalities": _listed([e_library.municipalities[number].code for number in numbers]),
                },
                related=entries if len(numbers) > 1 else (place / "regions",),
            )


def _listed(codes: list[str]) -> Text:
    """Name municipalities with their codes, the first few of many."""
    few, rest = codes[:5], "" if len(codes) <= 5 else " …"

    def in_language(language: Language) -> str:
        return ", ".join(f"{name_of(code).said(language)} ({code})" for code in few) + rest

    return Text(fi=in_language(Language.FI), sv=in_language(Language.SV), en=in_language(Language.EN))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("e-library", "members.unknown-region", "members.name-of-other-municipality"),
    title=Text(
        fi="Kunnan maakunta ei kuulu toiminta-alueeseen",
        sv="Kommunens landskap hör inte till verksamhetsområdet",
        en="A municipality's region is not in the operating area",
    ),
    reason=Text(
        fi="Toiminta-alue ilmoitetaan asukkaille ja rahoittajille maakuntina. Muun maakunnan kunta voi olla mukana, "
        "mutta usein syynä on väärä koodi tai puuttuva maakunta.",
        sv="Verksamhetsområdet anges för invånare och finansiärer som landskap. En kommun i ett annat landskap kan "
        "vara med, men ofta är orsaken en felaktig kod eller ett landskap som saknas.",
        en="The operating area is stated to inhabitants and funders as regions. A municipality of another region may "
        "take part, but often a wrong code or a missing region is the reason.",
    ),
    message=Text(
        fi="Maakunta {region} ({region_code}) ei kuulu toiminta-alueen maakuntiin, mutta e-kirjastossa on sieltä "
        "kuntia: {municipalities}.",
        sv="Landskapet {region} ({region_code}) hör inte till verksamhetsområdets landskap, men i e-biblioteket finns "
        "kommuner därifrån: {municipalities}.",
        en="The region {region} ({region_code}) is not in the operating area, but the e-library has municipalities "
        "from it: {municipalities}.",
    ),
    repair=Text(
        fi='Tarkista kuntakoodi, tai lisää toiminta-alueen maakuntiin koodi "{region_code}".',
        sv='Kontrollera kommunkoden, eller lägg till koden "{region_code}" bland verksamhetsområdets landskap.',
        en='Check the municipality code, or add the code "{region_code}" to the regions of the operating area.',
    ),
    source=Text(
        fi="Tilastokeskus, kunta- ja maakuntaluokitukset 2020–2026",
        sv="Statistikcentralen, kommun- och landskapsindelningarna 2020–2026",
        en="Statistics Finland, classifications of municipalities and regions 2020–2026",
    ),
    broken_by=Edit("e-library.yaml", '  - "18"  # Kainuu\n  - "19"  # Lappi\n', '  - "18"  # Kainuu\n'),
    kept_by=Edit("e-library.yaml", '  - "18"  # Kainuu\n  - "19"  # Lappi\n', '  - "19"\n  - "18"\n'),
    broken=broken,
)
