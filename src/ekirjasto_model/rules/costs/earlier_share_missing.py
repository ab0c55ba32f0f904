"""A modifier that needs an earlier year's shares, of which nobody tells."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import CostYear, cost_years
from ekirjasto_model.derived.costing.earlier import annex_before, earlier_shares, earlier_years
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.catalogue import modifier
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find years whose shares a modifier needs and that nobody tells of: one spot for an item and year.

    Where that year's annex has the item, what keeps it from being shared is told there.
    """
    for costed in cost_years(configuration):
        for number, item in enumerate(costed.annex.items):
            years = earlier_years(costed, item)
            known = earlier_shares(configuration, costed, item) if years else {}
            for year in years:
                before = annex_before(configuration, costed, year)
                if year not in known and (before is None or all(one.id != item.id for one in before.annex.items)):
                    yield _spot(costed, costed.place / "items" / number, item, year)


def _spot(costed: CostYear, at: Place, item: CostItem, year: int) -> Spot:
    """Tell of the first modifier that needs the year."""
    asking = [_asks(stated, costed.annex.year, year) for stated in item.modifiers]
    which = asking.index(True)
    stated = item.modifiers[which]
    facts: dict[str, Fact] = {
        "name": item.name,
        "item": item.id,
        "modifier": modifier(stated.shape).title,
        "year": str(year),
    }
    place = at / "modifiers" / which
    return Spot(place / "earlier-year" if "earlier_year" in type(stated).model_fields else place, facts=facts)


def _asks(stated: Parameters, of: int, year: int) -> bool:
    """Tell whether a modifier of one year needs the shares of another."""
    return year in modifier(stated.shape).earlier_years(stated, of)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex", *KNOWN_MEMBERS, "costs.earlier-year-not-before", "costs.modifier-twice", "members.id-twice"),
    title=Text(
        fi="Aiemman vuoden maksuosuudet puuttuvat",
        sv="Ett tidigare års betalningsandelar saknas",
        en="An earlier year's shares are missing",
    ),
    reason=Text(
        fi="Muutos vertaa osuuksia aiemman vuoden osuuksiin. Jos niitä ei tunneta, osuuksia ei lasketa.",
        sv="Ändringen jämför andelarna med ett tidigare års andelar. Om de inte är kända räknas inga andelar.",
        en="The modifier compares shares with those of an earlier year. If they are not known, no shares are worked "
        "out.",
    ),
    message=Text(
        fi="Erän {name} muutos ”{modifier}” tarvitsee vuoden {year} maksuosuudet, mutta niitä ei ole merkitty eikä "
        "niitä voi laskea sen vuoden kustannusliitteestä.",
        sv="Ändringen ”{modifier}” av posten {name} behöver betalningsandelarna för år {year}, men de är inte "
        "angivna och kan inte räknas ur det årets kostnadsbilaga.",
        en="The modifier “{modifier}” of the item {name} needs the shares of {year}, but they are neither stated "
        "nor to be worked out from that year's cost annex.",
    ),
    repair=Text(
        fi="Merkitse vuoden {year} osuudet luetteloon earlier-shares (item: {item}), tai lisää tiedostoihin sen "
        "vuoden kustannusliite, jossa on sama erä.",
        sv="Ange andelarna för år {year} i listan earlier-shares (item: {item}), eller lägg till det årets "
        "kostnadsbilaga med samma post bland filerna.",
        en="State the shares of {year} in the list earlier-shares (item: {item}), or add that year's cost annex "
        "with the same item to the files.",
    ),
    source=Text(
        fi="Käytäntö: aiempi maksuosuus on merkitty liitteeseen tai lasketaan sen vuoden liitteestä",
        sv="Praxis: en tidigare betalningsandel anges i bilagan eller räknas ur det årets bilaga",
        en="Practice: an earlier share is stated in the annex, or worked out from that year's annex",
    ),
    broken_by=Edit(
        "cost-annex-2023.yaml",
        "      - shape: freeze\n        earlier-year: 2021\n",
        "      - shape: freeze\n        earlier-year: 2020\n",
    ),
    kept_by=Edit(
        "cost-annex-2023.yaml",
        "      - shape: freeze\n        earlier-year: 2021\n",
        "      - shape: freeze\n        earlier-year: 2020\n",
        also=(
            Edit(
                "cost-annex-2023.yaml",
                '  - year: 2021\n    item: spoken-books\n    municipality: "047"\n',
                '  - year: 2020\n    item: spoken-books\n    municipality: "047"\n',
            ),
        ),
    ),
    broken=broken,
)
