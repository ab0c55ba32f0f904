"""The words of the chapter on checking the files and sharing the costs."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

INTRO_1 = Text(
    fi="Ohjelman nimi on {program}, ja sitä käytetään komentoriviltä. Se ei muuta tiedostoja eikä lähetä niitä "
    "mihinkään: se lukee ne, kertoo havaintonsa ja laskee maksuosuudet.",
    sv="Programmet heter {program} och används från kommandoraden. Det ändrar inte filerna och skickar dem "
    "ingenstans: det läser dem, redovisar sina iakttagelser och räknar ut betalningsandelarna.",
    en="The program is called {program} and is used from the command line. It changes no files and sends them "
    "nowhere: it reads them, reports what it finds, and works out the shares.",
)
COMMANDS_1 = Text(
    fi="Taulukossa ovat komennot siinä järjestyksessä, jossa uusi käyttäjä niitä tavallisesti tarvitsee.",
    sv="Tabellen visar kommandona i den ordning i vilken en ny användare vanligen behöver dem.",
    en="The table lists the commands in the order in which a new user usually needs them.",
)
COMMANDS = Text(
    fi="Komennot",
    sv="Kommandona",
    en="The commands",
)
COMMAND = Text(
    fi="Komento",
    sv="Kommando",
    en="Command",
)
DOES = Text(
    fi="Mitä se tekee",
    sv="Vad det gör",
    en="What it does",
)
DEMO = Text(
    fi="Kirjoittaa Pohjoisen eKirjaston tiedostot uuteen kansioon, tarkistaa ne ja jakaa vuoden 2022 kustannukset.",
    sv="Skriver filerna för Pohjoisen eKirjasto i en ny mapp, kontrollerar dem och fördelar kostnaderna för 2022.",
    en="Writes the files of the Northern eLibrary into a new folder, checks them, and shares the costs of 2022.",
)
EXAMPLE = Text(
    fi="Kirjoittaa esimerkin tiedostot omaan kansioon muokattavaksi.",
    sv="Skriver filerna för ett exempel i en egen mapp så att de kan bearbetas.",
    en="Writes an example's files into a folder of your own, to be changed.",
)
CHECK = Text(
    fi="Tarkistaa kansion tiedostot annetun päivän tilanteen mukaan.",
    sv="Kontrollerar filerna i en mapp enligt läget en viss dag.",
    en="Checks the files of a folder as of a day.",
)
ALLOCATE = Text(
    fi="Jakaa vuoden kustannukset jäsenille ja kertoo, mihin maksuosuudet perustuvat.",
    sv="Fördelar ett års kostnader på medlemmarna och visar vad betalningsandelarna grundar sig på.",
    en="Shares a year's costs among the members and shows what the shares are based on.",
)
COMPARE = Text(
    fi="Vertaa vuoden maksuosuuksia toisiin tiedostoihin, toiseen kustannusliitteeseen tai harkittavaan muutokseen.",
    sv="Jämför ett års betalningsandelar med andra filer, en annan kostnadsbilaga eller en ändring som övervägs.",
    en="Compares a year's shares with other files, another cost annex, or a change that is considered.",
)
FAIRNESS = Text(
    fi="Selvittää laskelmilla, onko vuoden kustannustenjako tasapuolinen.",
    sv="Prövar genom uträkningar om årets kostnadsfördelning är rättvis.",
    en="Examines by calculation whether a year's sharing of costs is fair.",
)
STATUS = Text(
    fi="Näyttää tilanteen jonakin päivänä: mitä on tehtävä, mitkä sopimukset ovat voimassa ja ketkä ovat mukana.",
    sv="Visar läget en viss dag: vad som ska göras, vilka avtal som gäller och vilka som är med.",
    en="Shows how things stand on a day: what is to be done, which agreements are in force and who takes part.",
)
RESPONSIBILITIES = Text(
    fi="Näyttää, kenellä mikäkin tehtävä jonakin päivänä on, tai valinnalla --holder yhden haltijan tehtävät.",
    sv="Visar vem som har vilken uppgift en viss dag, eller med alternativet --holder en innehavares uppgifter.",
    en="Shows who holds which duty on a day, or with the option --holder one holder's duties.",
)
JOIN = Text(
    fi="Laatii liittymisselvityksen: mitä kunta maksaisi, mitä jäsenyys toisi ja mitä on päätettävä.",
    sv="Gör en anslutningsutredning: vad kommunen skulle betala, vad medlemskapet innebär och vad som ska beslutas.",
    en="Makes a joining brief: what a municipality would pay, what membership brings, what must be decided.",
)
CALENDAR = Text(
    fi="Kirjoittaa määräpäivät kalenteritiedostoon (iCalendar), jonka voi tuoda omaan kalenteriin.",
    sv="Skriver fristerna i en kalenderfil (iCalendar), som kan importeras i den egna kalendern.",
    en="Writes the deadlines into a calendar file (iCalendar), to be imported into a calendar of your own.",
)
SCHEMA = Text(
    fi="Tulostaa asiakirjalajin JSON Schema -kuvauksen tekstieditoreille ja muille ohjelmille.",
    sv="Skriver ut ett dokumentslags JSON Schema-beskrivning för textredigerare och andra program.",
    en="Prints the JSON Schema of a kind of document, for text editors and other programs.",
)
HANDBOOK = Text(
    fi="Kirjoittaa tämän käsikirjan kansioon.",
    sv="Skriver den här handboken i en mapp.",
    en="Writes this handbook into a folder.",
)
OPTIONS_1 = Text(
    fi="Valinta {language} vaihtaa kielen. Valinta {as_of} kertoo, minkä päivän tilanne tarkistetaan; ilman sitä "
    "tarkistetaan kuluva päivä. Valinta {format} antaa tuloksen muiden ohjelmien luettavaksi. Jokaisesta "
    "komennosta saa ohjeen valinnalla {help}.",
    sv="Alternativet {language} byter språk. Alternativet {as_of} anger vilken dags läge som kontrolleras; utan "
    "det kontrolleras läget i dag. Alternativet {format} ger resultatet i en form som andra program kan läsa. "
    "Hjälp om ett kommando får du med alternativet {help}.",
    en="The option {language} changes the language. The option {as_of} says for which day the files are checked; "
    "without it they are checked for today. The option {format} gives the outcome for other programs to read. "
    "The option {help} explains each command.",
)
FINDING = Text(
    fi="Miten havaintoa luetaan",
    sv="Hur en iakttagelse läses",
    en="How to read a finding",
)
FINDING_1 = Text(
    fi="Oletetaan, että esimerkin e-kirjastossa on kahdeksan kuntaa, mutta kokonaismääräksi on kirjoitettu "
    "yhdeksän. Ohjelma kertoo siitä näin:",
    sv="Anta att e-biblioteket i exemplet har åtta kommuner, men att totalantalet har skrivits som nio. Programmet "
    "visar det så här:",
    en="Suppose that the e-library of the example has eight municipalities, but that its stated total has been "
    "written as nine. The program then reports this:",
)
FINDING_2 = Text(
    fi="Ensimmäisellä rivillä on paikka (tiedosto, rivi ja sarake), vakavuus ja säännön koodi. Sitten kerrotaan, "
    "mikä on vialla, ja näytetään tiedoston rivi, jossa vika on. Viimeisenä on korjaus: mitä pitää kirjoittaa "
    "toisin. Jos asiaan liittyy toinen paikka, sekin mainitaan. Lopussa luetellaan havainnot, jotka on "
    "sivuutettu, ja kerrotaan havaintojen määrät.",
    sv="På den första raden står platsen (fil, rad och kolumn), allvarlighetsgraden och regelns kod. Därefter anges "
    "vad som är fel, och raden i filen visas. Sist står åtgärden: vad som ska skrivas på ett annat sätt. Om ett annat "
    "ställe hör till saken nämns också det. Till slut räknas åsidosatta iakttagelser upp och antalet iakttagelser "
    "anges.",
    en="The first line has the place (file, line and column), the severity and the rule's code. Then it says what "
    "is wrong and shows the line of the file. Last comes the repair: what to write instead. If another place "
    "is involved, it is named too. At the end the waived findings are listed and the findings counted.",
)
FINDING_3 = Text(
    fi="Sama syy tuottaa vain yhden havainnon. Jos sääntöä ei voida soveltaa ennen kuin toinen vika on korjattu, "
    "ohjelma kertoo, mitä jäi tarkistamatta. Kaikki säännöt ovat luvussa {rules}.",
    sv="Samma orsak ger bara en iakttagelse. Om en regel inte kan tillämpas förrän ett annat fel har rättats anger "
    "programmet vad som inte kunde kontrolleras. Alla regler finns i kapitlet {rules}.",
    en="One cause gives one finding. Where a rule cannot be applied before another mistake is corrected, the program "
    "says what was not checked. All rules are in the chapter {rules}.",
)
FINDING_4 = Text(
    fi=(
        "Havaintoja näytetään enintään {findings}, ja vakavimmat valitaan ensin. Yhdestä havainnosta näytetään "
        "enintään {related} muuta kohtaa. Jos havaintoja tai kohtia on enemmän, siitä kerrotaan, ja lopussa olevat "
        "määrät koskevat kaikkia havaintoja. JSON-muodossa samat asiat ovat avaimissa {unlisted}, "
        "{unlisted_waived}, {at_least} ja {more_related}. Jos tiedostoissa on yhteensä yli {documents} asiakirjaa, "
        "loput jäävät lukematta; siitäkin kerrotaan."
    ),
    sv="Högst {findings} iakttagelser visas, och för en iakttagelse högst {related} andra ställen; de allvarligaste "
    "iakttagelserna väljs först. Om det finns fler anges det, och antalen i slutet gäller alla iakttagelser. I JSON "
    "finns samma information under nycklarna {unlisted}, {unlisted_waived}, {at_least} och {more_related}. Om filerna "
    "tillsammans har över {documents} dokument läses resten inte; också det anges.",
    en="At most {findings} findings are shown, the most serious first, and for one finding at most {related} other "
    "places. Where there are more, the program says so, and the counts at the end are of all findings. In JSON the "
    "same stands under the keys {unlisted}, {unlisted_waived}, {at_least} and {more_related}. Where the files "
    "together have more than {documents} documents, the others are left unread; the program reports this too.",
)
WAIVING = Text(
    fi="Havainnon sivuuttaminen",
    sv="Att åsidosätta en iakttagelse",
    en="Waiving a finding",
)
WAIVING_1 = Text(
    fi=(
        "Joskus alue tietää poikkeavansa säännöstä. Silloin havainnon voi sivuuttaa asetuksissa: mainitaan sääntö, "
        "paikka, syy ja päivä, johon asti sivuuttaminen on voimassa. Paikka on tiedoston nimi ja polku siinä; kunta "
        "nimetään koodilla ja muu luettelon kohta tunnuksella, jotta merkintä koskee samaa kohtaa luettelon "
        "kasvaessakin. Tarkistuksen raportti näyttää paikan valmiina, sellaisena kuin se kirjoitetaan asetuksiin. "
        "Virhettä ei voi sivuuttaa. Sivuutetut havainnot luetellaan erikseen, eikä niitä lasketa "
        "mukaan."
    ),
    sv="Ibland vet området att det avviker från en regel. Då kan iakttagelsen åsidosättas i inställningarna: man "
    "anger regeln, stället, skälet och den dag till vilken åsidosättandet gäller. Stället är filens namn och sökvägen "
    "i den; en kommun eller en annan post i en lista anges med kod eller beteckning, så att samma post avses också "
    "när listan växer. Kontrollens rapport visar stället färdigt, så som det skrivs i inställningarna. Ett fel kan "
    "inte åsidosättas. Åsidosatta iakttagelser räknas upp särskilt och räknas inte med.",
    en="Sometimes a region knows that it departs from a rule. Then the finding may be waived in the settings, "
    "with the rule, the place, the reason and the day until which the waiver holds. The place is the file's name and "
    "the path in it; a municipality or another entry of a list is named by its code or id, so that it stays the same "
    "when the list grows. The report of a check shows the place as it is written in the settings. An error cannot be "
    "waived. Waived findings are listed apart and not counted.",
)
CODES = Text(
    fi="Paluukoodit",
    sv="Returkoderna",
    en="Exit codes",
)
CODES_1 = Text(
    fi="Kun komento on päättynyt, muut ohjelmat näkevät sen tuloksen paluukoodista.",
    sv="När kommandot har avslutats ser andra program resultatet av returkoden.",
    en="When a command has ended, other programs see its outcome from the exit code.",
)
EXIT_CODE = Text(
    fi="Paluukoodi",
    sv="Returkod",
    en="Exit code",
)
OUTCOME = Text(
    fi="Mitä se tarkoittaa",
    sv="Vad den betyder",
    en="What it means",
)
CODE_0 = Text(
    fi="Virheitä ei ole.",
    sv="Det finns inga fel.",
    en="There is no error.",
)
CODE_1 = Text(
    fi="Tiedostoissa on vähintään yksi virhe.",
    sv="Filerna innehåller minst ett fel.",
    en="The files have at least one error.",
)
CODE_2 = Text(
    fi="Ohjelma ei voinut tehdä työtään, esimerkiksi koska kansiota ei löytynyt.",
    sv="Programmet kunde inte utföra sitt arbete, till exempel för att mappen inte fanns.",
    en="The program could not do its work, for instance because the folder was not there.",
)
SHARING = Text(
    fi="Kustannusten jakaminen",
    sv="Att fördela kostnaderna",
    en="Sharing the costs",
)
SHARING_1 = Text(
    fi="Ennen kustannusten jakamista tiedostot tarkistetaan. Jos niissä on virheitä, ne näytetään eikä "
    "kustannuksia jaeta. Tuloksessa on jokaisen jäsenen maksuosuus ja sen perusteet: erät, kaavat, luvut "
    "päivineen ja lähteineen sekä pyöristys. Lyhyin tie omaan laskelmaan on ottaa esimerkki pohjaksi:",
    sv="Innan kostnaderna fördelas kontrolleras filerna. Om de innehåller fel visas felen och kostnaderna "
    "fördelas inte. Resultatet har varje medlems betalningsandel och dess grunder: posterna, formlerna, talen "
    "med dag och källa samt avrundningen. Den kortaste vägen till en egen uträkning är att utgå från exemplet:",
    en="The files are checked before the costs are shared. If they have errors, these are shown and no costs are "
    "shared. The outcome has each member's share and its grounds: the items, the formulas, the figures with their "
    "day and source, and the rounding. The shortest way to a calculation of your own is to start from the example:",
)
