"""A final settlement without a rule for surplus or deficit."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import settled_by
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find final settlements that state no rule for a surplus, or for a deficit, as little as their advance."""
    for place, annex in configuration.cost_annexes():
        advance = settled_by(configuration, annex)
        if advance is None:
            continue
        missing = [
            key
            for key, own, others in (
                ("surplus", annex.surplus, advance.surplus),
                ("deficit", annex.deficit, advance.deficit),
            )
            if own is None and others is None
        ]
        missing = [key for key in missing if not configuration.is_marked_unknown(place / key)]
        if missing:
            facts: dict[str, Fact] = {"keys": tuple(missing), "advance": advance.id}
            yield Spot(place / "settles", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "cost-annex",
        "members.id-twice",
        "costs.two-annexes-for-year",
    ),
    title=Text(
        fi="Ei ole sovittu, mitä ylijäämälle tai alijäämälle tehdään",
        sv="Det är inte avtalat vad som görs med ett överskott eller underskott",
        en="It is not agreed what is done with a surplus or a deficit",
    ),
    reason=Text(
        fi="Kun tilinpäätöksen summat eroavat ennakosta, ero palautetaan, laskutetaan tai siirretään. Se on "
        "sovittava etukäteen.",
        sv="När bokslutets summor avviker från förskottet återbetalas, faktureras eller överförs skillnaden. Det "
        "ska avtalas på förhand.",
        en="Where the closed sums differ from the advance, the difference is returned, invoiced or carried over. "
        "That has to be agreed beforehand.",
    ),
    message=Text(
        fi="Lopullisessa tasauksessa ja ennakossa {advance} ei ole merkitty: {keys}.",
        sv="I slutavräkningen och förskottet {advance} anges inte: {keys}.",
        en="Neither the final settlement nor the advance {advance} states: {keys}.",
    ),
    repair=Text(
        fi="Lisää kumpaan tahansa surplus (returned tai carried-over) ja deficit (invoiced tai carried-over).",
        sv="Lägg till surplus (returned eller carried-over) och deficit (invoiced eller carried-over) i någondera.",
        en="Add to either of them surplus (returned or carried-over) and deficit (invoiced or carried-over).",
    ),
    source=Text(
        fi="Käytäntö: ennakko talousarvion mukaan, lopullinen tasaus tilinpäätöksen mukaan samoilla kaavoilla",
        sv="Praxis: förskott enligt budgeten, slutavräkning enligt bokslutet med samma formler",
        en="Practice: an advance by budget, a final settlement by closed accounts, on the same formulas",
    ),
    broken_by=Edit(
        "cost-annex-2024-settlement.yaml",
        "settles: e-materials-2024\n",
        "settles: e-materials-2024\n",
        also=(Edit("cost-annex-2024.yaml", "surplus: carried-over\n", ""),),
    ),
    kept_by=Edit(
        "cost-annex-2024-settlement.yaml",
        "settles: e-materials-2024\n",
        "settles: e-materials-2024\nsurplus: carried-over\n",
        also=(Edit("cost-annex-2024.yaml", "surplus: carried-over\n", ""),),
    ),
    broken=broken,
)
