"""What a joining brief cannot tell, because the files do not.

It follows from what the files lack, and is written in no file.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class BriefUnknown(StrEnum):
    """One kind of thing that a joining brief cannot tell.

    >>> BRIEF_UNKNOWNS.label(BriefUnknown.FIGURE).en
    'figure of a driver'
    """

    COST_ANNEX = "cost-annex"
    NOT_IN_FORCE = "not-in-force"
    MERGER = "merger"
    FIGURE = "figure"
    PART_OF_YEAR = "part-of-year"
    ITEM = "item"
    OWN_COSTS = "own-costs"
    JOINING_RULE = "joining-rule"
    NOTICE_RULE = "notice-rule"
    MONTH_END = "month-end"
    WITHDRAWAL_RULE = "withdrawal-rule"
    DUTIES = "duties"
    CONSORTIUM = "consortium"
    ENTITLEMENT = "entitlement"


BRIEF_UNKNOWNS = Codelist(
    name="brief-unknowns",
    title=Text(
        fi="Mitä liittymisselvitys ei voi kertoa",
        sv="Vad anslutningsutredningen inte kan säga",
        en="What a joining brief cannot say",
    ),
    codes=BriefUnknown,
    entries={
        BriefUnknown.COST_ANNEX: Entry(
            label=Text(fi="kustannusliite", sv="kostnadsbilaga", en="cost annex"),
            definition=Text(
                fi="Sopimuksella ei ole kustannusliitettä, joten maksuosuuksia ei voi laskea.",
                sv="Avtalet har ingen kostnadsbilaga, så betalningsandelarna kan inte räknas ut.",
                en="The agreement has no cost annex, so no shares can be worked out.",
            ),
        ),
        BriefUnknown.NOT_IN_FORCE: Entry(
            label=Text(fi="sopimus ei voimassa", sv="avtalet gäller inte", en="agreement not in force"),
            definition=Text(
                fi="Sopimus ei ole voimassa sinä vuonna, tai sillä ei ole silloin jäseniä.",
                sv="Avtalet gäller inte det året, eller har inga medlemmar då.",
                en="The agreement is not in force in the year, or has no members then.",
            ),
        ),
        BriefUnknown.MERGER: Entry(
            label=Text(fi="kuntien yhdistyminen", sv="kommunsammanslagning", en="merger of municipalities"),
            definition=Text(
                fi="Kunta lakkaa selvityksen vuosina, ja sen paikka siirtyy toiselle kunnalle.",
                sv="Kommunen upphör under utredningens år, och dess plats övergår till en annan kommun.",
                en="The municipality ceases within the brief's years, and its place passes to another one.",
            ),
        ),
        BriefUnknown.FIGURE: Entry(
            label=Text(fi="jakoperusteen luku", sv="tal för en fördelningsgrund", en="figure of a driver"),
            definition=Text(
                fi="Kustannuserää ei voi jakaa, koska jonkin kunnan luku puuttuu.",
                sv="Kostnadsposten kan inte fördelas, eftersom någon kommuns tal saknas.",
                en="A cost item cannot be shared, because somebody's figure is missing.",
            ),
        ),
        BriefUnknown.PART_OF_YEAR: Entry(
            label=Text(fi="vajaan vuoden osuus", sv="andelen för ett ofullständigt år", en="share of a partial year"),
            definition=Text(
                fi="Sopimuksessa ei ole sääntöä siitä, mitä vajaalta vuodelta maksetaan.",
                sv="Avtalet har ingen regel om vad som betalas för ett ofullständigt år.",
                en="The agreement has no rule about what is paid for a partial year.",
            ),
        ),
        BriefUnknown.ITEM: Entry(
            label=Text(fi="kustannuserä", sv="kostnadspost", en="cost item"),
            definition=Text(
                fi="Kustannuserää ei voi jakaa, koska siltä puuttuu summa tai maksaja, tai kunnalta luokka tai kiinteä "
                "summa.",
                sv="Kostnadsposten kan inte fördelas, eftersom den saknar belopp eller betalare, eller kommunen saknar "
                "klass eller fast belopp.",
                en="A cost item cannot be shared, because it lacks a sum or anybody to pay it, or because the "
                "municipality has no class or no fixed amount.",
            ),
        ),
        BriefUnknown.OWN_COSTS: Entry(
            label=Text(fi="poistuvat kustannukset", sv="kostnader som faller bort", en="costs that fall away"),
            definition=Text(
                fi="Kunta ei ole ilmoittanut, mitkä kustannukset siltä poistuvat.",
                sv="Kommunen har inte angett vilka kostnader som faller bort för den.",
                en="The municipality has not stated which costs fall away for it.",
            ),
        ),
        BriefUnknown.JOINING_RULE: Entry(
            label=Text(fi="liittymisen ehdot", sv="anslutningsvillkor", en="rule for joining"),
            definition=Text(
                fi="Tiedoissa ei kerrota, miten sopimukseen liitytään.",
                sv="I uppgifterna anges inte hur man ansluter sig till avtalet.",
                en="The files do not say how the agreement is joined.",
            ),
        ),
        BriefUnknown.NOTICE_RULE: Entry(
            label=Text(fi="irtisanomisen ehdot", sv="uppsägningsvillkor", en="rule for notice"),
            definition=Text(
                fi="Tiedoissa ei kerrota, miten sopimus irtisanotaan.",
                sv="I uppgifterna anges inte hur avtalet sägs upp.",
                en="The files do not say how notice of the agreement is given.",
            ),
        ),
        BriefUnknown.MONTH_END: Entry(
            label=Text(fi="puuttuva päivä", sv="dag som saknas", en="day that is missing"),
            definition=Text(
                fi=(
                    "Määräaika päättyisi päivänä, jota kuukaudessa ei ole, eikä sopimuksessa sanota, mikä päivä "
                    "silloin on viimeinen."
                ),
                sv="Tiden skulle gå ut en dag som månaden inte har, och avtalet säger inte vilken dag som då gäller.",
                en="A period would end on a day that the month does not have, and the agreement does not say which day "
                "is meant.",
            ),
        ),
        BriefUnknown.WITHDRAWAL_RULE: Entry(
            label=Text(fi="eroamisen ehdot", sv="villkor för utträde", en="rule for leaving"),
            definition=Text(
                fi="Tiedoissa ei kerrota, mitä eroamisesta seuraa.",
                sv="I uppgifterna anges inte vad ett utträde leder till.",
                en="The files do not say what follows from leaving.",
            ),
        ),
        BriefUnknown.DUTIES: Entry(
            label=Text(fi="tehtävät", sv="uppgifter", en="duties"),
            definition=Text(
                fi="Sopimuksen tehtävistä ei ole luetteloa.",
                sv="Det finns ingen förteckning över uppgifterna enligt avtalet.",
                en="There is no list of the duties under the agreement.",
            ),
        ),
        BriefUnknown.CONSORTIUM: Entry(
            label=Text(fi="kirjastokimppa", sv="bibliotekssammanslutning", en="consortium"),
            definition=Text(
                fi="Tiedoissa ei kerrota, kuuluuko kunta kirjastokimppaan, joten kaikkia paikkoja ei voi päätellä.",
                sv="I uppgifterna anges inte om kommunen hör till en bibliotekssammanslutning, så inte "
                "alla platser kan härledas.",
                en="The files do not say whether the municipality belongs to a consortium, so not every seat can be "
                "listed.",
            ),
        ),
        BriefUnknown.ENTITLEMENT: Entry(
            label=Text(
                fi="oikeus käyttää palvelusopimusta",
                sv="rätt att använda ett tjänsteavtal",
                en="right to use a contract",
            ),
            definition=Text(
                fi="Tiedoissa ei kerrota, ketkä saavat käyttää palvelusopimusta.",
                sv="I uppgifterna anges inte vilka som får använda tjänsteavtalet.",
                en="The files do not say who may use a contract for a service.",
            ),
        ),
    },
)
"""What may be unknown, the costs first."""
