"""Income from a grant that is not named."""

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
    """Find income of the kind grant that names no grant."""
    for place, annex in configuration.cost_annexes():
        for number, income in enumerate(annex.income):
            if income.income_kind is IncomeKind.GRANT and income.grant is None:
                yield Spot(place / "income" / number / "income-kind", facts={"name": income.name})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Ei ole kerrottu, mistä valtionavustuksesta tulo on",
        sv="Det anges inte vilket statsunderstöd en intäkt är",
        en="It is not stated which grant an income is",
    ),
    reason=Text(
        fi="Avustuksen ehdoista riippuu, kuinka paljon sitä voi käyttää vuoden kustannuksiin.",
        sv="Av understödets villkor beror hur mycket av det som får användas för årets kostnader.",
        en="How much of a grant may be used for the year's costs depends on its terms.",
    ),
    message=Text(
        fi="Tulo {name} on valtionavustus, mutta avustuksen tunnusta (grant) ei ole merkitty.",
        sv="Intäkten {name} är ett statsunderstöd, men understödets beteckning (grant) anges inte.",
        en="The income {name} is a grant, but the grant's id (grant) is not stated.",
    ),
    repair=Text(
        fi="Lisää grant ja e-kirjaston tiedoissa (grants) olevan avustuksen tunnus, tai vaihda tulon laji "
        "(income-kind).",
        sv="Lägg till grant och beteckningen på ett understöd i e-bibliotekets uppgifter (grants), eller byt "
        "intäktens slag (income-kind).",
        en="Add grant and the id of a grant in the e-library's document (grants), or change the income-kind.",
    ),
    source=Text(
        fi="Valtionavustuslaki 688/2001 6 §",
        sv="Statsunderstödslagen 688/2001 6 §",
        en="Act on Discretionary Government Grants 688/2001, section 6",
    ),
    broken_by=Edit(
        "cost-annex-2024.yaml", "    income-kind: grant\n    grant: materials-grant\n", "    income-kind: grant\n"
    ),
    kept_by=Edit(
        "cost-annex-2024.yaml",
        '    own-contribution: "7294.16"\n',
        '    amount: "3000.00"\n    own-contribution: "7294.16"\n',
    ),
    broken=broken,
)
