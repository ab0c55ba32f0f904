"""A stand-alone cost of a municipality that does not share the year's costs."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find municipalities with a stand-alone cost that pay on no day of the annex's year, each once."""
    for costed in cost_years(configuration):
        seen = set(costed.members)
        for number, one in enumerate(costed.annex.alone_costs):
            code = one.payer.municipality
            if code is not None and code not in seen:
                seen.add(code)
                facts: dict[str, Fact] = {"name": name_of(code), "code": code, "year": str(costed.annex.year)}
                yield Spot(costed.place / "alone-costs" / number / "payer", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "cost-annex",
        *KNOWN_MEMBERS,
        "costs.agreement-not-in-force",
        "costs.alone-cost-missing",
        "costs.no-members",
    ),
    title=Text(
        fi="Kustannus yksin hankittuna on kunnalta, joka ei maksa",
        sv="En kommun som inte betalar har en kostnad på egen hand",
        en="A municipality that does not pay has a stand-alone cost",
    ),
    reason=Text(
        fi="Luku jää käyttämättä. Joko kunta puuttuu sopimuksen osapuolista tai koodi on väärä.",
        sv="Talet blir oanvänt. Antingen saknas kommunen bland avtalets parter eller så är koden fel.",
        en="The figure is not used. Either the municipality is missing from the agreement's parties, or the code is "
        "wrong.",
    ),
    message=Text(
        fi="Kunnalla {name} ({code}) on kustannus yksin hankittuna, mutta se ei ole maksava jäsen vuonna {year}.",
        sv="Kommunen {name} ({code}) har en kostnad på egen hand men är inte betalande medlem år {year}.",
        en="The municipality of {name} ({code}) has a stand-alone cost but is not a paying member in {year}.",
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
        "cost-annex-2022.yaml",
        '    amount: "5200.00"\n    source: Keksitty tarjous\n',
        '    amount: "5200.00"\n    source: Keksitty tarjous\n  - payer:\n      municipality: "620"\n'
        '    amount: "1700.00"\n    source: Keksitty tarjous\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '    amount: "5200.00"\n    source: Keksitty tarjous\n',
        '    amount: "5100.00"\n    source: Keksitty tarjous\n',
    ),
    broken=broken,
)
