"""A fixed amount of a municipality that does not share the item."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.formulas.fixed import Fixed
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find fixed amounts of municipalities that do not share the item in the year, each municipality once."""
    for costed in cost_years(configuration):
        for number, (item, found) in enumerate(costed.shared_items):
            seen = {one.municipality for one in found}
            for which, one in enumerate(item.formula.amounts if isinstance(item.formula, Fixed) else ()):
                if one.municipality not in seen:
                    seen.add(one.municipality)
                    facts: dict[str, Fact] = {
                        "item": item.name,
                        "name": name_of(one.municipality),
                        "code": one.municipality,
                        "amount": one.amount,
                        "year": str(costed.annex.year),
                    }
                    at = costed.place / "items" / number / "formula" / "amounts" / which / "municipality"
                    yield Spot(at, facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "cost-annex",
        *KNOWN_MEMBERS,
        "costs.agreement-not-in-force",
        "costs.fixed-member-missing",
        "costs.no-members",
    ),
    title=Text(
        fi="Kiinteä summa on kunnalla, joka ei maksa erää",
        sv="Ett fast belopp gäller en kommun som inte betalar posten",
        en="A fixed amount is stated for a municipality that does not share the item",
    ),
    reason=Text(
        fi="Summaa ei peritä keneltäkään. Joko kunta puuttuu erän maksajista tai koodi on väärä.",
        sv="Beloppet tas inte ut av någon. Antingen saknas kommunen bland dem som betalar posten eller så är koden "
        "fel.",
        en="Nobody is charged the amount. Either the municipality is missing from those who share the item, or the "
        "code is wrong.",
    ),
    message=Text(
        fi="Erälle {item} on merkitty kunnan {name} ({code}) summa {amount}, mutta kunta ei maksa erää vuonna {year}.",
        sv="För posten {item} anges beloppet {amount} för kommunen {name} ({code}), men kommunen betalar inte "
        "posten år {year}.",
        en="For the item {item} the amount {amount} is stated for the municipality of {name} ({code}), which does "
        "not share the item in {year}.",
    ),
    repair=Text(
        fi='Poista summa, korjaa koodi "{code}", tai lisää kunta erän maksajiin.',
        sv='Ta bort beloppet, rätta koden "{code}" eller lägg till kommunen bland dem som betalar posten.',
        en='Remove the amount, correct the code "{code}", or add the municipality to those who share the item.',
    ),
    source=Text(
        fi="Käytäntö: kustannukset jaetaan jäsenille",
        sv="Praxis: kostnaderna fördelas på medlemmarna",
        en="Practice: costs are shared among members",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '          amount: "160.00"\n',
        '          amount: "160.00"\n        - municipality: "620"\n          amount: "110.00"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '          amount: "160.00"\n',
        '          amount: "110.00"\n',
    ),
    broken=broken,
)
