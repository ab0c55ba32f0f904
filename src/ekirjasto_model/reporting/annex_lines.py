"""What a year's shares have beside their items, in words: income, VAT, the final settlement, instalments."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.codelists.income_places import INCOME_PLACES
from ekirjasto_model.codelists.vat_bearers import VAT_BEARERS
from ekirjasto_model.codelists.vat_kinds import VAT_KINDS
from ekirjasto_model.reporting.annex_tables import instalment_columns, member_columns
from ekirjasto_model.reporting.grounds_line import line
from ekirjasto_model.reporting.table import table
from ekirjasto_model.reporting.wording import fill, said
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.income_trace import IncomeTrace
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.share import Allocation
from ekirjasto_model.values.text import Text
from ekirjasto_model.values.usable_grant import UsableGrant
from ekirjasto_model.values.vat_trace import VatTrace

INCOME = Text(
    fi="Tulot, jotka pienentävät maksuosuuksia:",
    sv="Intäkter som minskar betalningsandelarna:",
    en="Income that reduces the shares:",
)
TAKEN = Text(
    fi="{name}: {amount} ({taken}).",
    sv="{name}: {amount} ({taken}).",
    en="{name}: {amount} ({taken}).",
)
OF_ITEM = Text(fi="Erä {item}: −{amount}.", sv="Posten {item}: −{amount}.", en="Item {item}: −{amount}.")
GRANT = Text(
    fi="Avustuksesta {grant} käytettävissä {usable}: pienin näistä: myönnetty {granted}{percentage}, avustukseen "
    "oikeuttavat kustannukset vähennettyinä muilla tuloilla {rest}.",
    sv="Av understödet {grant} får {usable} användas, det minsta av dessa: beviljat {granted}{percentage}, de "
    "understödsberättigande kostnaderna minus andra intäkter {rest}.",
    en="Of the grant {grant} {usable} may be used, the least of these: granted {granted}{percentage}, the eligible "
    "costs less other income {rest}.",
)
PERCENTAGE = Text(
    fi=", {percent} % kustannuksista {most}",
    sv=", {percent} % av kostnaderna {most}",
    en=", {percent}% of the costs {most}",
)
OWN = Text(
    fi="Kustannukset ovat {costs} ja omarahoitusosuus {own}.",
    sv="Kostnaderna är {costs} och självfinansieringsandelen {own}.",
    en="The costs are {costs} and the own contribution {own}.",
)
VAT = Text(
    fi="Hankintojen arvonlisävero; maksuosuudet ovat ilman sitä (alv 0 %):",
    sv="Inköpens mervärdesskatt; betalningsandelarna är utan den (moms 0 %):",
    en="VAT of the purchases; the shares are without it (VAT 0%):",
)
VAT_OF = Text(
    fi="Erä {item}, {kind}, {percent} % ({day}): veroton {net}, vero {vat}, verollinen {gross}. Veron maksaa: "
    "{bearer}.",
    sv="Posten {item}, {kind}, {percent} % ({day}): utan skatt {net}, skatt {vat}, med skatt {gross}. Skatten betalas "
    "av: {bearer}.",
    en="Item {item}, {kind}, {percent}% ({day}): net {net}, tax {vat}, gross {gross}. The tax is borne by: {bearer}.",
)
SETTLEMENT = Text(
    fi="Lopullinen tasaus: ennakko kustannusliitteen {advance} mukaan, lopullinen osuus tämän liitteen mukaan. "
    "Negatiivinen summa palautetaan.",
    sv="Slutavräkning: förskott enligt kostnadsbilagan {advance}, slutlig andel enligt denna bilaga. En negativ summa "
    "återbetalas.",
    en="Final settlement: the advance by the cost annex {advance}, the final share by this annex. A negative sum is "
    "returned.",
)
BESIDE = Text(fi="Maksuosuuksien rinnalla:", sv="Vid sidan av betalningsandelarna:", en="Beside the shares:")
INSTALMENTS = Text(fi="Maksuerät:", sv="Delbetalningar:", en="Instalments:")


def annex_lines(allocation: Allocation, language: Language) -> Iterator[str]:
    """Give a paragraph or a table for each thing that the annex has beside its items."""
    if allocation.income:
        yield "\n".join([INCOME.said(language), *_income(allocation.income, language)])
    if allocation.vat:
        yield "\n".join([VAT.said(language), *(_vat(one, language) for one in allocation.vat)])
    columns = member_columns(allocation, language)
    if columns:
        heading = SETTLEMENT if allocation.settles else BESIDE
        yield line(heading, {"advance": allocation.settles}, language, indent=0)
        yield table(columns)
    if any(share.instalments for share in allocation.shares):
        yield INSTALMENTS.said(language)
        yield table(instalment_columns(allocation, language))


def _income(income: tuple[IncomeTrace, ...], language: Language) -> Iterator[str]:
    """Tell of each income: its amount, where it was taken off, and what a grant allowed."""
    for one in income:
        facts: dict[str, Fact] = {"name": one.name, "amount": one.amount, "taken": INCOME_PLACES.label(one.taken)}
        yield line(TAKEN, facts, language, indent=2)
        for item, amount in sorted(one.of_items.items()):
            yield line(OF_ITEM, {"item": item, "amount": amount}, language)
        if one.usable is not None:
            yield from _grant(one.usable, language)


def _grant(usable: UsableGrant, language: Language) -> Iterator[str]:
    """Tell how much of a grant may be used, and why, and what the own contribution is."""
    most, percentage = usable.by_percentage, ""
    if usable.percentage is not None and most is not None:
        percentage = fill(PERCENTAGE, {"percent": usable.percentage, "most": most}, language)
    facts: dict[str, Fact] = {
        "grant": usable.grant,
        "usable": usable.amount,
        "granted": usable.granted,
        "percentage": percentage,
        "rest": usable.less_other_income,
    }
    yield line(GRANT, facts, language)
    yield line(OWN, {"costs": usable.costs, "own": usable.own_contribution}, language)


def _vat(one: VatTrace, language: Language) -> str:
    """Tell of one item's VAT."""
    facts: dict[str, Fact] = {
        "item": one.item,
        "kind": said(VAT_KINDS.label(one.kind), language),
        "percent": one.percent,
        "day": one.day,
        "net": one.net,
        "vat": one.vat,
        "gross": one.gross,
        "bearer": VAT_BEARERS.label(one.borne_by),
    }
    return line(VAT_OF, facts, language, indent=2)
