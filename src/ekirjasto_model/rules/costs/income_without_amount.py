"""Income without an amount that is no grant."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.income_kinds import IncomeKind
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find income other than grants that states no amount."""
    for place, annex in configuration.cost_annexes():
        for number, income in enumerate(annex.income):
            if income.amount is None and income.income_kind is not IncomeKind.GRANT:
                yield Spot(place / "income" / number / "income-kind", facts={"name": income.name})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Tulon summa puuttuu",
        sv="Intäktens belopp saknas",
        en="The amount of an income is missing",
    ),
    reason=Text(
        fi="Vain valtionavustuksesta voidaan laskea, kuinka paljon siitä on käytettävissä. Muun tulon summa on "
        "kerrottava.",
        sv="Bara för ett statsunderstöd kan det räknas ut hur mycket som får användas. Beloppet för andra "
        "intäkter ska anges.",
        en="Only of a grant can it be worked out how much may be used. The amount of any other income has to be "
        "stated.",
    ),
    message=Text(
        fi="Tulolla {name} ei ole summaa (amount).",
        sv="Intäkten {name} har inget belopp (amount).",
        en="The income {name} has no amount.",
    ),
    repair=Text(
        fi='Lisää summa euroina, esimerkiksi amount: "150.00".',
        sv='Lägg till beloppet i euro, till exempel amount: "150.00".',
        en='Add the amount in euros, for instance amount: "150.00".',
    ),
    source=Text(
        fi="Käytäntö: kustannusliite kertoo, miten tulot pienentävät maksuosuuksia",
        sv="Praxis: kostnadsbilagan anger hur intäkter minskar betalningsandelarna",
        en="Practice: the cost annex states how income reduces the shares",
    ),
    broken_by=Edit(
        "cost-annex-2024.yaml",
        '    income-kind: lead-municipality\n    municipality: "205"\n    amount: "150.00"\n',
        '    income-kind: lead-municipality\n    municipality: "205"\n',
    ),
    kept_by=Edit(
        "cost-annex-2024.yaml",
        '    amount: "150.00"\n',
        '    amount: "0.00"\n',
        also=(Edit("cost-annex-2025.yaml", '    amount: "75.65"\n', '    amount: "183.60"\n'),),
    ),
    broken=broken,
)
