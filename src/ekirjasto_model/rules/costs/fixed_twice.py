"""Two fixed amounts of one municipality."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.stated_formulas import stated_formulas
from ekirjasto_model.formulas.fixed import Fixed
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find fixed amounts of a municipality that has one before them in the same item."""
    for place, annex in configuration.cost_annexes():
        for one in stated_formulas(place, annex):
            earlier: dict[str, Place] = {}
            for number, fixed in enumerate(one.stated.amounts if isinstance(one.stated, Fixed) else ()):
                at, code = one.place / "amounts" / number, fixed.municipality
                if code in earlier:
                    facts: dict[str, Fact] = {"item": one.item.name, "name": name_of(code), "code": code}
                    yield Spot(at / "municipality", facts=facts, related=(earlier[code],))
                earlier.setdefault(code, at)


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        "members.unknown-municipality",
    ),
    title=Text(
        fi="Kunnalla on kaksi kiinteää summaa",
        sv="En kommun har två fasta belopp",
        en="A municipality has two fixed amounts",
    ),
    reason=Text(
        fi="Kahdesta summasta ei voi tietää, kumman kunta maksaa. Usein toinen on toisen kunnan summa.",
        sv="Av två belopp kan man inte veta vilketdera kommunen betalar. Ofta är det ena en annan kommuns belopp.",
        en="Of two amounts nobody knows which one the municipality pays. Often one belongs to another municipality.",
    ),
    message=Text(
        fi="Erällä {item} on kunnan {name} ({code}) summa jo aiemmin.",
        sv="Posten {item} har redan ett belopp för kommunen {name} ({code}).",
        en="The item {item} already has an amount for the municipality of {name} ({code}).",
    ),
    repair=Text(
        fi='Poista toinen summa, tai korjaa koodi "{code}", jos summa on toisen kunnan.',
        sv='Ta bort det ena beloppet, eller rätta koden "{code}" om beloppet är en annan kommuns.',
        en='Remove one of the amounts, or correct the code "{code}" if the amount is another municipality\'s.',
    ),
    source=Text(
        fi="Käytäntö: yksi asia merkitään yhden kerran",
        sv="Praxis: en sak antecknas en gång",
        en="Practice: one thing is stated once",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '          amount: "160.00"\n',
        '          amount: "160.00"\n        - municipality: "588"\n          amount: "110.00"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '          amount: "160.00"\n',
        '          amount: "80.00"\n',
    ),
    broken=broken,
)
