"""What is done with the cents that are left over when a sum is split.

Everybody first gets the whole cents of their exact share; the methods differ in who
gets the cents left over. Equal claims go by municipality code, so the order in which
members stand in a file never matters.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class Remainder(StrEnum):
    """Who gets the cents left over.

    >>> REMAINDERS.label(Remainder.LARGEST_REMAINDER).en
    'largest remainder'
    """

    LARGEST_REMAINDER = "largest-remainder"
    TO_LARGEST = "to-largest"
    BY_CODE = "by-code"
    ROTATING = "rotating"
    KEPT_APART = "kept-apart"


REMAINDERS = Codelist(
    name="remainders",
    title=Text(
        fi="Yli jäävien senttien jakotavat",
        sv="Sätt att fördela överblivna cent",
        en="Ways to give out cents left over",
    ),
    codes=Remainder,
    entries={
        Remainder.LARGEST_REMAINDER: Entry(
            label=Text(fi="suurin jäännös", sv="största rest", en="largest remainder"),
            definition=Text(
                fi="Sentit annetaan yksi kerrallaan niille, joiden osuudesta jäi jakamatta suurin sentin murto-osa; "
                "jos murto-osat ovat yhtä suuret, sentin saa se, jonka kuntakoodi on pienempi.",
                sv="Centen ges en i taget till dem vars andel lämnade den största delen av en cent ofördelad; om "
                "delarna är lika stora får den kommun centen som har den lägsta kommunkoden.",
                en="The cents go one by one to those whose share left the largest part of a cent undivided; where "
                "those parts are equal, the municipality with the lower code gets the cent.",
            ),
        ),
        Remainder.TO_LARGEST: Entry(
            label=Text(
                fi="suurimman osuuden maksajalle", sv="till den som har den största andelen", en="to the largest share"
            ),
            definition=Text(
                fi="Kaikki yli jäävät sentit maksaa se, jonka tarkka osuus on suurin.",
                sv="Alla överblivna cent betalas av den vars exakta andel är störst.",
                en="Whoever has the largest exact share pays all the cents left over.",
            ),
        ),
        Remainder.BY_CODE: Entry(
            label=Text(
                fi="kuntakoodin järjestyksessä", sv="i kommunkodernas ordning", en="in the order of municipality codes"
            ),
            definition=Text(
                fi="Sentit annetaan yksi kerrallaan kuntakoodin mukaisessa järjestyksessä ensimmäisestä alkaen.",
                sv="Centen ges en i taget i kommunkodernas ordning med början från den första.",
                en="The cents go one by one in the order of municipality codes, from the first on.",
            ),
        ),
        Remainder.ROTATING: Entry(
            label=Text(fi="vuosittain vuorotellen", sv="turvis varje år", en="rotating by year"),
            definition=Text(
                fi="Sentit annetaan yksi kerrallaan kuntakoodin mukaisessa järjestyksessä; ensimmäinen saaja vaihtuu "
                "joka vuosi seuraavaan (vuosiluku jaetaan maksajien määrällä, ja jakojäännös kertoo aloituskohdan).",
                sv="Centen ges en i taget i kommunkodernas ordning; varje år är det nästa kommun som får den första "
                "(årtalet delas med antalet betalare, och resten anger var man börjar).",
                en="The cents go one by one in the order of municipality codes; every year the next municipality is "
                "first (the year is divided by the number of payers, and the remainder says where to start).",
            ),
        ),
        Remainder.KEPT_APART: Entry(
            label=Text(fi="pidetään erillään", sv="hålls för sig", en="kept apart"),
            definition=Text(
                fi="Yli jääviä senttejä ei jaeta kenellekään, vaan ne näytetään erikseen.",
                sv="De överblivna centen fördelas inte på någon utan visas för sig.",
                en="The cents left over go to nobody and are shown apart.",
            ),
        ),
    },
)
"""The ways, the usual one first."""
