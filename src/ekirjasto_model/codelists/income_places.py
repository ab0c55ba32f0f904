"""Where in the sharing of costs an income is taken off."""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class IncomePlace(StrEnum):
    """From what an income is taken.

    >>> INCOME_PLACES.label(IncomePlace.OFF_THE_TOP).fi
    'ennen jakoa kaikista eristä'
    """

    OFF_THE_TOP = "off-the-top"
    NAMED_ITEMS = "named-items"
    AFTER_SHARING = "after-sharing"


INCOME_PLACES = Codelist(
    name="income-places",
    title=Text(fi="Mistä tulo vähennetään", sv="Vad en intäkt dras av från", en="Where an income is taken off"),
    codes=IncomePlace,
    entries={
        IncomePlace.OFF_THE_TOP: Entry(
            label=Text(
                fi="ennen jakoa kaikista eristä",
                sv="från alla poster före fördelningen",
                en="off the top, from all items",
            ),
            definition=Text(
                fi="Tulo pienentää kaikkia jaettavia summia niiden suhteessa ennen kuin ne jaetaan; hintaan perustuvat "
                "erät eivät pienene.",
                sv="Intäkten minskar alla summor som fördelas, i proportion till dem, innan de fördelas; poster som "
                "bygger på ett pris minskar inte.",
                en="The income reduces all sums that are shared, in proportion to them, before they are shared; items "
                "that follow from a price are not reduced.",
            ),
        ),
        IncomePlace.NAMED_ITEMS: Entry(
            label=Text(
                fi="ennen jakoa nimetyistä eristä",
                sv="från namngivna poster före fördelningen",
                en="from named items, before sharing",
            ),
            definition=Text(
                fi="Tulo pienentää vain nimettyjen erien summia niiden suhteessa ennen kuin ne jaetaan.",
                sv="Intäkten minskar bara de namngivna posternas summor, i proportion till dem, innan de fördelas.",
                en="The income reduces only the sums of the named items, in proportion to them, before they are "
                "shared.",
            ),
        ),
        IncomePlace.AFTER_SHARING: Entry(
            label=Text(
                fi="jaon jälkeen maksuosuuksista",
                sv="från andelarna efter fördelningen",
                en="from the shares, after sharing",
            ),
            definition=Text(
                fi="Tulo jaetaan jäsenille omalla kaavallaan ja vähennetään maksuosuuksista; kenenkään osuus ei mene "
                "alle nollan, vaan yli jäävä osa menee muille.",
                sv="Intäkten fördelas på medlemmarna enligt sin egen formel och dras av från andelarna; ingens andel "
                "går under noll, utan det som blir över tillfaller de andra.",
                en="The income is shared among the members by its own formula and taken off their shares; nobody's "
                "share goes below zero, for what is left over goes to the others.",
            ),
        ),
    },
)
"""The three places."""
