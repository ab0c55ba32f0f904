"""Kinds of annexes of an agreement.

An annex has revisions of its own: the cost annex is renewed separately from the
agreement.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class AnnexKind(StrEnum):
    """What an annex is about.

    >>> ANNEX_KINDS.label(AnnexKind.COST).fi
    'kustannusliite'
    """

    COST = "cost"
    DATA_PROTECTION = "data-protection"
    OTHER = "other"


ANNEX_KINDS = Codelist(
    name="annex-kinds",
    title=Text(fi="Liitteiden lajit", sv="Slag av bilagor", en="Kinds of annexes"),
    codes=AnnexKind,
    entries={
        AnnexKind.COST: Entry(
            label=Text(fi="kustannusliite", sv="kostnadsbilaga", en="cost annex"),
            definition=Text(
                fi="Liite, jossa sovitaan yhden vuoden kustannuksista ja kustannustenjaosta.",
                sv="En bilaga som anger ett års kostnader och kostnadsfördelningen.",
                en="An annex that states one year's costs and how they are shared.",
            ),
        ),
        AnnexKind.DATA_PROTECTION: Entry(
            label=Text(fi="tietosuojaliite", sv="bilaga om dataskydd", en="data protection annex"),
            definition=Text(
                fi="Liite, jossa sovitaan rekisterinpitäjien ja henkilötietojen käsittelijöiden vastuista.",
                sv="En bilaga där man kommer överens om de personuppgiftsansvarigas och "
                "personuppgiftsbiträdenas ansvar.",
                en="An annex that settles the responsibilities of the controllers and processors of personal data.",
            ),
            source=Text(
                fi="Yleinen tietosuoja-asetus (EU) 2016/679 26 ja 28 artikla",
                sv="Allmänna dataskyddsförordningen (EU) 2016/679 artiklarna 26 och 28",
                en="General Data Protection Regulation (EU) 2016/679, Articles 26 and 28",
            ),
        ),
        AnnexKind.OTHER: Entry(
            label=Text(fi="muu liite", sv="annan bilaga", en="other annex"),
            definition=Text(
                fi="Liite, joka koskee muuta kuin kustannuksia tai tietosuojaa.",
                sv="En bilaga som gäller något annat än kostnader eller dataskydd.",
                en="An annex about something other than costs or data protection.",
            ),
        ),
    },
)
"""The kinds of annexes, the two that every e-library needs first."""
