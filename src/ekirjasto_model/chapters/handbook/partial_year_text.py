"""The words about years in which somebody joins or leaves, and about costs that only some share."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

PARTIAL_YEAR = Text(
    fi="Kun kunta liittyy tai eroaa kesken vuoden",
    sv="När en kommun ansluter sig eller utträder mitt under året",
    en="When a municipality joins or leaves in the middle of a year",
)
PARTIAL_YEAR_1 = Text(
    fi=(
        "Ensin lasketaan, mitä jokainen maksaisi, jos kaikki olisivat mukana koko vuoden. Vajaalta vuodelta "
        "maksetaan tästä se osa, josta sopimuksen vajaan vuoden maksusäännössä määrätään ({rules}). Koko vuoden "
        "mukana ovat ne, jotka ovat jäseniä jokaisena päivänä, jona sopimus on sinä vuonna voimassa."
    ),
    sv="Först räknas vad var och en skulle betala om alla var med hela året. För ett ofullständigt år betalas den del "
    "av det som avtalets regel för ett ofullständigt år ger ({rules}). Med hela året är de som är medlemmar varje dag "
    "som avtalet gäller under året.",
    en="First it is worked out what each would pay if all took part for the whole year. For a partial year, the part "
    "that the agreement's rule for a partial year gives is paid ({rules}). A member takes part for the whole year if "
    "it is a member on every day of the year on which the agreement is in force.",
)
PARTIAL_YEAR_2 = Text(
    fi=(
        "Jos kaava perustuu hintaan, muiden maksuosuudet eivät muutu. Jos kaava jakaa annetun summan, koko vuoden "
        "jäsenet maksavat loput koko vuoden osuuksiensa suhteessa. Ne eivät silloin maksa enempää kuin ilman vajaan "
        "vuoden jäseniä. Jos kukaan ei ole mukana koko vuotta, osuuksia korotetaan samassa suhteessa, kunnes niiden "
        "summa on jaettava summa."
    ),
    sv="Om formeln utgår från ett pris ändras inte de andras betalningsandelar. Om formeln fördelar en given summa "
    "betalar de som är medlemmar hela året resten i proportion till sina andelar för ett helt år. De betalar då inte "
    "mer än om de som är med bara en del av året inte alls vore med. Om ingen är med hela året höjs andelarna i samma "
    "proportion tills de sammanlagt är lika med summan som fördelas.",
    en="Where the formula charges a price, the others' shares do not change. Where it divides a given sum, the "
    "members of the whole year pay the rest, in proportion to their shares of a full year. They then pay no more "
    "than they would without those who take part for only a part of the year. If nobody takes part for the whole "
    "year, the shares are raised in proportion, until they add up to the sum.",
)
EXAMPLE = Text(
    fi="Esimerkki: jaettavana on {whole} asukasluvun suhteessa, ja kolmas jäsen liittyy {day}. Sääntönä ovat alkaneet "
    "kuukaudet.",
    sv="Ett exempel: {whole} ska fördelas i proportion till invånarantalet, och den tredje medlemmen ansluter sig "
    "{day}. Regeln är påbörjade månader.",
    en="An example: {whole} is to be shared in proportion to the inhabitants, and the third member joins on {day}. The "
    "rule is started months.",
)
CAPTION = Text(
    fi="Esimerkki vuodesta, jona kunta liittyy",
    sv="Exempel på ett år då en kommun ansluter sig",
    en="Example of a year in which a municipality joins",
)
FULL_SHARE = Text(fi="Koko vuoden osuus", sv="Andel för ett helt år", en="Share of a full year")
PART = Text(fi="Osa vuodesta", sv="Del av året", en="Part of the year")
UNSETTLED = Text(
    fi=(
        "Jos sopimuksessa ei ole sääntöä, vuoden kustannuksia ei jaeta, vaan tarkistus kertoo, mitä puuttuu. Samoin "
        "käy, jos jäsenyys alkaa ja päättyy samana vuonna ja ensimmäisen ja viimeisen vuoden säännöt ovat "
        "erilaiset."
    ),
    sv="Om avtalet inte har någon regel fördelas inte årets kostnader, utan kontrollen visar vad som saknas. Detsamma "
    "gäller om ett medlemskap börjar och slutar samma år och reglerna för det första och det sista året är olika.",
    en="If the agreement has no rule, the year's costs are not shared, and the check says what is missing. The same "
    "applies where a membership begins and ends in the same year and the rules for the first and the last year "
    "differ.",
)
ENTRY_FEE = Text(
    fi="Liittymismaksu peritään kerran, liittymisvuonna, jos siitä on sovittu. Se näytetään maksuosuuksien rinnalla, "
    "eikä se kuulu mihinkään kustannuserään. Ne, jotka ovat olleet mukana sopimuksen ensimmäisestä päivästä "
    "alkaen, eivät maksa sitä.",
    sv="Anslutningsavgiften tas ut en gång, under anslutningsåret, om den har avtalats. Den visas vid sidan av "
    "betalningsandelarna och hör inte till någon kostnadspost. De som har varit med från avtalets första dag betalar "
    "den inte.",
    en="The entry fee is charged once, in the year of joining, if it has been agreed. It is shown beside the shares "
    "and does not belong to any cost item. Those who have been members from the agreement's first day do not pay it.",
)
PARTICIPANTS = Text(
    fi="Kun vain osa jäsenistä käyttää palvelua",
    sv="När bara en del av medlemmarna deltar i en tjänst",
    en="When only some members take part in a service",
)
PARTICIPANTS_1 = Text(
    fi=(
        "Kustannuserään voi kirjata, että sen maksavat vain palveluun osallistuvat jäsenet ({key}). Osallistujat ja "
        "niiden päivät ovat e-kirjaston tiedoissa. Jos kunta tulee palveluun mukaan tai jää siitä pois kesken "
        "vuoden, se maksaa osansa samojen sääntöjen mukaan kuin vajaalta jäsenyysvuodelta."
    ),
    sv="I en kostnadspost kan man ange att bara de medlemmar som deltar i tjänsten betalar den ({key}). Deltagarna och "
    "deras dagar finns i e-bibliotekets uppgifter. Om en kommun kommer med i tjänsten eller lämnar den mitt under "
    "året betalar den sin del enligt samma regler som för ett ofullständigt medlemsår.",
    en="A cost item may state that only the members that take part in its service pay for it ({key}). The "
    "participants and their days are in the e-library's data. Where a municipality starts or stops taking part in "
    "the middle of a year, it pays its part by the same rules as for a partial year of membership.",
)
