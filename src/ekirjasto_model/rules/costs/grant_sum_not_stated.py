"""Income from a grant whose sum nobody states."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.income_kinds import IncomeKind
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.grants import grant_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find income from a grant where neither the income's amount nor the sum granted is stated."""
    for place, annex in configuration.cost_annexes():
        for number, income in enumerate(annex.income):
            grant = grant_of(configuration, income) if income.income_kind is IncomeKind.GRANT else None
            if grant is not None and income.amount is None and grant.granted is None:
                yield Spot(place / "income" / number / "grant", facts={"name": income.name, "grant": grant.id})


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        "e-library",
        "members.id-twice",
    ),
    title=Text(
        fi="Valtionavustuksen summaa ei ole kerrottu",
        sv="Statsunderstödets belopp anges inte",
        en="The sum of a grant is not stated",
    ),
    reason=Text(
        fi="Jos myönnettyä summaa ei tiedetä, ei voi laskea, kuinka paljon avustus pienentää maksuosuuksia.",
        sv="Om den beviljade summan inte är känd går det inte att räkna ut hur mycket understödet minskar andelarna.",
        en="If the sum granted is not known, nobody can work out how much the grant reduces the shares.",
    ),
    message=Text(
        fi="Tulolla {name} ei ole summaa, eikä avustuksen {grant} myönnettyä summaa (granted) ole merkitty.",
        sv="Intäkten {name} har inget belopp, och den beviljade summan (granted) för understödet {grant} anges inte.",
        en="The income {name} has no amount, and the sum granted (granted) of the grant {grant} is not stated.",
    ),
    repair=Text(
        fi="Lisää avustukselle granted e-kirjaston tietoihin, tai tulolle amount.",
        sv="Lägg till granted för understödet i e-bibliotekets uppgifter, eller amount för intäkten.",
        en="Add granted to the grant in the e-library's document, or amount to the income.",
    ),
    source=Text(
        fi="Valtionavustuslaki 688/2001 6 §",
        sv="Statsunderstödslagen 688/2001 6 §",
        en="Act on Discretionary Government Grants 688/2001, section 6",
    ),
    broken_by=Edit(
        "cost-annex-2024.yaml",
        '    grant: materials-grant\n    own-contribution: "7294.16"\n',
        "    grant: unsummed-grant\n",
        also=(
            Edit(
                "e-library.yaml",
                "grants:\n  - id: start-up-grant\n",
                "grants:\n"
                "  - id: unsummed-grant\n"
                "    grant-kind: general\n"
                "    grantor:\n"
                "      fi: Keksitty myöntäjä\n"
                "    starts: 2024-01-01\n"
                "    ends: 2024-12-30\n"
                "    report-due: 2025-03-30\n"
                "  - id: start-up-grant\n",
            ),
        ),
    ),
    kept_by=Edit(
        "cost-annex-2024.yaml", "    grant: materials-grant\n", '    grant: materials-grant\n    amount: "3000.00"\n'
    ),
    broken=broken,
)
