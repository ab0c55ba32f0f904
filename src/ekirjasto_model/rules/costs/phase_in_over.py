"""A phase-in whose last year has passed."""

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
    """Find phase-ins that ended before the annex's year; the new shares are paid in full."""
    for at, annex, item, stated in stated_modifiers(configuration):
        if isinstance(stated, PhaseIn) and annex.year >= stated.from_year + stated.years:
            last = str(stated.from_year + stated.years - 1)
            facts: dict[str, Fact] = {"name": item.name, "last": last, "year": str(annex.year)}
            yield Spot(at / "years", facts=facts, related=(at / "from-year",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex",),
    title=Text(
        fi="Siirtymäaika on jo päättynyt",
        sv="Övergångsperioden är redan slut",
        en="A phase-in is over",
    ),
    reason=Text(
        fi="Siirtymäajan jälkeen maksetaan uusi osuus kokonaan, eikä muutos enää vaikuta.",
        sv="Efter övergångsperioden betalas hela den nya andelen, och ändringen har ingen verkan längre.",
        en="After a phase-in the new share is paid in full, and the modifier does nothing.",
    ),
    message=Text(
        fi="Erän {name} siirtymäajan viimeinen vuosi oli {last}, mutta liite on vuodelle {year}.",
        sv="Det sista året i övergångsperioden för posten {name} var {last}, men bilagan gäller år {year}.",
        en="The last year of the phase-in of the item {name} was {last}, but the annex is for {year}.",
    ),
    repair=Text(
        fi="Poista siirtymäaika, tai korjaa sen ensimmäinen vuosi (from-year) tai pituus (years).",
        sv="Ta bort övergångsperioden, eller rätta dess första år (from-year) eller längd (years).",
        en="Remove the phase-in, or correct its first year (from-year) or its length (years).",
    ),
    source=Text(
        fi="Käytäntö: muutoksen on vaikutettava niin kuin se on merkitty",
        sv="Praxis: en ändring ska ha den verkan som anges",
        en="Practice: a modifier must do what it states",
    ),
    broken_by=Edit(
        "cost-annex-2023.yaml",
        "        from-year: 2022\n        years: 3\n",
        "        from-year: 2022\n        years: 1\n",
    ),
    kept_by=Edit(
        "cost-annex-2023.yaml",
        "        from-year: 2022\n        years: 3\n",
        "        from-year: 2022\n        years: 2\n",
    ),
    broken=broken,
)
