"""What a joining brief assumes on its own, beside what the files themselves mark as assumed.

It follows from what the files lack, and is written in no file.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class BriefAssumption(StrEnum):
    """One kind of thing that a joining brief assumes.

    >>> BRIEF_ASSUMPTIONS.label(BriefAssumption.ANNEX_OF_OTHER_YEAR).en
    "another year's cost annex"
    """

    ANNEX_OF_OTHER_YEAR = "annex-of-other-year"
    ONE_OFF_LEFT_OUT = "one-off-left-out"
    SERVICE_ENDED = "service-ended"
    INHABITANTS_OF_OTHER_DAY = "inhabitants-of-other-day"
    FIGURE_OF_OTHER_DAY = "figure-of-other-day"
    MEMBER_TYPE = "member-type"
    COMMON_SERVICES = "common-services"
    SHARED_BY_PARTICIPANTS = "shared-by-participants"
    LATER_AGREEMENT = "later-agreement"
    OTHER_JOINERS = "other-joiners"
    SHORTEST_MEMBERSHIP = "shortest-membership"
    NATIONAL_INHABITANTS = "national-inhabitants"
    OTHER_JURISDICTION = "other-jurisdiction"
    NO_ENTRY_FEE = "no-entry-fee"
    MAINLAND_LAW = "mainland-law"


BRIEF_ASSUMPTIONS = Codelist(
    name="brief-assumptions",
    title=Text(
        fi="Liittymisselvityksen oletukset",
        sv="Anslutningsutredningens antaganden",
        en="Assumptions of a joining brief",
    ),
    codes=BriefAssumption,
    entries={
        BriefAssumption.ANNEX_OF_OTHER_YEAR: Entry(
            label=Text(
                fi="toisen vuoden kustannusliite", sv="ett annat års kostnadsbilaga", en="another year's cost annex"
            ),
            definition=Text(
                fi="Vuodelle ei ole vielä kustannusliitettä, joten sen kustannukset on oletettu uusimman liitteen "
                "mukaisiksi.",
                sv="Det finns ännu ingen kostnadsbilaga för året, så kostnaderna antas vara desamma som i den nyaste "
                "bilagan.",
                en="The year has no cost annex yet, so its costs are assumed to be those of the newest one.",
            ),
        ),
        BriefAssumption.ONE_OFF_LEFT_OUT: Entry(
            label=Text(fi="kertakustannus jätetty pois", sv="engångskostnad utelämnad", en="one-off cost left out"),
            definition=Text(
                fi="Toisen vuoden liitteen kertakustannusten ei oleteta toistuvan.",
                sv="Engångskostnaderna i ett annat års bilaga antas inte återkomma.",
                en="The one-off costs of another year's annex are assumed not to recur.",
            ),
        ),
        BriefAssumption.SERVICE_ENDED: Entry(
            label=Text(
                fi="päättynyt palvelu jätetty pois", sv="avslutad tjänst utelämnad", en="ended service left out"
            ),
            definition=Text(
                fi="Toisen vuoden liitteestä on jätetty pois kustannukset palveluista, jotka päättyvät ennen "
                "kyseistä vuotta.",
                sv="Ur ett annat års bilaga har kostnaderna för tjänster som upphör före året utelämnats.",
                en="The costs of services that end before the year are left out of another year's annex.",
            ),
        ),
        BriefAssumption.INHABITANTS_OF_OTHER_DAY: Entry(
            label=Text(fi="muun päivän asukasluku", sv="invånarantal en annan dag", en="inhabitants on another day"),
            definition=Text(
                fi="Kunnan asukaslukua ei tiedetä liitteen päivältä, joten on käytetty uusinta tiedossa olevaa.",
                sv="Kommunens invånarantal är inte känt för bilagans dag, så det nyaste kända har använts.",
                en="The municipality's inhabitants are not known for the annex's day, so the newest known are used.",
            ),
        ),
        BriefAssumption.FIGURE_OF_OTHER_DAY: Entry(
            label=Text(fi="muun päivän luku", sv="tal från en annan dag", en="figure of another day"),
            definition=Text(
                fi="Kunnan oma jakoperusteen luku on muulta päivältä kuin liite edellyttää.",
                sv="Kommunens eget tal för en fördelningsgrund gäller en annan dag än bilagan förutsätter.",
                en="The municipality's own figure of a driver is of another day than the annex asks for.",
            ),
        ),
        BriefAssumption.MEMBER_TYPE: Entry(
            label=Text(fi="jäsentyyppi", sv="medlemstyp", en="member type"),
            definition=Text(
                fi="Tiedoissa ei kerrota kunnan kirjastosta, joten jäsentyypiksi on oletettu kunta.",
                sv="I uppgifterna sägs ingenting om kommunens bibliotek, så medlemstypen antas vara kommun.",
                en="The files say nothing about the municipality's library, so its member type is assumed to be "
                "municipality.",
            ),
        ),
        BriefAssumption.COMMON_SERVICES: Entry(
            label=Text(fi="yhteiset palvelut", sv="gemensamma tjänster", en="common services"),
            definition=Text(
                fi="Kunnan oletetaan osallistuvan kaikkiin niihin palveluihin, jotka kaikilla jäsenillä on, mutta ei "
                "muihin.",
                sv="Kommunen antas delta i alla tjänster som alla medlemmar har, men inte i andra.",
                en="The municipality is assumed to take every service that all members have, and no others.",
            ),
        ),
        BriefAssumption.SHARED_BY_PARTICIPANTS: Entry(
            label=Text(fi="vain osallistujat maksavat", sv="endast deltagarna betalar", en="only participants pay"),
            definition=Text(
                fi=(
                    "Kustannusliitteessä ei sanota, ketkä maksavat palvelun, johon kunta ei osallistu; maksajiksi on "
                    "oletettu siihen osallistuvat jäsenet."
                ),
                sv="Kostnadsbilagan säger inte vilka som betalar för en tjänst som kommunen inte tar; deltagarna i "
                "den antas betala.",
                en="The cost annex does not say who pays for a service that the municipality does not take; those who "
                "take part in it are assumed to.",
            ),
        ),
        BriefAssumption.LATER_AGREEMENT: Entry(
            label=Text(fi="myöhempi sopimus", sv="senare avtal", en="later agreement"),
            definition=Text(
                fi="Kunnan oletetaan jatkavan sopimuksessa, joka korvaa sen, johon se liittyy.",
                sv="Kommunen antas fortsätta i det avtal som ersätter det som den ansluter sig till.",
                en="The municipality is assumed to continue in the agreement that replaces the one it joins.",
            ),
        ),
        BriefAssumption.OTHER_JOINERS: Entry(
            label=Text(fi="muut liittyvät kunnat", sv="andra kommuner som ansluter sig", en="others that join"),
            definition=Text(
                fi="Myös muut kunnat ovat liittymässä, mutta niitä ei ole laskettu mukaan.",
                sv="Även andra kommuner är på väg att ansluta sig, men de har inte räknats med.",
                en="Other municipalities are joining too, and are not counted in.",
            ),
        ),
        BriefAssumption.SHORTEST_MEMBERSHIP: Entry(
            label=Text(fi="lyhin jäsenyysaika", sv="kortaste medlemstid", en="shortest membership"),
            definition=Text(
                fi="Irtisanomisajan oletetaan voivan kulua jo lyhimmän jäsenyysajan aikana.",
                sv="Uppsägningstiden antas kunna löpa redan under den kortaste medlemstiden.",
                en="The notice period is assumed to be able to run during the shortest membership.",
            ),
        ),
        BriefAssumption.NATIONAL_INHABITANTS: Entry(
            label=Text(
                fi="valtakunnallisen maksun asukasluku",
                sv="den nationella avgiftens invånarantal",
                en="inhabitants for the national fee",
            ),
            definition=Text(
                fi="Valtakunnallisen E-kirjaston maksu on laskettu samalla asukasluvulla kuin kunnan oma maksuosuus.",
                sv="Avgiften för det nationella E-biblioteket har räknats på samma invånarantal som kommunens egen "
                "betalningsandel.",
                en="The national E-library's fee is worked out from the same number of inhabitants as the "
                "municipality's share.",
            ),
        ),
        BriefAssumption.OTHER_JURISDICTION: Entry(
            label=Text(fi="toisen alueen laki", sv="ett annat områdes lag", en="another area's law"),
            definition=Text(
                fi="Kunta kuuluu Ahvenanmaahan, jolla on oma kirjastolaki, mutta sopimus noudattaa Manner-Suomen "
                "lakia, tai päinvastoin.",
                sv="Kommunen hör till Åland, som har en egen bibliotekslag, men avtalet följer Fasta Finlands lag, "
                "eller tvärtom.",
                en="The municipality is in Åland, which has a library act of its own, while the agreement follows the "
                "law of mainland Finland, or the other way round.",
            ),
            source=Text(
                fi="Ahvenanmaan itsehallintolaki 1144/1991 18 §",
                sv="Självstyrelselagen för Åland 1144/1991 18 §",
                en="Act on the Autonomy of Åland 1144/1991, section 18",
            ),
        ),
        BriefAssumption.NO_ENTRY_FEE: Entry(
            label=Text(fi="ei liittymismaksua", sv="ingen anslutningsavgift", en="no entry fee"),
            definition=Text(
                fi="Jäsenyys alkaisi sopimuksen ensimmäisenä päivänä tai jatkuisi keskeytyksettä, joten "
                "liittymismaksua ei ole laskettu.",
                sv="Medlemskapet skulle börja på avtalets första dag eller fortsätta utan avbrott, så ingen "
                "anslutningsavgift har räknats.",
                en="The membership would begin on the agreement's first day or go on without a break, so no entry fee "
                "is counted.",
            ),
        ),
        BriefAssumption.MAINLAND_LAW: Entry(
            label=Text(
                fi="aikataulu Manner-Suomen lain mukaan",
                sv="tidtabell enligt fasta Finlands lag",
                en="timetable by the mainland's law",
            ),
            definition=Text(
                fi="Kunta kuuluu Ahvenanmaahan, jolla on oma kuntalaki, mutta selvityksen aikataulu on laskettu "
                "Manner-Suomen kuntalain mukaan.",
                sv="Kommunen hör till Åland, som har en egen kommunallag, men utredningens tidtabell har räknats "
                "enligt fasta Finlands kommunallag.",
                en="The municipality is in Åland, which has a Local Government Act of its own, but the brief's "
                "timetable is counted by that of mainland Finland.",
            ),
            source=Text(
                fi="Ahvenanmaan itsehallintolaki 1144/1991 18 §",
                sv="Självstyrelselagen för Åland 1144/1991 18 §",
                en="Act on the Autonomy of Åland 1144/1991, section 18",
            ),
        ),
    },
)
"""The assumptions, those about the costs first."""
