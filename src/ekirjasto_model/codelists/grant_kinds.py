"""Kinds of discretionary state grants.

The kind decides what the grant may be used for and what is reported of it.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class GrantKind(StrEnum):
    """Whether a state grant is general or special.

    >>> GRANT_KINDS.label(GrantKind.SPECIAL).sv
    'specialunderstöd'
    """

    GENERAL = "general"
    SPECIAL = "special"


GRANT_KINDS = Codelist(
    name="grant-kinds",
    title=Text(fi="Valtionavustusten lajit", sv="Slag av statsunderstöd", en="Kinds of state grants"),
    codes=GrantKind,
    entries={
        GrantKind.GENERAL: Entry(
            label=Text(fi="yleisavustus", sv="allmänt understöd", en="general grant"),
            definition=Text(
                fi="Valtionavustus, joka myönnetään saajan toimintaan yleisesti tai johonkin sen osaan.",
                sv="Ett statsunderstöd som beviljas för mottagarens verksamhet i allmänhet eller för någon del av den.",
                en="A state grant for the recipient's activities in general or for a part of them.",
            ),
            source=Text(
                fi="Valtionavustuslaki 688/2001 5 §",
                sv="Statsunderstödslagen 688/2001 5 §",
                en="Act on Discretionary Government Grants 688/2001, section 5",
            ),
        ),
        GrantKind.SPECIAL: Entry(
            label=Text(fi="erityisavustus", sv="specialunderstöd", en="special grant"),
            definition=Text(
                fi="Valtionavustus, joka myönnetään määrättyyn tarkoitukseen, kuten hankkeeseen tai investointiin.",
                sv="Ett statsunderstöd som beviljas för ett bestämt ändamål, till exempel ett projekt "
                "eller en investering.",
                en="A state grant for a stated purpose, such as a project or an investment.",
            ),
            source=Text(
                fi="Valtionavustuslaki 688/2001 5 §",
                sv="Statsunderstödslagen 688/2001 5 §",
                en="Act on Discretionary Government Grants 688/2001, section 5",
            ),
        ),
    },
)
"""The kinds of state grants."""
