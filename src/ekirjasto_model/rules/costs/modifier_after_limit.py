"""A modifier after a limit, which the limit no longer binds."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.modifiers.catalogue import modifier
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.rules.stated_modifiers import item_of, stated_modifiers
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find modifiers that change shares after a limit on them: one spot for a modifier."""
    limits: dict[Place, Text] = {}
    for at, _, item, stated in stated_modifiers(configuration):
        chosen, of_item = modifier(stated.shape), item_of(at)
        if chosen.binds:
            limits[of_item] = chosen.title
        elif of_item in limits and chosen.days is None:
            facts: dict[str, Fact] = {"name": item.name, "modifier": chosen.title, "limit": limits[of_item]}
            yield Spot(at / "shape", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex", "costs.modifier-twice"),
    title=Text(
        fi="Muutos tehdään vasta rajan jälkeen",
        sv="En ändring görs först efter en gräns",
        en="A modifier comes after a limit",
    ),
    reason=Text(
        fi="Muutokset tehdään ylhäältä alas. Raja sitoo vain, jos osuuksia ei enää muuteta sen jälkeen.",
        sv="Ändringarna görs uppifrån och ned. En gräns binder bara om andelarna inte ändras efter den.",
        en="Modifiers are applied from top to bottom. A limit binds only if the shares are not changed after it.",
    ),
    message=Text(
        fi="Erän {name} osuuksia muutetaan vielä rajan ”{limit}” jälkeen: {modifier}. Raja voi ylittyä tai alittua.",
        sv="Andelarna i posten {name} ändras ännu efter gränsen ”{limit}”: {modifier}. Gränsen kan då överskridas "
        "eller underskridas.",
        en="The shares of the item {name} are changed after the limit “{limit}”: {modifier}. The limit may then be "
        "broken.",
    ),
    repair=Text(
        fi="Siirrä tämä muutos ennen rajaa, tai poista toinen niistä.",
        sv="Flytta ändringen före gränsen, eller ta bort den ena av dem.",
        en="Move this modifier before the limit, or remove one of them.",
    ),
    source=Text(
        fi="Kustannusliitteen muutokset tehdään ylhäältä alas",
        sv="Ändringarna i kostnadsbilagan görs uppifrån och ned",
        en="The modifiers of a cost annex are applied from top to bottom",
    ),
    broken_by=Edit(
        "cost-annex-2023.yaml",
        '        amount: "3800.00"\n        difference: not-shared\n',
        '        amount: "3800.00"\n        difference: not-shared\n      - shape: surcharge\n        percent: "1"\n',
    ),
    kept_by=Edit(
        "cost-annex-2023.yaml",
        "      - shape: change-cap\n",
        '      - shape: surcharge\n        percent: "1"\n      - shape: change-cap\n',
    ),
    broken=broken,
)
