"""VAT of purchases, without a word on VAT of the sharing."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find annexes whose items state VAT and which do not say whether the sharing is free of it."""
    for place, annex in configuration.cost_annexes():
        with_vat = [number for number, item in enumerate(annex.items) if item.vat is not None]
        is_missing = annex.sharing_vat is None and not configuration.is_marked_unknown(place / "sharing-vat")
        if with_vat and is_missing:
            places = tuple(place / "items" / number / "vat" for number in with_vat)
            yield Spot(places[0], related=places[1:])


RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex",),
    title=Text(
        fi="Ei ole kerrottu, onko kustannustenjako arvonlisäverotonta",
        sv="Det anges inte om kostnadsfördelningen är fri från mervärdesskatt",
        en="It is not stated whether the sharing is free of VAT",
    ),
    reason=Text(
        fi="Kunnan on tiedettävä, tuleeko osuuden päälle arvonlisäveroa. Se ratkaistaan sopimuskohtaisesti.",
        sv="Kommunen måste veta om mervärdesskatt tillkommer utöver andelen. Det avgörs för varje avtal.",
        en="A municipality must know whether VAT comes on top of its share. That is settled for each agreement.",
    ),
    message=Text(
        fi="Eristä on merkitty arvonlisävero, mutta kustannustenjaon omaa arvonlisäverotusta (sharing-vat) ei "
        "ole kerrottu.",
        sv="För posterna anges mervärdesskatt, men mervärdesbeskattningen av själva kostnadsfördelningen "
        "(sharing-vat) anges inte.",
        en="The items state VAT, but the treatment of the sharing itself (sharing-vat) is not stated.",
    ),
    repair=Text(
        fi="Lisää sharing-vat: treatment (free tai taxable) ja vat-basis.",
        sv="Lägg till sharing-vat: treatment (free eller taxable) och vat-basis.",
        en="Add sharing-vat: treatment (free or taxable) and vat-basis.",
    ),
    source=Text(
        fi="KHO:2009:42",
        sv="HFD:2009:42",
        en="Supreme Administrative Court KHO:2009:42",
    ),
    broken_by=Edit(
        "cost-annex-2026.yaml", '    amount: "1300.00"\n', '    amount: "1300.00"\n    vat:\n      vat-kind: general\n'
    ),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        "drivers-day: 2023-12-31\n",
        "drivers-day: 2023-12-31\nsharing-vat:\n  treatment: taxable\n  vat-basis:\n    fi: Keksitty peruste\n",
        also=(
            Edit(
                "cost-annex-2026.yaml",
                '    amount: "1300.00"\n',
                '    amount: "1300.00"\n    vat:\n      vat-kind: general\n',
            ),
        ),
    ),
    broken=broken,
)
