"""A class of a tier table that does not state one price."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.formulas.tier_table import PricedClass
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.rules.tier_classes import tier_tables
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

NEITHER = Text(fi="ei ole merkitty hintaa lainkaan", sv="inget pris anges", en="no price is stated")
BOTH = Text(
    fi="on merkitty sekä kiinteä summa että yksikköhinta",
    sv="både ett fast belopp och ett enhetspris anges",
    en="both a fixed amount and a unit price are stated",
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find priced classes that state neither an amount nor a rate, or both."""
    for tiers in tier_tables(configuration):
        for one in tiers.classes:
            if isinstance(one.stated, PricedClass) and (one.stated.amount is None) == (one.stated.rate is None):
                why = NEITHER if one.stated.amount is None else BOTH
                yield Spot(one.place, facts={"name": tiers.item.name, "lower": one.stated.from_, "why": why})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Luokalle ei ole merkitty yhtä hintaa",
        sv="En klass har inte ett enda pris",
        en="A class does not state one price",
    ),
    reason=Text(
        fi="Luokan hinta on joko kiinteä summa tai hinta yksikköä kohden. Jos kumpaakaan ei ole tai molemmat on "
        "merkitty, ei tiedetä, mitä luokan jäsenet maksavat.",
        sv="En klass pris är antingen ett fast belopp eller ett pris per enhet. Om inget av dem anges, eller båda, är "
        "det oklart vad klassens medlemmar betalar.",
        en="The price of a class is either a fixed amount or a price for one unit. If neither is stated, or both are, "
        "it is unclear what the members of the class pay.",
    ),
    message=Text(
        fi="Erän {name} luokalle, jonka alaraja on {lower}, {why}.",
        sv="För posten {name}, klassen med den nedre gränsen {lower}: {why}.",
        en="For the item {name}, class from {lower}: {why}.",
    ),
    repair=Text(
        fi='Jätä luokalle joko amount tai rate. Maksuttoman luokan voi merkitä näin: amount: "0.00".',
        sv='Låt klassen ha antingen amount eller rate. En avgiftsfri klass anges så här: amount: "0.00".',
        en='Give the class either amount or rate. A class free of charge is stated so: amount: "0.00".',
    ),
    source=Text(
        fi="Käytäntö: kaava kirjataan niin, että sen voi laskea käsin",
        sv="Praxis: formeln antecknas så att den kan räknas för hand",
        en="Practice: a formula is stated so that it can be worked out by hand",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '        - from: "5001"\n          to: "20000"\n          amount: "420.00"\n',
        '        - from: "5001"\n          to: "20000"\n          amount: "420.00"\n          rate: "0.03"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '        - from: "5001"\n          to: "20000"\n          amount: "420.00"\n',
        '        - from: "5001"\n          to: "20000"\n          amount: "0.00"\n',
    ),
    broken=broken,
)
