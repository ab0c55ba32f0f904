"""A figure of a municipality that does not share the year's costs."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find municipalities with measures that pay on no day of the annex's year: one spot for a municipality."""
    for costed in cost_years(configuration):
        payers = set(costed.members)
        places: dict[str, list[Place]] = {}
        for number, measure in enumerate(costed.annex.measures):
            if measure.driver is not Driver.POPULATION and measure.municipality not in payers:
                at = costed.place / "measures" / number / "municipality"
                places.setdefault(measure.municipality, []).append(at)
        for code, found in places.items():
            facts: dict[str, Fact] = {"name": name_of(code), "code": code, "year": str(costed.annex.year)}
            yield Spot(found[0], facts=facts, related=tuple(found[1:]))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex", *KNOWN_MEMBERS, "costs.agreement-not-in-force", "costs.measure-missing", "costs.no-members"),
    title=Text(
        fi="Kustannusliitteessä on luku kunnalta, joka ei maksa",
        sv="Kostnadsbilagan har ett tal för en kommun som inte betalar",
        en="The cost annex has a figure of a municipality that does not pay",
    ),
    reason=Text(
        fi="Luku jää käyttämättä. Joko kunta puuttuu sopimuksen osapuolista tai luku on väärässä liitteessä.",
        sv="Talet blir oanvänt. Antingen saknas kommunen bland avtalets parter eller så står talet i fel bilaga.",
        en="The figure is not used. Either the municipality is missing from the agreement's parties, or the figure "
        "is in the wrong annex.",
    ),
    message=Text(
        fi="Kunnalla {name} ({code}) on luku, mutta se ei ole maksava jäsen vuonna {year}.",
        sv="Kommunen {name} ({code}) har ett tal men är inte betalande medlem år {year}.",
        en="The municipality of {name} ({code}) has a figure but is not a paying member in {year}.",
    ),
    repair=Text(
        fi='Poista luku, korjaa koodi "{code}", tai lisää kunta sopimuksen osapuoleksi.',
        sv='Ta bort talet, rätta koden "{code}" eller lägg till kommunen som part i avtalet.',
        en='Remove the figure, correct the code "{code}", or add the municipality as a party to the agreement.',
    ),
    source=Text(
        fi="Käytäntö: kustannukset jaetaan jäsenille",
        sv="Praxis: kostnaderna fördelas på medlemmarna",
        en="Practice: costs are shared among members",
    ),
    broken_by=Edit(
        "cost-annex-2026.yaml",
        '    value: "14730"\n    source: Keksitty lainausluku\n',
        '    value: "14730"\n    source: Keksitty lainausluku\n'
        '  - driver: loans\n    municipality: "620"\n    day: 2023-12-31\n    value: "11900"\n'
        "    source: Keksitty lainausluku\n",
    ),
    kept_by=Edit("cost-annex-2026.yaml", '    value: "14730"\n', '    value: "11900"\n'),
    broken=broken,
)
