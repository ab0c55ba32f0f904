"""The words of the chapter on sharing the costs."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

INTRO_1 = Text(
    fi="E-kirjaston kustannukset kirjataan vuosittain kustannusliitteeseen. Liitteessä on kustannuseriä, kuten "
    "sisältöjä, alustamaksuja, koordinointia ja koulutusta. Jokaisella erällä on kaava, joka kertoo, miten erä "
    "jaetaan jäsenten kesken. Maksuosuudet ovat euroja ilman arvonlisäveroa.",
    sv="Kostnaderna för e-biblioteket antecknas varje år i en kostnadsbilaga. I bilagan finns kostnadsposter, till "
    "exempel innehåll, plattformsavgifter, samordning och utbildning. Varje post har en formel som anger hur posten "
    "fördelas mellan medlemmarna. Betalningsandelarna är i euro utan mervärdesskatt.",
    en="The costs of an e-library are recorded every year in a cost annex. The annex has cost items, such as "
    "content, platform fees, coordination and training. Each item has a formula, which says how the item is shared "
    "among the members. Shares are in euros without VAT.",
)
INTRO_2 = Text(
    fi="Kaavoja on kahdenlaisia. Toiset jakavat annetun summan: jokainen saa osansa, ja osien summa on täsmälleen "
    "se, mitä jaettiin. Toiset perustuvat hintaan: jokaisen maksuosuus lasketaan hinnasta, ja kokonaissumma on "
    "maksuosuuksien summa.",
    sv="Det finns två slags formler. Den ena fördelar en given summa: alla får sin del, och delarna är tillsammans "
    "exakt det som fördelades. Den andra utgår från ett pris: varje betalningsandel räknas på priset, och "
    "totalsumman är summan av andelarna.",
    en="There are two kinds of formulas. Some divide a given sum: everyone gets a part, and the parts add up to "
    "exactly what was divided. Others charge a price: each share is worked out from the price, and the total "
    "is the sum of the shares.",
)
FORMULAS = Text(
    fi="Kaavat",
    sv="Formlerna",
    en="The formulas",
)
FORMULA = Text(
    fi="Kaava: {title}",
    sv="Formel: {title}",
    en="Formula: {title}",
)
CODE_LINE = Text(
    fi="Tiedostossa kaavan nimi on {shape}. Laskutapa on tämä:",
    sv="I filen heter formeln {shape}. Uträkningen är den här:",
    en="In the file the formula is called {shape}. It is worked out like this:",
)
PROMISE = Text(
    fi="{label}. {promise}",
    sv="{label}. {promise}",
    en="{label}. {promise}",
)
PROMISE_LABEL = Text(
    fi="Mitä kaava lupaa",
    sv="Vad formeln lovar",
    en="What the formula promises",
)
SOURCE = Text(
    fi="{label}. {source}",
    sv="{label}. {source}",
    en="{label}. {source}",
)
SOURCE_LABEL = Text(
    fi="Missä kaavaa käytetään",
    sv="Var formeln används",
    en="Where the formula is used",
)
EXAMPLE_SPLIT = Text(
    fi="Esimerkki: jaettavana on {whole}, ja jäseniä on {count}. Kaava kirjoitetaan näin:",
    sv="Ett exempel: {whole} ska fördelas, och det finns {count} medlemmar. Formeln skrivs så här:",
    en="An example: {whole} is to be shared, and there are {count} members. The formula is written like this:",
)
EXAMPLE_CHARGE = Text(
    fi="Esimerkki: jäseniä on {count}, ja jokainen maksaa hinnan mukaan. Kaava kirjoitetaan näin:",
    sv="Ett exempel: det finns {count} medlemmar, och var och en betalar enligt priset. Formeln skrivs så här:",
    en="An example: there are {count} members, and each pays by the price. The formula is written like this:",
)
EXAMPLE_RESULT = Text(
    fi="Siitä tulevat nämä maksuosuudet.",
    sv="Det ger de här betalningsandelarna.",
    en="That gives these shares.",
)
EXAMPLE_CAPTION = Text(
    fi="Esimerkki kaavasta: {title}",
    sv="Exempel på formeln: {title}",
    en="Example of the formula: {title}",
)
MEMBER = Text(
    fi="Jäsen",
    sv="Medlem",
    en="Member",
)
SHARE = Text(
    fi="Maksuosuus",
    sv="Betalningsandel",
    en="Share",
)
TOTAL = Text(
    fi="Yhteensä",
    sv="Totalt",
    en="In total",
)
MEMBER_NAMED = Text(
    fi="Jäsen {letter}",
    sv="Medlem {letter}",
    en="Member {letter}",
)
DRIVERS = Text(
    fi="Jakoperusteet ja niiden päivä",
    sv="Fördelningsgrunderna och deras dag",
    en="Drivers, and their day",
)
DRIVERS_1 = Text(
    fi="Jakoperuste on luku, jonka suhteessa kustannus jaetaan. Kustannusliite kertoo, minkä päivän lukuja "
    "käytetään. Asukasluvut ovat ohjelmassa valmiina vuosien {first}–{last} lopusta; muut luvut jäsenet "
    "ilmoittavat liitteessä lähteineen. Jokaisella luvulla on päivä ja lähde.",
    sv="En fördelningsgrund är ett tal i proportion till vilket kostnaden fördelas. Kostnadsbilagan anger vilken "
    "dags tal som används. Invånarantalen finns färdigt i programmet för slutet av åren {first}–{last}; andra "
    "tal uppger medlemmarna i bilagan med källa. Varje tal har en dag och en källa.",
    en="A driver is a figure in proportion to which a cost is shared. The cost annex says which day's figures are "
    "used. The program has the populations at the end of the years {first}–{last}; other figures are stated in "
    "the annex with their source. Every figure has a day and a source.",
)
DRIVER = Text(
    fi="Jakoperuste",
    sv="Fördelningsgrund",
    en="Driver",
)
NORTHERN = Text(
    fi="Pohjoisen eKirjasto vuonna 2022",
    sv="Pohjoisen eKirjasto år 2022",
    en="The Northern eLibrary in 2022",
)
NORTHERN_1 = Text(
    fi="Vuonna 2022 Pohjoisen eKirjaston sisällöt ja alustamaksut maksoivat yhteensä {rate} asukasta kohden. Kun "
    "jokaisen kunnan asukasluku kerrotaan tällä hinnalla, saadaan maksuosuudet. Taulukossa on kaksi kuntaa ja "
    "koko summa; asukasluvut ovat päivältä {day}.",
    sv="År 2022 kostade innehållet och plattformsavgifterna i Pohjoisen eKirjasto sammanlagt {rate} per invånare. "
    "När varje kommuns invånarantal multipliceras med det priset får man betalningsandelarna. Tabellen visar "
    "två kommuner och hela summan; invånarantalen är från {day}.",
    en="In 2022 the content and platform fees of the Northern eLibrary were together {rate} per inhabitant. The "
    "number of inhabitants of each municipality times this price gives the shares. The table shows two "
    "municipalities and the whole; the populations are those of {day}.",
)
NORTHERN_CAPTION = Text(
    fi="Maksuosuuksia Pohjoisen eKirjastossa 2022",
    sv="Betalningsandelar i Pohjoisen eKirjasto 2022",
    en="Shares in the Northern eLibrary, 2022",
)
MUNICIPALITY = Text(
    fi="Kunta",
    sv="Kommun",
    en="Municipality",
)
ALL = Text(
    fi="Kaikki {count} kuntaa",
    sv="Alla {count} kommuner",
    en="All {count} municipalities",
)
NORTHERN_2 = Text(
    fi="Lähteet kertovat hinnan ja jakotavan, mutta eivät sitä, minkä päivän asukasluku laskussa oli. Esimerkissä "
    "päivä on merkitty oletukseksi, koska hankkeen ilmoittama asukasmäärä on samalta päivältä. Kuntien "
    "todelliset laskut voivat siksi poiketa näistä.",
    sv="Källorna anger priset och sättet att fördela, men inte vilken dags invånarantal räkningen byggde på. I "
    "exemplet är dagen antecknad som ett antagande, eftersom projektets uppgift om invånarantalet är från samma dag. "
    "Kommunernas verkliga fakturor kan därför avvika från de här siffrorna.",
    en="The sources give the price and the way of sharing, but not the day whose population was used. The example "
    "marks the day as assumed, because the number of inhabitants that the project stated is of the same day. The "
    "municipalities' real invoices may therefore differ from these.",
)
TRACE = Text(
    fi="Mistä maksuosuus tulee",
    sv="Var betalningsandelen kommer ifrån",
    en="Where a share comes from",
)
TRACE_1 = Text(
    fi="Jokaisesta maksuosuudesta voi nähdä, miten se syntyi: mistä eristä, millä kaavalla, minkä päivän luvusta "
    "ja mistä lähteestä, minkä osan vuodesta jäsen maksaa, mikä oli tarkka osuus ennen pyöristystä ja saiko jäsen "
    "yli jääneen sentin. Komennot, joilla tämän näkee, ovat luvussa {checking}. Mitä laskelmaan ei kuulu, "
    "kerrotaan luvussa {limits}.",
    sv="För varje betalningsandel går det att se hur den uppkom: ur vilka poster, enligt vilken formel, utifrån vilken "
    "dags tal och ur vilken källa, för vilken del av året medlemmen betalar, vad den exakta andelen var före "
    "avrundningen och om medlemmen fick en cent som blev över. Kommandona som visar det finns i kapitlet {checking}. "
    "Vad uträkningen inte omfattar framgår av kapitlet {limits}.",
    en="For every share it can be seen how it came about: from which items, by which formula, from which day's "
    "figure and which source, for what part of the year the member pays, what the exact share was before rounding, "
    "and whether the member got a cent left over. The commands that show it are in the chapter {checking}. The "
    "chapter {limits} says what the calculation does not cover.",
)
