"""Ways of grouping members in a formula that shares first between groups and then within each."""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class Grouping(StrEnum):
    """What makes some members a group.

    >>> GROUPINGS.label(Grouping.JOINT_LIBRARY).sv
    'kommunernas gemensamma bibliotek'
    """

    LIBRARY_SYSTEM_CONSORTIUM = "library-system-consortium"
    E_MATERIALS_CONSORTIUM = "e-materials-consortium"
    JOINT_LIBRARY = "joint-library"
    REGION = "region"


GROUPINGS = Codelist(
    name="groupings",
    title=Text(fi="Jäsenten ryhmittely", sv="Gruppering av medlemmarna", en="Ways of grouping members"),
    codes=Grouping,
    entries={
        Grouping.LIBRARY_SYSTEM_CONSORTIUM: Entry(
            label=Text(
                fi="kirjastojärjestelmäkimppa",
                sv="bibliotekssammanslutning för bibliotekssystemet",
                en="library system consortium",
            ),
            definition=Text(
                fi="Ryhmän muodostavat kunnat, jotka ovat samassa kirjastojärjestelmää varten perustetussa kimpassa "
                "kustannusliitteen vuoden ensimmäisenä päivänä.",
                sv="En grupp består av de kommuner som hör till samma bibliotekssammanslutning för bibliotekssystemet "
                "den första dagen av kostnadsbilagans år.",
                en="A group consists of the municipalities in the same consortium for the library system on the first "
                "day of the annex's year.",
            ),
        ),
        Grouping.E_MATERIALS_CONSORTIUM: Entry(
            label=Text(
                fi="e-aineistokimppa",
                sv="bibliotekssammanslutning för e-material",
                en="e-materials consortium",
            ),
            definition=Text(
                fi="Ryhmän muodostavat kunnat, jotka ovat samassa e-aineistoja varten perustetussa kimpassa "
                "kustannusliitteen vuoden ensimmäisenä päivänä.",
                sv="En grupp består av de kommuner som hör till samma bibliotekssammanslutning för e-material den "
                "första dagen av kostnadsbilagans år.",
                en="A group consists of the municipalities in the same consortium for e-materials on the first day of "
                "the annex's year.",
            ),
        ),
        Grouping.JOINT_LIBRARY: Entry(
            label=Text(fi="kuntien yhteinen kirjasto", sv="kommunernas gemensamma bibliotek", en="joint library"),
            definition=Text(
                fi="Ryhmän muodostavat kunnat, joilla on yhteinen kirjasto kustannusliitteen vuoden "
                "ensimmäisenä päivänä.",
                sv="En grupp består av de kommuner som har ett gemensamt bibliotek den första dagen av "
                "kostnadsbilagans år.",
                en="A group consists of the municipalities that have a joint library on the first day of the annex's "
                "year.",
            ),
        ),
        Grouping.REGION: Entry(
            label=Text(fi="maakunta", sv="landskap", en="region"),
            definition=Text(
                fi="Ryhmän muodostavat saman maakunnan kunnat kustannusliitteen vuoden ensimmäisenä päivänä.",
                sv="En grupp består av kommunerna i samma landskap den första dagen av kostnadsbilagans år.",
                en="A group consists of the municipalities of one region on the first day of the annex's year.",
            ),
        ),
    },
)
"""The ways of grouping, the most usual first."""
