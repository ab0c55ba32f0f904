"""An earlier year that is not before the year concerned."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.modifiers.freeze import Freeze
from ekirjasto_model.modifiers.phase_in import PhaseIn
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.rules.stated_modifiers import stated_modifiers
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find earlier shares and modifiers whose earlier year is the annex's or later, or not before the phase-in's."""
    for place, annex in configuration.cost_annexes():
        for number, one in enumerate(annex.earlier_shares):
            if one.year >= annex.year:
                yield _spot(place / "earlier-shares" / number / "year", one.year, annex.year)
    for at, annex, _, stated in stated_modifiers(configuration):
        if isinstance(stated, Freeze | PhaseIn):
            before = min(annex.year, stated.from_year) if isinstance(stated, PhaseIn) else annex.year
            if stated.earlier_year >= before:
                yield _spot(at / "earlier-year", stated.earlier_year, before)


def _spot(place: Place, year: int, before: int) -> Spot:
    """Tell of one year."""
    return Spot(place, facts={"year": str(year), "before": str(before)})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Aiempi vuosi ei ole aiempi",
        sv="Ett tidigare år är inte tidigare",
        en="An earlier year is not earlier",
    ),
    reason=Text(
        fi="Osuuksia voi verrata vain jo kuluneen vuoden osuuksiin.",
        sv="Andelar kan jämföras bara med ett gånget års andelar.",
        en="Shares can be compared only with those of a year before.",
    ),
    message=Text(
        fi="Aiemmaksi vuodeksi on merkitty {year}, mutta sen on oltava ennen vuotta {before}.",
        sv="Som tidigare år anges {year}, men det ska vara före år {before}.",
        en="The earlier year is stated as {year}, but it must be before {before}.",
    ),
    repair=Text(
        fi="Korjaa vuosi {year} vuotta {before} edeltäväksi vuodeksi.",
        sv="Rätta året {year} till ett år före {before}.",
        en="Correct the year {year} to one before {before}.",
    ),
    source=Text(
        fi="Käytäntö: aiempi maksuosuus on merkitty liitteeseen tai lasketaan sen vuoden liitteestä",
        sv="Praxis: en tidigare betalningsandel anges i bilagan eller räknas ur det årets bilaga",
        en="Practice: an earlier share is stated in the annex, or worked out from that year's annex",
    ),
    broken_by=Edit(
        "cost-annex-2023.yaml",
        "      - shape: freeze\n        earlier-year: 2021\n",
        "      - shape: freeze\n        earlier-year: 2023\n",
    ),
    kept_by=Edit(
        "cost-annex-2023.yaml",
        "      - shape: freeze\n        earlier-year: 2021\n",
        "      - shape: freeze\n        earlier-year: 2022\n",
        also=(
            Edit(
                "cost-annex-2023.yaml",
                '  - year: 2021\n    item: spoken-books\n    municipality: "047"\n',
                '  - year: 2022\n    item: spoken-books\n    municipality: "047"\n',
            ),
        ),
    ),
    broken=broken,
)
