"""Kinds of partners that are no members.

A partner signs nothing as a party, has no vote and pays no share.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class PartnerKind(StrEnum):
    """What a partner is to the e-library.

    >>> PARTNER_KINDS.label(PartnerKind.SUPPLIER).sv
    'leverantör'
    """

    LIBRARY = "library"
    MINISTRY = "ministry"
    SUPPLIER = "supplier"
    NATIONAL_LIBRARY = "national-library"


PARTNER_KINDS = Codelist(
    name="partner-kinds",
    title=Text(fi="Yhteistyökumppanien lajit", sv="Slag av samarbetspartner", en="Kinds of partners"),
    codes=PartnerKind,
    entries={
        PartnerKind.LIBRARY: Entry(
            label=Text(
                fi="kirjasto tai kirjastokimppa",
                sv="bibliotek eller bibliotekssammanslutning",
                en="library or consortium",
            ),
            definition=Text(
                fi="Kirjasto tai kirjastokimppa ryhmänä: yhteistyökumppani, joka ei itse ole jäsen, sillä "
                "jäseniä ovat kunnat.",
                sv="Ett bibliotek eller en bibliotekssammanslutning som grupp: en samarbetspartner som inte själv är "
                "medlem, eftersom medlemmarna är kommuner.",
                en="A library or a consortium as a grouping: a partner that is not a member itself, since the members "
                "are municipalities.",
            ),
        ),
        PartnerKind.MINISTRY: Entry(
            label=Text(fi="ministeriö", sv="ministerium", en="ministry"),
            definition=Text(
                fi="Ministeriö, joka rahoittaa e-kirjaston kehittämistä eikä ole jäsen.",
                sv="Ett ministerium som finansierar utvecklingen av e-biblioteket och inte är medlem.",
                en="A ministry that funds the e-library's development and is not a member.",
            ),
        ),
        PartnerKind.SUPPLIER: Entry(
            label=Text(fi="toimittaja", sv="leverantör", en="supplier"),
            definition=Text(
                fi="Yritys, joka toimittaa palvelun tai lisenssin eikä ole jäsen.",
                sv="Ett företag som levererar en tjänst eller en licens och inte är medlem.",
                en="A company that supplies a service or a licence and is not a member.",
            ),
        ),
        PartnerKind.NATIONAL_LIBRARY: Entry(
            label=Text(fi="Kansalliskirjasto", sv="Nationalbiblioteket", en="National Library"),
            definition=Text(
                fi="Kansalliskirjasto palvelun, kuten Finnan tai valtakunnallisen E-kirjaston, "
                "tarjoajana; se ei ole jäsen.",
                sv="Nationalbiblioteket som leverantör av en tjänst, till exempel Finna eller det nationella "
                "E-biblioteket; det är inte medlem.",
                en="The National Library as provider of a service such as Finna or the national E-library; it is not "
                "a member.",
            ),
        ),
    },
)
"""The kinds of partners."""
