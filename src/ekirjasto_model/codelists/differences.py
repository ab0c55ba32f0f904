"""What is done with the difference that a limit on a share makes."""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class Difference(StrEnum):
    """Whether the others bear or get the difference.

    >>> DIFFERENCES.label(Difference.NOT_SHARED).fi
    'ei jaeta muille'
    """

    SHARED = "shared"
    NOT_SHARED = "not-shared"


DIFFERENCES = Codelist(
    name="differences",
    title=Text(
        fi="Mitä rajan aiheuttamalle erotukselle tehdään",
        sv="Vad som görs med skillnaden som en gräns medför",
        en="What is done with the difference that a limit makes",
    ),
    codes=Difference,
    entries={
        Difference.SHARED: Entry(
            label=Text(fi="jaetaan muille", sv="fördelas på de andra", en="shared among the others"),
            definition=Text(
                fi="Muut maksavat tai saavat erotuksen osuuksiensa suhteessa, joten erän summa ei muutu.",
                sv="De andra betalar eller får skillnaden i proportion till sina andelar, så postens "
                "summa ändras inte.",
                en="The others pay or get the difference in proportion to their shares, so the item's sum does not "
                "change.",
            ),
        ),
        Difference.NOT_SHARED: Entry(
            label=Text(fi="ei jaeta muille", sv="fördelas inte på de andra", en="not shared among the others"),
            definition=Text(
                fi="Muiden osuudet eivät muutu, joten erän summa kasvaa tai pienenee erotuksen verran.",
                sv="De andras andelar ändras inte, så postens summa växer eller minskar med skillnaden.",
                en="The others' shares do not change, so the item's sum grows or shrinks by the difference.",
            ),
        ),
    },
)
"""The two ways."""
