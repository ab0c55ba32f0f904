"""What a timeline takes for granted where nobody states it."""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class TimelineAssumption(StrEnum):
    """An assumption on which days of a timeline rest; whoever reads them is told.

    >>> TIMELINE_ASSUMPTIONS.label(TimelineAssumption.NOBODY_APPEALS).fi
    'muutosta ei haeta'
    """

    PUBLISHED_AT_ONCE = "published-at-once"
    COUNCIL_DECIDES = "council-decides"
    USUAL_APPEAL_TIMES = "usual-appeal-times"
    NOBODY_APPEALS = "nobody-appeals"
    SIGNED_BY_EFFECTIVE_DAY = "signed-by-effective-day"


TIMELINE_ASSUMPTIONS = Codelist(
    name="timeline-assumptions",
    title=Text(fi="Aikajanan oletukset", sv="Tidslinjens antaganden", en="Assumptions of a timeline"),
    codes=TimelineAssumption,
    entries={
        TimelineAssumption.PUBLISHED_AT_ONCE: Entry(
            label=Text(
                fi="pöytäkirja julkaistaan päätöspäivänä",
                sv="protokollet publiceras på beslutsdagen",
                en="minutes published on the day of the decision",
            ),
            definition=Text(
                fi=(
                    "Laki ei sano, montako päivää pöytäkirjan tarkastaminen ja julkaiseminen saavat kestää, joten "
                    "laskettu päätöspäivä on viimeinen mahdollinen, ja käytännössä on päätettävä aiemmin."
                ),
                sv="Lagen anger inte hur många dagar justeringen och publiceringen av protokollet får ta, så den "
                "uträknade beslutsdagen är den sista möjliga, och i praktiken måste beslutet fattas tidigare.",
                en="The law does not say how many days checking and publishing the minutes may take, so the day worked "
                "out for the decision is the last possible one, and in practice the decision must come earlier.",
            ),
            source=Text(
                fi="Kuntalaki 410/2015 140 §",
                sv="Kommunallagen 410/2015 140 §",
                en="Local Government Act 410/2015, section 140",
            ),
        ),
        TimelineAssumption.COUNCIL_DECIDES: Entry(
            label=Text(fi="valtuusto päättää", sv="fullmäktige beslutar", en="council decides"),
            definition=Text(
                fi="Liittyvän kunnan päätösketjua ei ole ilmoitettu, joten on varauduttu pisimpään "
                "muutoksenhakuaikaan, joka koskee valtuuston päätöstä.",
                sv="Den anslutande kommunens beslutskedja har inte angetts, så man har räknat med den längsta tiden "
                "för ändringssökande, den som gäller fullmäktiges beslut.",
                en="The joining municipality's chain of decisions is not stated, so the longest time for appeal is "
                "counted, that of a decision of the council.",
            ),
        ),
        TimelineAssumption.USUAL_APPEAL_TIMES: Entry(
            label=Text(
                fi="lain mukaiset muutoksenhakuajat",
                sv="lagstadgade tider för ändringssökande",
                en="statutory times for appeal",
            ),
            definition=Text(
                fi="Muutoksenhakuajat ovat lain mukaiset: oikaisuvaatimus 14, valitus 30 ja tiedoksisaanti 7 päivää.",
                sv="Tiderna för ändringssökande är de lagstadgade: omprövning 14, besvär 30 och delfående 7 dagar.",
                en="The times for appeal are the statutory ones: 14 days for a claim, 30 for an appeal, 7 until "
                "receipt.",
            ),
            source=Text(
                fi="Kuntalaki 410/2015 16 luku",
                sv="Kommunallagen 410/2015 16 kap.",
                en="Local Government Act 410/2015, chapter 16",
            ),
        ),
        TimelineAssumption.NOBODY_APPEALS: Entry(
            label=Text(fi="muutosta ei haeta", sv="ingen söker ändring", en="nobody appeals"),
            definition=Text(
                fi=(
                    "Päätöksestä ei tehdä oikaisuvaatimusta eikä kunnallisvalitusta, joten päätös saa lainvoiman "
                    "heti muutoksenhakuajan päätyttyä."
                ),
                sv="Ingen begär omprövning av beslutet eller anför kommunalbesvär, varför beslutet vinner laga kraft "
                "genast efter tiden för ändringssökande.",
                en="Nobody makes a claim for a revised decision or a municipal appeal, so the decision has legal "
                "force as soon as the time for appeal is over.",
            ),
        ),
        TimelineAssumption.SIGNED_BY_EFFECTIVE_DAY: Entry(
            label=Text(
                fi="allekirjoitus viimeistään voimaantulopäivänä",
                sv="undertecknat senast ikraftträdandedagen",
                en="signed by the effective day",
            ),
            definition=Text(
                fi="Sopimuksessa ei sanota, milloin on allekirjoitettava, joten viimeinen mahdollinen päivä on "
                "voimaantulopäivä.",
                sv="Avtalet anger inte när det ska undertecknas, så den sista möjliga dagen är ikraftträdandedagen.",
                en="The agreement does not say when it must be signed, so the last possible day is the effective day.",
            ),
        ),
    },
)
"""The assumptions, in the order in which one counts back."""
