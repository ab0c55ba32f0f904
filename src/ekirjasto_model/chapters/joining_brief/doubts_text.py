"""The words about what is not known, what is assumed, and where the brief comes from."""

from __future__ import annotations

from collections.abc import Mapping

from ekirjasto_model.codelists.brief_assumptions import BriefAssumption
from ekirjasto_model.codelists.brief_unknowns import BriefUnknown
from ekirjasto_model.values.text import Text

HEADING = Text(
    fi="8. Mitä ei tiedetä ja mitä on oletettu",
    sv="8. Vad som inte är känt och vad som har antagits",
    en="8. What is not known, and what is assumed",
)
UNKNOWN_HEADING = Text(
    fi="Mitä selvitys ei voi kertoa", sv="Vad utredningen inte kan säga", en="What the brief cannot say"
)
ASSUMED_HEADING = Text(
    fi="Mitä selvityksessä on oletettu", sv="Vad som har antagits i utredningen", en="What the brief assumes"
)
FILES_HEADING = Text(
    fi="Mitä tiedostoihin on merkitty oletukseksi tai tuntemattomaksi",
    sv="Vad som i filerna har antecknats som antagande eller okänt",
    en="What the files mark as assumed or unknown",
)
NOTHING_UNKNOWN = Text(
    fi="Selvityksestä ei puutu mitään, minkä tiedostojen pitäisi kertoa.",
    sv="I utredningen saknas inget som filerna borde ange.",
    en="The files give everything that the brief needs.",
)
NOTHING_ASSUMED = Text(
    fi="Selvityksessä ei ole oletettu mitään.", sv="Inget har antagits i utredningen.", en="The brief assumes nothing."
)
UNKNOWN: Mapping[BriefUnknown, Text] = {
    BriefUnknown.COST_ANNEX: Text(
        fi="Sopimuksella ei ole kustannusliitettä, joten maksuosuuksia ei voi laskea.",
        sv="Avtalet har ingen kostnadsbilaga, så betalningsandelarna kan inte räknas ut.",
        en="The agreement has no cost annex, so no shares can be worked out.",
    ),
    BriefUnknown.NOT_IN_FORCE: Text(
        fi="Sopimus ei ole voimassa, tai sillä ei ole jäseniä: {years}.",
        sv="Avtalet gäller inte eller har inga medlemmar: {years}.",
        en="The agreement is not in force or has no members: {years}.",
    ),
    BriefUnknown.MERGER: Text(
        fi="Kunnan maksut yhdistymisen jälkeen ({years}): kunta lakkaa {day}, ja sen tilalle tulee kunta {members}.",
        sv="Kommunens avgifter efter sammanslagningen ({years}): kommunen upphör den {day}, och i dess ställe träder "
        "kommunen {members}.",
        en="The municipality's fees after the merger ({years}): it ceases on {day}, and the municipality of {members} "
        "takes its place.",
    ),
    BriefUnknown.FIGURE: Text(
        fi="Näiden kustannuserien jako ({years}): {names}. Luku ”{driver}” {day} puuttuu: {members}.",
        sv="Fördelningen av dessa kostnadsposter ({years}): {names}. Talet ”{driver}” {day} saknas: {members}.",
        en="How these cost items are shared ({years}): {names}. The figure “{driver}” on {day} is missing: {members}.",
    ),
    BriefUnknown.PART_OF_YEAR: Text(
        fi="Vajaan vuoden maksuosuus ({years}): sopimuksessa ei ole sääntöä siitä, mitä vajaalta vuodelta maksetaan.",
        sv="Betalningsandelen för ett ofullständigt år ({years}): avtalet har ingen regel om vad som betalas för ett "
        "ofullständigt år.",
        en="The share of a partial year ({years}): the agreement has no rule about what is paid for one.",
    ),
    BriefUnknown.ITEM: Text(
        fi="Näiden kustannuserien jako ({years}): {names}. Niiltä puuttuu summa tai maksaja.",
        sv="Fördelningen av dessa kostnadsposter ({years}): {names}. De saknar belopp eller betalare.",
        en="How these cost items are shared ({years}): {names}. They lack a sum, or anybody to pay them.",
    ),
    BriefUnknown.OWN_COSTS: Text(
        fi=(
            "Lisärahoituksen tarve: kunta ei ole ilmoittanut, mitkä kustannukset siltä poistuisivat. Ne ilmoitetaan "
            "tiedostossa, jossa on kind: own-costs."
        ),
        sv="Behovet av tilläggsfinansiering: kommunen har inte angett vilka kostnader som skulle falla bort. De anges "
        "i en fil med kind: own-costs.",
        en="The extra money needed: the municipality has not stated which costs would fall away. They are stated in "
        "a file with kind: own-costs.",
    ),
    BriefUnknown.JOINING_RULE: Text(
        fi="Liittymisen ehdot: milloin voi liittyä, kuka hyväksyy ja mitä ensimmäiseltä vuodelta maksetaan.",
        sv="Villkoren för anslutning: när man kan ansluta sig, vem som godkänner och vad som betalas för det första "
        "året.",
        en="The rule for joining: when one may join, who approves, and what is paid for the first year.",
    ),
    BriefUnknown.NOTICE_RULE: Text(
        fi="Irtisanomisen ehdot: irtisanomisaika ja se, kenelle irtisanominen lähetetään.",
        sv="Villkoren för uppsägning: uppsägningstiden och vem uppsägningen skickas till.",
        en="The rule for notice: the notice period, and to whom notice is sent.",
    ),
    BriefUnknown.MONTH_END: Text(
        fi="Päivä, jona jäsenyys aikaisintaan päättyisi: sopimus ei sano, mikä päivä on kyseessä, kun kuukaudessa ei "
        "ole vastaavaa päivää.",
        sv="Den dag då medlemskapet tidigast skulle upphöra: avtalet anger inte vilken dag som gäller när månaden inte "
        "har motsvarande dag.",
        en="The earliest day on which the membership would end: the agreement does not say which day is meant where a "
        "month has no such day.",
    ),
    BriefUnknown.WITHDRAWAL_RULE: Text(
        fi="Eroamisen ehdot: mitä viimeiseltä vuodelta maksetaan ja mitä sopimuksille ja omaisuudelle tapahtuu.",
        sv="Villkoren för utträde: vad som betalas för det sista året och vad som händer med avtal och egendom.",
        en="The rule for leaving: what is paid for the last year, and what becomes of contracts and property.",
    ),
    BriefUnknown.DUTIES: Text(
        fi="Kunnan tehtävät: sopimuksen tehtävistä ei ole luetteloa.",
        sv="Kommunens uppgifter: det finns ingen förteckning över uppgifterna enligt avtalet.",
        en="The municipality's duties: there is no list of the duties under the agreement.",
    ),
    BriefUnknown.CONSORTIUM: Text(
        fi="Kirjastokimppa: tiedoissa ei kerrota, kuuluuko kunta kirjastokimppaan, joten kaikkia paikkoja ei voi "
        "päätellä.",
        sv="Bibliotekssammanslutningen: i uppgifterna anges inte om kommunen hör till en sådan, så inte alla platser "
        "kan härledas.",
        en="The consortium: the files do not say whether the municipality belongs to one, so not every seat can be "
        "listed.",
    ),
    BriefUnknown.ENTITLEMENT: Text(
        fi="Oikeus käyttää palvelusopimusta: {names}.",
        sv="Rätten att använda tjänsteavtalet: {names}.",
        en="The right to use the contracts for these services: {names}.",
    ),
}
WITH_REPAIR = Text(
    fi="{what} {repair}",
    sv="{what} {repair}",
    en="{what} {repair}",
)
STATE_FIGURE = Text(
    fi="Kunnan luku ilmoitetaan tiedostossa, jossa on kind: own-costs, kohdassa own-figures (driver: {code}).",
    sv="Kommunens tal anges i en fil med kind: own-costs, under own-figures (driver: {code}).",
    en="The municipality's figure is stated in a file with kind: own-costs, under own-figures (driver: {code}).",
)
ASSUMED: Mapping[BriefAssumption, Text] = {
    BriefAssumption.ANNEX_OF_OTHER_YEAR: Text(
        fi="Näillä vuosilla ei ole vielä kustannusliitettä: {years}. On käytetty uusinta, vuoden {year} liitettä, ja "
        "lukuja päivältä {used}.",
        sv="Dessa år har ännu ingen kostnadsbilaga: {years}. Den nyaste bilagan, den för {year}, har använts, och tal "
        "från den {used}.",
        en="These years have no cost annex yet: {years}. The newest, that for {year}, is used, with figures of {used}.",
    ),
    BriefAssumption.ONE_OFF_LEFT_OUT: Text(
        fi="Kertakustannusten ei oleteta toistuvan ({years}): {names}.",
        sv="Engångskostnader antas inte återkomma ({years}): {names}.",
        en="One-off costs are assumed not to recur ({years}): {names}.",
    ),
    BriefAssumption.SERVICE_ENDED: Text(
        fi="Näiden erien palvelu päättyy ennen kyseistä vuotta, joten ne on jätetty pois ({years}): {names}.",
        sv="Tjänsten i dessa poster upphör före året, så de har utelämnats ({years}): {names}.",
        en="The service of these items ends before the year, so they are left out ({years}): {names}.",
    ),
    BriefAssumption.INHABITANTS_OF_OTHER_DAY: Text(
        fi="Kunnan asukaslukua {day} ei tiedetä ({years}). On käytetty asukaslukua {used}.",
        sv="Kommunens invånarantal {day} är inte känt ({years}). Invånarantalet {used} har använts.",
        en="The municipality's inhabitants on {day} are not known ({years}). Those on {used} are used.",
    ),
    BriefAssumption.FIGURE_OF_OTHER_DAY: Text(
        fi="Kunnan luku ”{names}” on päivältä {used}, vaikka kustannusliite käyttää lukuja päivältä {day} ({years}).",
        sv="Kommunens tal ”{names}” är från den {used}, fastän kostnadsbilagan använder tal från den {day} ({years}).",
        en="The municipality's figure “{names}” is of {used}, although the cost annex uses figures of {day} ({years}).",
    ),
    BriefAssumption.MEMBER_TYPE: Text(
        fi="Tiedoissa ei kerrota kunnan kirjastosta, joten jäsentyypiksi on oletettu kunta. Se ei vaikuta "
        "maksuosuuteen.",
        sv="I uppgifterna sägs ingenting om kommunens bibliotek, så medlemstypen antas vara kommun. Den påverkar inte "
        "betalningsandelen.",
        en="The files say nothing about the municipality's library, so its member type is assumed to be "
        "municipality. This does not affect its share.",
    ),
    BriefAssumption.COMMON_SERVICES: Text(
        fi="Kunnan oletetaan osallistuvan kaikkiin niihin palveluihin, jotka kaikilla jäsenillä on. Muita "
        "palveluja varten on valinta --services.",
        sv="Kommunen antas delta i alla tjänster som alla medlemmar har. Andra tjänster kan väljas med alternativet "
        "--services.",
        en="The municipality is assumed to take every service that all members have. The option --services chooses "
        "others.",
    ),
    BriefAssumption.SHARED_BY_PARTICIPANTS: Text(
        fi=(
            "Kustannusliitteessä ei sanota, ketkä maksavat nämä erät. Koska kunta ei osallistuisi niiden "
            "palveluun, maksajiksi on oletettu muut jäsenet: {names}."
        ),
        sv="Kostnadsbilagan anger inte vilka som betalar dessa poster. Eftersom kommunen inte skulle delta i tjänsten "
        "antas de övriga medlemmarna betala: {names}.",
        en="The cost annex does not say who pays these items. Since the municipality would not take their service, "
        "the other members are assumed to: {names}.",
    ),
    BriefAssumption.LATER_AGREEMENT: Text(
        fi="Kunnan oletetaan jatkavan sopimuksessa, joka tulee voimaan {day}: {names}.",
        sv="Kommunen antas fortsätta i det avtal som träder i kraft den {day}: {names}.",
        en="The municipality is assumed to continue in the agreement that enters into force on {day}: {names}.",
    ),
    BriefAssumption.OTHER_JOINERS: Text(
        fi="Myös nämä kunnat ovat liittymässä, mutta niitä ei ole laskettu mukaan: {names}. Jos ne liittyvät, "
        "maksuosuudet muuttuvat.",
        sv="Också dessa kommuner är på väg att ansluta sig, men de har inte räknats med: {names}. Om de ansluter sig "
        "ändras betalningsandelarna.",
        en="These municipalities are joining too, but are not counted in: {names}. If they join, the shares change.",
    ),
    BriefAssumption.SHORTEST_MEMBERSHIP: Text(
        fi="Irtisanomisajan oletetaan voivan kulua jo lyhimmän jäsenyysajan aikana.",
        sv="Uppsägningstiden antas kunna löpa redan under den kortaste medlemstiden.",
        en="The notice period is assumed to be able to run during the shortest membership.",
    ),
    BriefAssumption.NATIONAL_INHABITANTS: Text(
        fi="Valtakunnallisen E-kirjaston maksu on laskettu samalla asukasluvulla kuin kunnan maksuosuus, ja se on "
        "pyöristetty kerran senttiin.",
        sv="Avgiften för det nationella E-biblioteket har räknats på samma invånarantal som kommunens betalningsandel "
        "och avrundats en gång till hela cent.",
        en="The national E-library's fee is worked out from the same number of inhabitants as the municipality's "
        "share, and rounded to the cent once.",
    ),
    BriefAssumption.OTHER_JURISDICTION: Text(
        fi="Kuntaan ja sopimukseen sovelletaan eri lainsäädäntöä: Ahvenanmaalla on oma kirjastolaki. Selvityksen "
        "lakiviittaukset on tarkistettava.",
        sv="Kommunen och avtalet omfattas av olika lagstiftning: Åland har en egen bibliotekslag. Utredningens "
        "laghänvisningar måste kontrolleras.",
        en="The municipality and the agreement fall under different law: Åland has a library act of its own. What "
        "the brief says about the law must be checked.",
    ),
    BriefAssumption.NO_ENTRY_FEE: Text(
        fi="Liittymismaksua ei oleteta perittävän, koska jäsenyys alkaisi sopimuksen ensimmäisenä päivänä tai jatkuisi "
        "keskeytyksettä.",
        sv="Ingen anslutningsavgift antas tas ut, eftersom medlemskapet skulle börja på avtalets första dag eller "
        "fortsätta utan avbrott.",
        en="No entry fee is assumed to be charged, since the membership would begin on the agreement's first day or go "
        "on without a break.",
    ),
    BriefAssumption.MAINLAND_LAW: Text(
        fi="Muutoksenhakuajat ja talousarvion määräpäivät on laskettu Manner-Suomen kuntalain (410/2015) mukaan. "
        "Ahvenanmaalla on oma kuntalaki, joten ne on tarkistettava siitä.",
        sv="Tiderna för ändringssökande och budgetfristerna har räknats enligt fasta Finlands kommunallag (410/2015). "
        "Åland har en egen kommunallag, så de måste kontrolleras i den.",
        en="The times for appeal and the days of the budget are counted by the Local Government Act of mainland "
        "Finland (410/2015). Åland has an act of its own, so they must be checked against it.",
    ),
}
REMARK = Text(fi="{document}: {reason}", sv="{document}: {reason}", en="{document}: {reason}")
REMARK_ASSUMED = Text(
    fi="{document}, oletus: {reason}", sv="{document}, antagande: {reason}", en="{document}, assumed: {reason}"
)
FROM = Text(fi="Mistä selvitys on laskettu", sv="Vad utredningen bygger på", en="What the brief was made from")
FROM_FILES = Text(
    fi="Selvitys on laskettu näistä tiedostoista: {files}. Tilanne on päivältä {as_of}.",
    sv="Dessa filer har lästs: {files}. Utredningen visar läget den {as_of}.",
    en="These files were read: {files}. The situation is that of {as_of}.",
)
INHABITANTS = Text(fi="Asukasluvut: {source}.", sv="Invånarantalen: {source}.", en="Inhabitants: {source}.")
