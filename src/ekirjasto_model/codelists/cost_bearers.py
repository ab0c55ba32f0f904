"""Who bears the costs of joining.

The costs of joining are one-off; the entry fee is another matter and is stated
beside them.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class CostBearer(StrEnum):
    """Who pays what it costs to take a new member in.

    >>> COST_BEARERS.label(CostBearer.SHARED).en
    'members together'
    """

    JOINER = "joiner"
    SHARED = "shared"


COST_BEARERS = Codelist(
    name="cost-bearers",
    title=Text(
        fi="Liittymiskustannusten maksajat",
        sv="Vem som betalar anslutningskostnaderna",
        en="Who bears the costs of joining",
    ),
    codes=CostBearer,
    entries={
        CostBearer.JOINER: Entry(
            label=Text(fi="liittyvä kunta", sv="den anslutande kommunen", en="joining municipality"),
            definition=Text(
                fi="Liittyvä kunta maksaa itse liittymisestään aiheutuvat kertaluonteiset kustannukset.",
                sv="Den anslutande kommunen betalar själv de engångskostnader som anslutningen medför.",
                en="The joining municipality itself pays the one-off costs of its joining.",
            ),
        ),
        CostBearer.SHARED: Entry(
            label=Text(fi="jäsenet yhdessä", sv="medlemmarna gemensamt", en="members together"),
            definition=Text(
                fi="Liittymisestä aiheutuvat kertaluonteiset kustannukset jaetaan jäsenten kesken "
                "kustannustenjaon mukaan.",
                sv="De engångskostnader som anslutningen medför fördelas mellan medlemmarna enligt "
                "kostnadsfördelningen.",
                en="The one-off costs of the joining are divided between the members as other costs are shared.",
            ),
        ),
    },
)
"""The bearers of the costs of joining."""
