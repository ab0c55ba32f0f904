"""A phase-in that begins after the annex's year."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.modifiers.phase_in import PhaseIn
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.rules.stated_modifiers import stated_modifiers
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find phase-ins whose first year is after the annex's."""
    for at, annex, item, stated in stated_modifiers(configuration):
        if isinstance(stated, PhaseIn) and stated.from_year > annex.year:
            facts: dict[str, Fact] = {"name": item.name, "first": str(stated.from_year), "year": str(annex.year)}
            yield Spot(at / "from-year", facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex", "costs.earlier-year-not-before"),
    title=Text(
        fi="Siirtymäaika ei ole vielä alkanut",
        sv="Övergångsperioden har inte börjat ännu",
        en="A phase-in has not begun",
    ),
    reason=Text(
        fi="Ennen siirtymäajan ensimmäistä vuotta uusia osuuksia ei vielä ole, eikä niistä voi laskea osaa.",
        sv="Före övergångsperiodens första år finns inga nya andelar, och ingen del av dem kan räknas.",
        en="Before the first year of a phase-in there are no new shares of which a part could be counted.",
    ),
    message=Text(
        fi="Erän {name} siirtymäaika alkaa vuonna {first}, mutta liite on vuodelle {year}.",
        sv="Övergångsperioden för posten {name} börjar år {first}, men bilagan gäller år {year}.",
        en="The phase-in of the item {name} begins in {first}, but the annex is for {year}.",
    ),
    repair=Text(
        fi="Korjaa vuosi {first}. Jos osuudet pysyvät vielä ennallaan, valitse muutokseksi freeze.",
        sv="Rätta året {first}. Om andelarna ännu ska vara oförändrade, välj ändringen freeze.",
        en="Correct the year {first}. If the shares still stay as they were, choose the modifier freeze.",
    ),
    source=Text(
        fi="Käytäntö: muutoksen on vaikutettava niin kuin se on merkitty",
        sv="Praxis: en ändring ska ha den verkan som anges",
        en="Practice: a modifier must do what it states",
    ),
    broken_by=Edit("cost-annex-2023.yaml", "        from-year: 2022\n", "        from-year: 2024\n"),
    kept_by=Edit("cost-annex-2023.yaml", "        from-year: 2022\n", "        from-year: 2023\n"),
    broken=broken,
)
