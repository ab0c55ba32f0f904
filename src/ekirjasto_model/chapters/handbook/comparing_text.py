"""The words of the chapter on comparing alternatives and on fairness."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

INTRO_1 = Text(
    fi="Ennen kuin kustannustenjaosta päätetään, on hyvä nähdä, mitä vaihtoehdot merkitsevät kullekin jäsenelle. "
    "Komento "
    "{command} laskee vuoden maksuosuudet sellaisina kuin ne ovat ja sellaisina kuin ne olisivat, ja näyttää ne "
    "rinnakkain. Se ei muuta tiedostoja.",
    sv="Innan man beslutar om kostnadsfördelningen är det bra att se vad alternativen innebär för varje medlem. "
    "Kommandot {command} räknar ut årets betalningsandelar så som de är och så som de skulle bli, och visar dem sida "
    "vid sida. Det ändrar inte filerna.",
    en="Before the sharing of costs is decided on, it is good to see what the alternatives mean for each member. The "
    "command {command} works out the year's shares as they are and as they would be, and shows them side by side. It "
    "changes no file.",
)
CHANGES = Text(fi="Muutokset", sv="Ändringarna", en="The changes")
CHANGES_1 = Text(
    fi="Vaihtoehdon voi tehdä valinnalla {option}. Kunnan voi kirjoittaa koodilla tai nimellä, kustannuserän sen "
    "tunnuksella.",
    sv="Ett alternativ kan göras med {option}. En kommun kan skrivas med kod eller namn, en kostnadspost med sin "
    "beteckning.",
    en="An alternative can be made with {option}. A municipality may be written by its code or name, a cost item by "
    "its "
    "id.",
)
CHANGE = Text(fi="Muutos", sv="Ändring", en="Change")
MEANS = Text(fi="Mitä se tarkoittaa", sv="Vad den betyder", en="What it means")
JOIN = Text(
    fi="Kunta liittyy mainittuna päivänä; ilman päivää vuoden alusta. Se osallistuu kaikille yhteisiin palveluihin "
    "ja maksaa vajaalta vuodelta sopimuksen säännön mukaan.",
    sv="Kommunen ansluter sig den dagen; utan dag från årets början. Den tar de tjänster som är gemensamma för alla "
    "och "
    "betalar för ett ofullständigt år enligt avtalets regel.",
    en="The municipality joins on the day; without a day, from the beginning of the year. It takes the services common "
    "to all, and pays for a partial year by the agreement's rule.",
)
LEAVE = Text(
    fi="Päivä on kunnan viimeinen jäsenyyspäivä; ilman päivää kunta ei ole sinä vuonna lainkaan jäsen.",
    sv="Dagen är kommunens sista dag som medlem; utan dag är kommunen inte alls medlem under året.",
    en="The day is the municipality's last as a member; without a day it is no member in the year at all.",
)
MERGE = Text(
    fi="Kunnat ovat koko vuoden yksi kunta, jolla on niiden lukujen summat ja ensin mainitun koodi.",
    sv="Kommunerna är hela året en enda kommun med summan av deras tal och den först nämndas kod.",
    en="The municipalities are one for the whole year, with the sums of their figures and the code of the first.",
)
FORMULA = Text(
    fi="Kustannuserällä on toinen kaava. Kaavan nimen jälkeen voi kirjoittaa jakoperusteen.",
    sv="Kostnadsposten har en annan formel. Efter formelns namn kan fördelningsgrunden skrivas.",
    en="The cost item has another formula. A driver may be written after its name.",
)
FORMULA_FILE = Text(
    fi="Sama, mutta kaava luetaan tiedostosta. Siinä on se, mikä kustannusliitteessä olisi avaimen formula alla.",
    sv="Samma, men formeln läses ur en fil med det som i kostnadsbilagan skulle stå under nyckeln formula.",
    en="The same, but the formula is read from a file, which holds what would stand below the key formula.",
)
RATE = Text(
    fi="Kustannuserän hinta on toinen.", sv="Kostnadspostens pris är ett annat.", en="The cost item has another rate."
)
POPULATION = Text(
    fi="Asukasluvut ovat mainitun vuoden viimeiseltä päivältä. Muut luvut pysyvät ennallaan.",
    sv="Invånarantalen är från det angivna årets sista dag. De övriga talen förblir desamma.",
    en="The inhabitants are those of the last day of the year stated. Other figures stay as they are.",
)
TOGETHER = Text(
    fi="Samaan vaihtoehtoon kuuluvat muutokset erotetaan pilkuin: {example}. Kun valinta kirjoitetaan monta kertaa, "
    "vaihtoehdot näytetään rinnakkain.",
    sv="Ändringar i samma alternativ skiljs åt med kommatecken: {example}. När --change skrivs flera gånger "
    "visas alternativen sida vid sida.",
    en="Changes of one alternative stand with commas between: {example}. Where the option is written several times, "
    "the "
    "alternatives are shown side by side.",
)
SAME_SUM = Text(
    fi="Jos kustannuserän summa on seurannut hinnasta ja uusi kaava jakaa summan, jaetaan se summa, jonka hinta antoi. "
    "Näin kaavoja voi verrata samalla kokonaissummalla.",
    sv="Om kostnadspostens summa har följt av ett pris och den nya formeln fördelar en summa, fördelas den summa som "
    "priset gav. Så kan formler jämföras med samma totalsumma.",
    en="Where an item's sum has followed from a rate and the new formula splits a sum, the sum that the rate gave is "
    "split. So formulas can be compared on the same total.",
)
WORKED = Text(fi="Laskettu esimerkki", sv="Ett uträknat exempel", en="A worked example")
WORKED_1 = Text(
    fi="Kunta {name} harkitsee liittymistä {day} alkaen. Mitä muut silloin maksaisivat?",
    sv="Kommunen {name} överväger att ansluta sig från och med den {day}. Vad skulle de andra då betala?",
    en="The municipality of {name} considers joining from {day}. What would the others then pay?",
)
WORKED_2 = Text(
    fi="Jäseniä, joiden osuus pienenee, on {count}, ja pienennys on yhteensä {sum}. Loput uuden jäsenen osuudesta on "
    "uutta rahaa hintaan perustuvista eristä. Liittymismaksu {fee} ei sisälly osuuksiin.",
    sv="Antalet medlemmar vars andel minskar är {count}, och minskningen är sammanlagt {sum}. Resten av den nya "
    "medlemmens andel är nya pengar från poster som följer av ett pris. Anslutningsavgiften {fee} ingår inte i "
    "andelarna.",
    en="The members whose share falls are {count}, and it falls by {sum} in all. The rest of the new member's share is "
    "new money, from items that follow from a rate. The entry fee of {fee} is no part of the shares.",
)
WORKED_3 = Text(
    fi="Kustannuserä {items} puuttuu kummastakin sarakkeesta, koska liittyvän kunnan lukua ei tiedetä. Summat ovat "
    "samat "
    "kuin liittymisselvityksessä ({brief}).",
    sv="Kostnadsposten {items} saknas i båda kolumnerna, eftersom den anslutande kommunens tal inte är känt. Summorna "
    "är "
    "desamma som i anslutningsutredningen ({brief}).",
    en="The cost item {items} is in neither column, because the joining municipality's figure is not known. The sums "
    "are "
    "those of the joining brief ({brief}).",
)
FILES = Text(fi="Toiset tiedostot", sv="Andra filer", en="Other files")
FILES_1 = Text(
    fi="Vertailtavaksi voi antaa myös toisen kansion tai yhden kustannusliitteen: {example}. Ensimmäinen polku on "
    "lähtökohta, ja muut ovat vaihtoehtoja.",
    sv="Man kan också jämföra med en annan mapp eller med en enda kostnadsbilaga: {example}. Den första sökvägen är "
    "utgångspunkten, och de andra är alternativ.",
    en="Another folder, or a single cost annex, may be named to compare with: {example}. The first path is what the "
    "others are compared with.",
)
FILES_2 = Text(
    fi="Tiedosto, jossa on vain kustannusliite, asetetaan lähtökohdan oman, saman vuoden liitteen tilalle; sopimus, "
    "asukasluvut ja muut tiedot luetaan lähtökohdan tiedostoista. Jos liite annetaan ensimmäisenä, sen rinnalle "
    "luetaan "
    "kansio, jossa se on. Kummankin puolen tiedostot tarkistetaan, ja virheet pysäyttävät vertailun.",
    sv="En fil med bara en kostnadsbilaga sätts i stället för utgångspunktens egen bilaga för samma år; avtalet, "
    "invånarantalen och det övriga läses ur utgångspunktens filer. Om en bilaga anges först läses mappen där den finns "
    "vid sidan av den. Båda sidornas filer kontrolleras, och fel stoppar jämförelsen.",
    en="A file that holds only a cost annex is put in the place of the first side's own annex for the year; the "
    "agreement, the inhabitants and the rest are read from the first side's files. Where an annex is named first, the "
    "folder in which it stands is read beside it. The files of every side are checked, and errors stop the comparison.",
)
FAIRNESS = Text(fi="Tasapuolisuus", sv="Rättvisan", en="Fairness")
FAIRNESS_1 = Text(
    fi="Komento {command} kokeilee laskemalla viittä väitettä:",
    sv="Kommandot {command} prövar fem påståenden genom att räkna:",
    en="The command {command} tries five statements by calculation:",
)
STATEMENT = Text(fi="{statement}. {about}", sv="{statement}. {about}", en="{statement}. {about}")
FAIRNESS_2 = Text(
    fi="Jokainen väite pitää paikkansa, ei pidä paikkaansa tai jää sanomatta, jos tieto puuttuu ({answers}). "
    "Poikkeuksesta "
    "kerrotaan aina, ketä se koskee, mistä se johtuu ja mitkä kaksi summaa eroavat, niin että sen voi laskea itse "
    "uudelleen.",
    sv="Varje påstående stämmer, stämmer inte eller lämnas öppet om en uppgift saknas ({answers}). Om ett undantag "
    "sägs "
    "alltid vem det gäller, vad det beror på och vilka två summor som skiljer sig åt, så att man själv kan räkna om "
    "det.",
    en="Each statement holds, fails, or cannot be told where something is missing ({answers}). Of an exception it is "
    "always said whom it concerns, what it comes from, and which two sums differ, so that anybody can work it out "
    "again.",
)
FAIRNESS_3 = Text(
    fi="Esimerkin vuoden {year} kustannusliitteessä on ilmoitettu myös, mitä palvelut maksaisivat yksin:",
    sv="I exemplets kostnadsbilaga för år {year} anges också vad tjänsterna skulle kosta på egen hand:",
    en="The example's cost annex for {year} also states what the services would cost alone:",
)
ALONE = Text(
    fi="Ensimmäisen väitteen vastaus: {answer}. Kirjastokimpasta verrataan sen kuntien osuuksia yhteensä, sillä "
    "yhdessä "
    "ne voivat maksaa enemmän kuin yksin, vaikka mikään niistä ei maksaisi.",
    sv="Svaret på det första påståendet: {answer}. För en bibliotekssammanslutning jämförs dess kommuners andelar "
    "sammanlagt, för tillsammans kan de betala mer än på egen hand fast ingen av dem gör det.",
    en="The answer to the first statement: {answer}. Of a consortium the shares of its municipalities together are "
    "compared, for together they may pay more than alone although none of them does.",
)
MERGER = Text(
    fi="Neljännen väitteen vastaus: {answer}. Kustakin jäsenestä näytetään se yhdistyminen, joka muuttaa sen osuutta "
    "eniten. Tavallisin syy on, että tasan jaettavalla erällä on yhdistymisen jälkeen yksi maksaja vähemmän.",
    sv="Svaret på det fjärde påståendet: {answer}. För varje medlem visas den sammanslagning som ändrar dess andel "
    "mest. "
    "Den vanligaste orsaken är att en post som fördelas jämnt har en betalare mindre efter sammanslagningen.",
    en="The answer to the fourth statement: {answer}. Of each member the merger is shown that changes its share most. "
    "The "
    "most usual reason is that an item shared equally has one payer less after the merger.",
)
CENTS = Text(fi="Yli jääneet sentit", sv="Cent som blir över", en="Cents left over")
CENTS_1 = Text(
    fi="Kun summa jaetaan senteiksi, yli jää muutama sentti, ja joku maksaa ne ({costs}). Siksi osuus voi muuttua "
    "sentin väärään suuntaan, vaikka itse kaava ei suosi ketään. Poikkeukseksi luetaan vain ero, joka on jo ennen "
    "pyöristämistä "
    "vähintään sentti; muut luetellaan erikseen.",
    sv="När en summa delas i cent blir några cent över, och någon betalar dem ({costs}). Därför kan en andel ändras en "
    "cent åt "
    "fel håll fast formeln inte gynnar någon. Som undantag räknas bara en skillnad som redan före avrundningen är "
    "minst "
    "en cent; de övriga räknas upp särskilt.",
    en="When a sum is split into cents, a few are left over, and somebody pays them ({costs}). So a share may move by "
    "a "
    "cent the wrong way although the formula favours nobody. Only a difference of at least a cent before rounding "
    "counts "
    "as an exception; the others are listed apart.",
)
UNTOLD = Text(fi="Kun ei voida sanoa", sv="När det inte går att säga", en="When it cannot be told")
UNTOLD_1 = Text(
    fi="Ohjelma ei arvaa puuttuvaa tietoa. Jos kustannusliite ei kerro, mitä jäsen maksaisi yksin, vastausta ei ole; "
    "jos "
    "yhdessäkään erässä ei jaeta summaa, kustannusten kasvua ei voi kokeilla. Syy ja ne, joita se koskee, kerrotaan "
    "jokaisen vastauksen kohdalla.",
    sv="Programmet gissar inte det som saknas. Om kostnadsbilagan inte anger vad en medlem skulle betala på egen hand "
    "finns det inget svar; om ingen post fördelar en summa kan större kostnader inte prövas. Orsaken, och vem den "
    "gäller, "
    "anges vid varje svar.",
    en="The program guesses nothing that is missing. Where the cost annex does not say what a member would pay alone, "
    "there is no answer; where no item splits a sum, growing costs cannot be tried. The reason, and whom it concerns, "
    "stand with each answer.",
)
SIZES = Text(fi="Kustannus asukasta kohden", sv="Kostnaden per invånare", en="The cost per inhabitant")
SIZES_1 = Text(
    fi="Lopuksi näytetään, mitä asukas maksaa erikokoisissa kunnissa. Taulukko ei vastaa mihinkään väitteeseen: jaossa "
    "voi olla hyvä syy siihen, että pienen kunnan asukas maksaa enemmän tai vähemmän.",
    sv="Till sist visas vad en invånare betalar i kommuner av olika storlek. Tabellen svarar inte på något påstående: "
    "det "
    "kan finnas en god grund för att en invånare i en liten kommun betalar mer eller mindre.",
    en="Last it is shown what an inhabitant pays in municipalities of different size. The table answers no statement: "
    "there may be a good reason why an inhabitant of a small municipality pays more or less.",
)
NO_VERDICT = Text(
    fi="Vastaukset eivät ole tuomioita. Jako voi olla kohtuullinen, vaikka jokin väite ei pidä paikkaansa: esimerkiksi "
    "tasan jaettava erä on usein tarkoituksellinen. Jäsenet päättävät siitä itse.",
    sv="Svaren är ingen dom. En fördelning kan vara skälig fast något påstående inte stämmer: till exempel är en post "
    "som "
    "fördelas jämnt ofta avsiktlig. Det avgör medlemmarna själva.",
    en="The answers are no verdict. A sharing may be reasonable although some statement fails: an item that is shared "
    "equally, for instance, is often meant so. The members decide that themselves.",
)
