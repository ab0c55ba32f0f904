"""Kinds of purchases for value added tax.

The rate follows from the kind and the day of the purchase; the rates themselves
are dated data (``reference/vat_rates``).
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class VatKind(StrEnum):
    """What is bought, as far as the rate depends on it.

    >>> VAT_KINDS.label(VatKind.E_BOOKS).sv
    'e-böcker'
    """

    E_BOOKS = "e-books"
    NEWSPAPERS_AND_MAGAZINES = "newspapers-and-magazines"
    MUSIC_OR_VIDEO = "music-or-video"
    GENERAL = "general"
    FREE = "free"


VAT_KINDS = Codelist(
    name="vat-kinds",
    title=Text(
        fi="Hankintojen lajit arvonlisäverotuksessa",
        sv="Slag av inköp i mervärdesbeskattningen",
        en="Kinds of purchases for VAT",
    ),
    codes=VatKind,
    entries={
        VatKind.E_BOOKS: Entry(
            label=Text(fi="e-kirjat", sv="e-böcker", en="e-books"),
            definition=Text(
                fi="Sähköiset kirjat ja äänikirjat, joiden verokanta on alennettu.",
                sv="Elektroniska böcker och ljudböcker, för vilka skattesatsen är nedsatt.",
                en="Electronic books and audio books, for which the rate is reduced.",
            ),
        ),
        VatKind.NEWSPAPERS_AND_MAGAZINES: Entry(
            label=Text(fi="sanoma- ja aikakauslehdet", sv="tidningar och tidskrifter", en="newspapers and magazines"),
            definition=Text(
                fi="Sähköiset sanomalehdet ja aikakauslehdet, joiden verokanta on alennettu.",
                sv="Elektroniska tidningar och tidskrifter, för vilka skattesatsen är nedsatt.",
                en="Electronic newspapers and magazines, for which the rate is reduced.",
            ),
        ),
        VatKind.MUSIC_OR_VIDEO: Entry(
            label=Text(
                fi="pääosin musiikki tai video", sv="huvudsakligen musik eller video", en="mainly music or video"
            ),
            definition=Text(
                fi="Julkaisut, jotka ovat pääosin musiikkia tai videota; verokanta on yleinen.",
                sv="Publikationer som huvudsakligen är musik eller video; skattesatsen är den allmänna.",
                en="Publications that are mainly music or video; the rate is the general one.",
            ),
        ),
        VatKind.GENERAL: Entry(
            label=Text(fi="yleinen verokanta", sv="allmän skattesats", en="general rate"),
            definition=Text(
                fi="Kaikki muut verolliset hankinnat, kuten alustamaksut ja ostopalvelut.",
                sv="Alla andra skattepliktiga inköp, till exempel plattformsavgifter och köpta tjänster.",
                en="All other taxable purchases, such as platform fees and bought services.",
            ),
        ),
        VatKind.FREE: Entry(
            label=Text(fi="ei arvonlisäveroa", sv="ingen mervärdesskatt", en="no VAT"),
            definition=Text(
                fi="Kustannukset, joihin ei sisälly arvonlisäveroa, kuten oman henkilöstön palkat.",
                sv="Kostnader utan mervärdesskatt, till exempel löner till den egna personalen.",
                en="Costs without VAT, such as the pay of one's own staff.",
            ),
        ),
    },
)
"""The kinds of purchases."""
