"""Kinds of agreements by which a municipality is bound.

One municipality is bound by several agreements at once; two agreements of the
same kind and subject may not bind it on the same day.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class AgreementKind(StrEnum):
    """What kind of agreement it is, by what the municipalities agree on.

    >>> AGREEMENT_KINDS.label(AgreementKind.JOINT_LIBRARY).en
    'joint library agreement'
    """

    CONSORTIUM = "consortium"
    JOINT_LIBRARY = "joint-library"
    E_LIBRARY = "e-library"
    NATIONAL_E_LIBRARY = "national-e-library"
    IN_HOUSE_COMPANY = "in-house-company"


AGREEMENT_KINDS = Codelist(
    name="agreement-kinds",
    title=Text(fi="Sopimusten lajit", sv="Slag av avtal", en="Kinds of agreements"),
    codes=AgreementKind,
    entries={
        AgreementKind.CONSORTIUM: Entry(
            label=Text(
                fi="sopimus kirjastokimpasta", sv="avtal om bibliotekssammanslutning", en="consortium agreement"
            ),
            definition=Text(
                fi="Sopimus, jolla kunnat muodostavat kirjastokimpan, tavallisesti yhteistä "
                "kirjastojärjestelmää varten.",
                sv="Ett avtal genom vilket kommuner bildar en bibliotekssammanslutning, vanligen för ett "
                "gemensamt bibliotekssystem.",
                en="An agreement by which municipalities form a library consortium, usually for a "
                "shared library system.",
            ),
        ),
        AgreementKind.JOINT_LIBRARY: Entry(
            label=Text(
                fi="sopimus kuntien yhteisestä kirjastosta",
                sv="avtal om kommunernas gemensamma bibliotek",
                en="joint library agreement",
            ),
            definition=Text(
                fi="Sopimus, jonka mukaan isäntäkunta hoitaa kirjastoa myös sopimuskuntien puolesta.",
                sv="Ett avtal enligt vilket värdkommunen sköter biblioteket även för avtalskommunernas räkning.",
                en="An agreement under which the host municipality runs the library for the "
                "contract municipalities too.",
            ),
        ),
        AgreementKind.E_LIBRARY: Entry(
            label=Text(
                fi="yhteistyösopimus alueellisesta e-kirjastosta",
                sv="samarbetsavtal om ett regionalt e-bibliotek",
                en="co-operation agreement on a regional e-library",
            ),
            definition=Text(
                fi="Sopimus, jolla kunnat ylläpitävät yhdessä alueellista e-kirjastoa ja jakavat sen kustannukset.",
                sv="Ett avtal genom vilket kommuner tillsammans upprätthåller ett regionalt e-bibliotek och fördelar "
                "kostnaderna för det.",
                en="An agreement by which municipalities run a regional e-library together and share its costs.",
            ),
        ),
        AgreementKind.NATIONAL_E_LIBRARY: Entry(
            label=Text(
                fi="sopimus valtakunnallisesta E-kirjastosta",
                sv="avtal om det nationella E-biblioteket",
                en="agreement on the national E-library",
            ),
            definition=Text(
                fi="Sopimus, jolla kunta liittyy Kansalliskirjaston ylläpitämään valtakunnalliseen E-kirjastoon.",
                sv="Ett avtal genom vilket en kommun ansluter sig till det nationella E-biblioteket, som "
                "Nationalbiblioteket upprätthåller.",
                en="An agreement by which a municipality joins the national E-library run by the National Library.",
            ),
        ),
        AgreementKind.IN_HOUSE_COMPANY: Entry(
            label=Text(
                fi="sopimus sidosyksikkönä toimivan yhtiön kanssa",
                sv="avtal med ett bolag som är anknuten enhet",
                en="agreement with an in-house company",
            ),
            definition=Text(
                fi="Sopimus, jolla kunta ostaa esimerkiksi kirjastojärjestelmän yhtiöltä, joka on sen sidosyksikkö.",
                sv="Ett avtal genom vilket en kommun köper till exempel ett bibliotekssystem av ett bolag som är "
                "dess anknutna enhet.",
                en="An agreement by which a municipality buys, for example, a library system from a company that is "
                "its in-house entity.",
            ),
            source=Text(
                fi="Laki julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016 15 §",
                sv="Lagen om offentlig upphandling och koncession 1397/2016 15 §",
                en="Act on Public Procurement and Concession Contracts 1397/2016, section 15",
            ),
        ),
    },
)
"""The kinds of agreements, from the closest co-operation of libraries to a shared company."""
