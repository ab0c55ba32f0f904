"""The words with which the brief opens: what it is about, what comes first, and the summary."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

TITLE = Text(
    fi="Liittymisselvitys: kunta {name}",
    sv="Anslutningsutredning: kommunen {name}",
    en="Joining brief: the municipality of {name}",
)
ABOUT = Text(
    fi="Tämä selvitys kertoo, mitä seuraisi siitä, että kunta {name} liittyisi sopimukseen {agreement} {day} alkaen.",
    sv="Denna utredning visar vad som skulle följa om kommunen {name} anslöt sig till avtalet {agreement} från och "
    "med den {day}.",
    en="This brief says what would follow if the municipality of {name} joined the agreement {agreement} from {day}.",
)
ABOUT_IN_PART = Text(
    fi="Kunta liittyisi osittain ja osallistuisi vain näihin palveluihin: {services}.",
    sv="Kommunen skulle ansluta sig delvis: den skulle ta endast dessa tjänster: {services}.",
    en="The municipality would join in part: it would take only these services: {services}.",
)
MADE = Text(
    fi="Selvityksen on laskenut ekirjasto-ohjelma (versio {version}) lopussa luetelluista tiedostoista. Tilanne on "
    "päivältä {as_of}. Selvitys ei ole oikeudellinen neuvo: sopimuksen ja lain teksti ratkaisee.",
    sv="Utredningen har räknats fram med programmet ekirjasto (version {version}) ur de filer som räknas upp i "
    "slutet. Utredningen visar läget den {as_of}. Den är inte juridisk rådgivning: avtalets och lagens text avgör.",
    en="The brief was worked out by the program ekirjasto (version {version}) from the files listed at the end, as "
    "of {as_of}. It is not legal advice: the text of the agreement and of the law decides.",
)
NOT_ALLOWED = Text(
    fi="Jäsenyys ei voi sopimuksen mukaan alkaa {day}. {definition} {nearest} Selvitys on silti laskettu toivotusta "
    "päivästä alkaen.",
    sv="Enligt avtalet kan medlemskapet inte börja den {day}. {definition} {nearest} Utredningen har ändå räknats "
    "från och med den önskade dagen.",
    en="Under the agreement the membership cannot begin on {day}. {definition} {nearest} The brief is nevertheless "
    "worked out from the desired day.",
)
NEAREST = Text(
    fi="Lähin sallittu päivä on {day}.",
    sv="Närmaste tillåtna dag är den {day}.",
    en="The nearest day allowed is {day}.",
)
NO_OTHER_DAY = Text(
    fi="Tiedoissa ei ole muuta päivää, jona jäsenyys voisi alkaa.",
    sv="I uppgifterna finns ingen annan dag då medlemskapet skulle kunna börja.",
    en="The files have no other day on which the membership could begin.",
)
OTHER_WINDOW = Text(
    fi="Jäsenyyttä haetaan hakuaikana, ja sopimuksessa ilmoitettu hakuaika koskee jäsenyyksiä, jotka alkavat "
    "{effective}. Siksi ei voi sanoa, voiko jäsenyys alkaa {day}. {nearest} Selvitys on silti laskettu toivotusta "
    "päivästä alkaen.",
    sv="Medlemskap söks under en ansökningstid, och den ansökningstid som avtalet anger gäller medlemskap som "
    "börjar den {effective}. Därför går det inte att säga om medlemskapet kan börja den {day}. {nearest} "
    "Utredningen har ändå räknats från och med den önskade dagen.",
    en="Membership is applied for in a window, and the one that the agreement states is for memberships from "
    "{effective}. It is therefore not known whether a membership may begin on {day}. {nearest} The brief is "
    "nevertheless worked out from the desired day.",
)
NEAREST_OF_WINDOW = Text(
    fi="Lähin päivä, jona se voi alkaa, on {day}.",
    sv="Närmaste dag då det kan börja är den {day}.",
    en="The nearest day on which it may begin is {day}.",
)
WINDOW = Text(
    fi="Jäsenyyttä haetaan hakuaikana, ja sopimuksessa ilmoitettu hakuaika koskee jäsenyyksiä, jotka alkavat "
    "{nearest}. Siksi ei voi sanoa, voiko jäsenyys alkaa {day}. Lähin päivä, jona se voi alkaa, on {nearest}. "
    "Selvitys on silti laskettu toivotusta päivästä alkaen.",
    sv="Medlemskap söks under en ansökningstid, och den ansökningstid som avtalet anger gäller medlemskap som "
    "börjar den {nearest}. Därför går det inte att säga om medlemskapet kan börja den {day}. Närmaste dag då det kan "
    "börja är den {nearest}. Utredningen har ändå räknats från och med den önskade dagen.",
    en="Membership is applied for in a window, and the one that the agreement states is for memberships from "
    "{nearest}. It is therefore not known whether a membership may begin on {day}. The nearest day on which it may "
    "begin is {nearest}. The brief is nevertheless worked out from the desired day.",
)
WINDOW = Text(
    fi="Hakuaika on {starts}–{ends}.",
    sv="Ansökningstiden är {starts}–{ends}.",
    en="The application window is from {starts} to {ends}.",
)
WINDOW_OVER = Text(
    fi="Hakuaika {starts}–{ends} on päättynyt. Liittyminen edellyttäisi, että sopimuksen osapuolet hyväksyvät "
    "myöhässä tulleen hakemuksen.",
    sv="Ansökningstiden {starts}–{ends} har gått ut. En anslutning skulle förutsätta att avtalsparterna godkänner en "
    "för sen ansökan.",
    en="The application window from {starts} to {ends} is over. Joining would need the parties to accept a late "
    "application.",
)
WINDOW_NOT_STATED = Text(
    fi="Jäsenyyttä haetaan hakuaikana, mutta tiedoissa ei kerrota, minä päivänä haetut jäsenyydet alkavat. Siksi ei "
    "voi sanoa, voiko jäsenyys alkaa {day}.",
    sv="Medlemskap söks under en ansökningstid, men i uppgifterna anges inte vilken dag de sökta medlemskapen börjar. "
    "Därför går det inte att säga om medlemskapet kan börja den {day}.",
    en="Membership is applied for in a window, but the files do not say on which day it begins. It is therefore not "
    "known whether a membership may begin on {day}.",
)
NO_RULE = Text(
    fi="Tiedoissa ei kerrota, miten ja milloin sopimukseen voi liittyä. Siksi ei voi sanoa, voiko jäsenyys alkaa "
    "{day}. Asia ilmenee sopimustekstistä.",
    sv="I uppgifterna anges inte hur och när man kan ansluta sig till avtalet. Därför går det inte att säga om "
    "medlemskapet kan börja den {day}. Det framgår av avtalstexten.",
    en="The files do not say how and when the agreement may be joined. It is therefore not known whether a "
    "membership may begin on {day}. The text of the agreement would show it.",
)
OUTSIDE_AREA = Text(
    fi="Kunta {name} kuuluu maakuntaan {own}, joka ei kuulu e-kirjaston toiminta-alueeseen. Toiminta-alue on "
    "{regions}. Tiedoissa ei kerrota, voiko sopimukseen liittyä toiminta-alueen ulkopuolelta: siitä on päätettävä "
    "ennen liittymistä. Selvitys on laskettu samoin kuin toiminta-alueen kunnalle.",
    sv="Kommunen {name} hör till landskapet {own}, som inte ingår i e-bibliotekets verksamhetsområde. "
    "Verksamhetsområdet är {regions}. I uppgifterna anges inte om en kommun utanför verksamhetsområdet kan ansluta "
    "sig till avtalet: det ska avgöras före anslutningen. Utredningen har räknats på samma sätt som för en kommun i "
    "verksamhetsområdet.",
    en="The municipality of {name} is in the region {own}, which is not in the e-library's operating area. The "
    "operating area is {regions}. The files do not say whether a municipality outside it may join the agreement: "
    "that must be decided before joining. The brief is worked out as for a municipality inside it.",
)
SUMMARY = Text(fi="Tiivistelmä", sv="Sammanfattning", en="Summary")
FEE = Text(
    fi="Vuonna {year} maksettavaa olisi {fee}.",
    sv="År {year} skulle kommunen betala {fee}.",
    en="In {year} the municipality would pay {fee}.",
)
FEE_WITH_ENTRY = Text(
    fi="Vuonna {year} maksettavaa olisi {fee}: maksuosuus {share} ja liittymismaksu {entry}.",
    sv="År {year} skulle kommunen betala {fee}: betalningsandelen {share} och anslutningsavgiften {entry}.",
    en="In {year} the municipality would pay {fee}: its share of {share} and the entry fee of {entry}.",
)
AT_LEAST = Text(fi="vähintään {sum}", sv="minst {sum}", en="at least {sum}")
FEE_UNKNOWN = Text(
    fi="Vuoden {year} maksua ei voi kertoa.",
    sv="Avgiften för {year} kan inte anges.",
    en="The fee for {year} is not known.",
)
LATER = Text(
    fi="Vuonna {one} maksettavaa olisi {fee} ja vuonna {other} {other_fee}.",
    sv="År {one} skulle kommunen betala {fee} och år {other} {other_fee}.",
    en="In {one} the municipality would pay {fee}, and in {other} {other_fee}.",
)
LATER_SAME = Text(
    fi="Vuosina {one} ja {other} maksettavaa olisi {fee} vuodessa.",
    sv="Åren {one} och {other} skulle kommunen betala {fee} per år.",
    en="In {one} and {other} the municipality would pay {fee} a year.",
)
LACKS = Text(
    fi="Maksuista puuttuu vielä: {items}. Syy kerrotaan kohdassa 8.",
    sv="I avgifterna saknas ännu: {items}. Orsaken finns i avsnitt 8.",
    en="The fees do not yet include: {items}. Section 8 says why.",
)
EXTRA = Text(
    fi="Vuonna {year} lisärahoitusta tarvitaan {extra}, kun poistuvat kustannukset on vähennetty.",
    sv="År {year} behövs {extra} i tilläggsfinansiering när kostnaderna som faller bort har dragits av.",
    en="In {year}, {extra} of extra money is needed once the costs that fall away are deducted.",
)
SAVING = Text(
    fi="Vuonna {year} rahaa jää säästöön {saving}, kun poistuvat kustannukset on vähennetty.",
    sv="År {year} sparas {saving} när kostnaderna som faller bort har dragits av.",
    en="In {year}, {saving} is saved once the costs that fall away are deducted.",
)
NO_OWN_COSTS = Text(
    fi=(
        "Kunta ei ole ilmoittanut, mitkä kustannukset siltä poistuisivat, joten lisärahoituksen tarvetta ei ole "
        "voitu laskea."
    ),
    sv="Kommunen har inte angett vilka kostnader som skulle falla bort, så behovet av tilläggsfinansiering har inte "
    "kunnat räknas ut.",
    en="The municipality has not stated which costs would fall away, so the extra money needed cannot be worked out.",
)
MEMBERS_LESS = Text(
    fi="Nykyisten jäsenten maksuosuudet pienenisivät vuonna {year} yhteensä {sum}.",
    sv="De nuvarande medlemmarnas betalningsandelar skulle minska med sammanlagt {sum} år {year}.",
    en="The present members' shares would fall by {sum} in all in {year}.",
)
MEMBERS_MORE = Text(
    fi="Nykyisten jäsenten maksuosuudet kasvaisivat vuonna {year} yhteensä {sum}.",
    sv="De nuvarande medlemmarnas betalningsandelar skulle öka med sammanlagt {sum} år {year}.",
    en="The present members' shares would rise by {sum} in all in {year}.",
)
MEMBERS_SAME = Text(
    fi="Nykyisten jäsenten maksuosuudet eivät muuttuisi vuonna {year}.",
    sv="De nuvarande medlemmarnas betalningsandelar skulle inte ändras år {year}.",
    en="The present members' shares would not change in {year}.",
)
NOT_COVERED = Text(
    fi="Kunta ei ole ollut mukana näiden palvelujen hankinnassa: {services}.",
    sv="Kommunen har inte varit med i upphandlingen av dessa tjänster: {services}.",
    en="The municipality was not part of the procurement of these services: {services}.",
)
LEAVES = Text(
    fi="Jäsenyys voisi päättyä aikaisintaan {day}.",
    sv="Medlemskapet skulle kunna upphöra tidigast den {day}.",
    en="The membership could end on {day} at the earliest.",
)
