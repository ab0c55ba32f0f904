"""A municipality named among those who share an item that pays nothing in the year."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.item_sharers import ItemSharers
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
    """Find municipalities that an item names and that pay on no day of the annex's year."""
    for costed in cost_years(configuration):
        payers = set(costed.members)
        for number, item in enumerate(costed.annex.items):
            for which, code in enumerate(item.named if item.shared_by is ItemSharers.NAMED else ()):
                if code not in payers:
                    facts: dict[str, Fact] = {
                        "item": item.name,
                        "name": name_of(code),
                        "code": code,
                        "year": str(costed.annex.year),
                    }
                    yield Spot(costed.place / "items" / number / "named" / which, facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        *KNOWN_MEMBERS,
        "costs.agreement-not-in-force",
        "costs.no-members",
    ),
    title=Text(
        fi="Erän maksajaksi on nimetty kunta, joka ei ole maksava jäsen",
        sv="En kommun som inte är betalande medlem har namngetts som betalare",
        en="A municipality named as sharing an item is no paying member",
    ),
    reason=Text(
        fi="Muut nimetyt maksaisivat myös sen osuuden, ilman että kukaan huomaa.",
        sv="De andra namngivna skulle betala också dess andel utan att någon märker det.",
        en="The others named would pay its share too, without anybody noticing.",
    ),
    message=Text(
        fi="Erän {item} maksajaksi on nimetty kunta {name} ({code}), joka ei ole maksava jäsen vuonna {year}.",
        sv="Kommunen {name} ({code}) har namngetts som betalare av posten {item} men är inte betalande medlem år "
        "{year}.",
        en="The municipality of {name} ({code}) is named as sharing the item {item} but is not a paying member in "
        "{year}.",
    ),
    repair=Text(
        fi='Poista kunta luettelosta named, korjaa koodi "{code}", tai lisää kunta sopimuksen osapuoleksi.',
        sv='Ta bort kommunen från listan named, rätta koden "{code}" eller lägg till kommunen som part i avtalet.',
        en='Remove the municipality from the list named, correct the code "{code}", or add the municipality as a '
        "party to the agreement.",
    ),
    source=Text(
        fi="Käytäntö: kustannukset jaetaan jäsenille",
        sv="Praxis: kostnaderna fördelas på medlemmarna",
        en="Practice: costs are shared among members",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '      - "777"\n',
        '      - "777"\n      - "620"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '      - "777"\n',
        '      - "777"\n      - "588"\n',
    ),
    broken=broken,
)
