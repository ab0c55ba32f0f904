"""A grant that may not be used for the costs of the year."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.income_kinds import IncomeKind
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.grants import grant_of, is_usable_in
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find income from grants whose days of use have none in common with the annex's year."""
    for place, annex in configuration.cost_annexes():
        for number, income in enumerate(annex.income):
            grant = grant_of(configuration, income) if income.income_kind is IncomeKind.GRANT else None
            if grant is not None and not is_usable_in(grant, annex.year):
                facts: dict[str, Fact] = {"name": income.name, "grant": grant.id, "year": str(annex.year)}
                yield Spot(place / "income" / number / "grant", facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        "e-library",
        "members.id-twice",
    ),
    title=Text(
        fi="Valtionavustusta ei voi käyttää vuoden kustannuksiin",
        sv="Ett statsunderstöd får inte användas för årets kostnader",
        en="A grant may not be used for the year's costs",
    ),
    reason=Text(
        fi="Avustusta saa käyttää vain käyttöajan kustannuksiin. Muulta vuodelta se on palautettava.",
        sv="Ett understöd får bara användas för kostnader under användningstiden. För ett annat år ska det "
        "återbetalas.",
        en="A grant may only be used for costs of its period of use. For another year it has to be repaid.",
    ),
    message=Text(
        fi="Tulo {name} on avustus {grant}, mutta sen käyttöaika ei osu vuoteen {year}.",
        sv="Intäkten {name} är understödet {grant}, men dess användningstid omfattar inte år {year}.",
        en="The income {name} is the grant {grant}, but its period of use has no day in {year}.",
    ),
    repair=Text(
        fi="Vaihda avustus (grant), tai korjaa sen käyttöaika (starts, ends) e-kirjaston tietoihin.",
        sv="Byt understöd (grant), eller rätta dess användningstid (starts, ends) i e-bibliotekets uppgifter.",
        en="Name another grant, or correct its period of use (starts, ends) in the e-library's document.",
    ),
    source=Text(
        fi="Valtionavustuslaki 688/2001 7 § ja 13 §",
        sv="Statsunderstödslagen 688/2001 7 § och 13 §",
        en="Act on Discretionary Government Grants 688/2001, sections 7 and 13",
    ),
    broken_by=Edit(
        "cost-annex-2024.yaml",
        '    grant: materials-grant\n    own-contribution: "7294.16"\n',
        '    grant: operating-grant\n    amount: "3000.00"\n    own-contribution: "7294.16"\n',
    ),
    kept_by=Edit(
        "cost-annex-2024.yaml", "    grant: materials-grant\n", '    grant: materials-grant\n    amount: "3000.00"\n'
    ),
    broken=broken,
)
