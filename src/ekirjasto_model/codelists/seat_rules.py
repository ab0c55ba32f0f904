"""Who must have a seat in a body or group.

A rule is kept when every seat that it demands is filled on the day.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class SeatRule(StrEnum):
    """Whose seat a body or group may not lack.

    >>> SEAT_RULES.label(SeatRule.EACH_MEMBER).en
    'seat for each member'
    """

    EACH_MEMBER = "each-member"
    EACH_CONSORTIUM = "each-consortium"
    EACH_CONSORTIUM_AND_INDEPENDENT_LIBRARY = "each-consortium-and-independent-library"


SEAT_RULES = Codelist(
    name="seat-rules",
    title=Text(fi="Paikkasäännöt", sv="Regler för platser", en="Seat rules"),
    codes=SeatRule,
    entries={
        SeatRule.EACH_MEMBER: Entry(
            label=Text(fi="paikka jokaisella jäsenellä", sv="plats för varje medlem", en="seat for each member"),
            definition=Text(
                fi="Jokaisella jäsenellä on oltava paikka.",
                sv="Varje medlem ska ha en plats.",
                en="Every member must have a seat.",
            ),
        ),
        SeatRule.EACH_CONSORTIUM: Entry(
            label=Text(
                fi="paikka jokaisella kirjastokimpalla",
                sv="plats för varje bibliotekssammanslutning",
                en="seat for each consortium",
            ),
            definition=Text(
                fi="Jokaisella kirjastokimpalla, johon kuuluu jäseniä, on oltava paikka.",
                sv="Varje bibliotekssammanslutning som har medlemmar ska ha en plats.",
                en="Every consortium to which members belong must have a seat.",
            ),
        ),
        SeatRule.EACH_CONSORTIUM_AND_INDEPENDENT_LIBRARY: Entry(
            label=Text(
                fi="paikka jokaisella kirjastokimpalla ja itsenäisellä kirjastolla",
                sv="plats för varje bibliotekssammanslutning och självständigt bibliotek",
                en="seat for each consortium and independent library",
            ),
            definition=Text(
                fi="Jokaisella kirjastokimpalla, johon kuuluu jäseniä, ja jokaisen jäsenen itsenäisellä "
                "kirjastolla on oltava paikka.",
                sv="Varje bibliotekssammanslutning som har medlemmar och varje medlems självständiga "
                "bibliotek ska ha en plats.",
                en="Every consortium to which members belong and every member's independent library must have a seat.",
            ),
        ),
    },
)
"""The seat rules, the one with most seats first."""
