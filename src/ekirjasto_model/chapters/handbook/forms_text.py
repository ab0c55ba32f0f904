"""The words for the forms of values: what each is called and how it is written."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

DAY = Text(
    fi="päivä",
    sv="dag",
    en="day",
)
DAY_HOW = Text(
    fi="vuosi, kuukausi ja päivä, yhdysmerkit välissä",
    sv="år, månad och dag med bindestreck emellan",
    en="year, month and day with hyphens between them",
)
MOMENT = Text(
    fi="päivä tai kuukausi",
    sv="dag eller månad",
    en="day or month",
)
MOMENT_HOW = Text(
    fi="päivä tai, jos sitä ei tiedetä, vuosi ja kuukausi",
    sv="dagen eller, om den inte är känd, år och månad",
    en="the day or, where it is not known, the year and month",
)
LINE = Text(
    fi="rivi tekstiä",
    sv="textrad",
    en="line of text",
)
LINE_HOW = Text(
    fi="enintään 300 merkkiä yhdellä rivillä",
    sv="högst 300 tecken på en rad",
    en="up to 300 characters on one line",
)
PROSE = Text(
    fi="teksti",
    sv="text",
    en="text",
)
PROSE_HOW = Text(
    fi="enintään 4 000 merkkiä, myös usealla rivillä",
    sv="högst 4 000 tecken, också på flera rader",
    en="up to 4,000 characters, on several lines if need be",
)
NAMES = Text(
    fi="nimi kielittäin",
    sv="namn per språk",
    en="name by language",
)
NAMES_HOW = Text(
    fi="jokainen kieli omalla rivillään, vähintään yksi: fi, sv, en, se, smn tai sms",
    sv="varje språk på en egen rad, minst ett: fi, sv, en, se, smn eller sms",
    en="each language on a line of its own, at least one of fi, sv, en, se, smn and sms",
)
WORDS = Text(
    fi="teksti kielittäin",
    sv="text per språk",
    en="text by language",
)
WORDS_HOW = Text(
    fi="kuten nimi, mutta teksti voi olla pitempi ja monirivinen",
    sv="som ett namn, men texten får vara längre och ha flera rader",
    en="like a name, but the text may be longer and have several lines",
)
AMOUNT = Text(
    fi="euromäärä",
    sv="eurobelopp",
    en="sum in euros",
)
AMOUNT_HOW = Text(
    fi="lainausmerkeissä, piste ja kaksi desimaalia, ei välilyöntejä",
    sv="inom citattecken, med punkt och två decimaler, utan mellanslag",
    en="in quotation marks, with a point and two decimals, no spaces",
)
RATE = Text(
    fi="hinta",
    sv="pris",
    en="price",
)
RATE_HOW = Text(
    fi="euroa yksikköä kohden, lainausmerkeissä, niin monta desimaalia kuin lähteessä on",
    sv="euro per enhet, inom citattecken, med så många decimaler som i källan",
    en="euros for one unit, in quotation marks, with as many decimals as the source has",
)
QUANTITY = Text(
    fi="määrä",
    sv="mängd",
    en="quantity",
)
QUANTITY_HOW = Text(
    fi="mitattu luku lainausmerkeissä, desimaalit pisteellä",
    sv="ett uppmätt tal inom citattecken, med decimalpunkt",
    en="a measured number in quotation marks, with a decimal point",
)
PERCENTAGE = Text(
    fi="prosenttiluku",
    sv="procenttal",
    en="percentage",
)
PERCENTAGE_HOW = Text(
    fi="luku nollasta sataan lainausmerkeissä, ilman prosenttimerkkiä",
    sv="ett tal från noll till hundra inom citattecken, utan procenttecken",
    en="a number from zero to a hundred in quotation marks, without a percent sign",
)
RATIO = Text(
    fi="murto-osa",
    sv="bråktal",
    en="fraction",
)
RATIO_HOW = Text(
    fi="kaksi kokonaislukua ja vinoviiva, lainausmerkeissä",
    sv="två heltal och ett snedstreck, inom citattecken",
    en="two whole numbers and a slash, in quotation marks",
)
WEIGHT = Text(fi="paino", sv="vikt", en="weight")
WEIGHT_HOW = Text(
    fi="luku nollasta yhteen tai murtoluku lainausmerkeissä, desimaalit pisteellä",
    sv="ett tal från noll till ett eller ett bråktal inom citattecken, med decimalpunkt",
    en="a number from zero to one or a fraction in quotation marks, with a decimal point",
)
ID = Text(
    fi="tunnus",
    sv="beteckning",
    en="id",
)
ID_HOW = Text(
    fi="pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä",
    sv="små bokstäver a–z, siffror och bindestreck",
    en="small letters a–z, digits and hyphens",
)
MUNICIPALITY = Text(
    fi="kuntakoodi",
    sv="kommunkod",
    en="municipality code",
)
MUNICIPALITY_HOW = Text(
    fi="kolme numeroa lainausmerkeissä, etunollat mukana",
    sv="tre siffror inom citattecken, också inledande nollor",
    en="three digits in quotation marks, leading zeros included",
)
REGION = Text(
    fi="maakuntakoodi",
    sv="landskapskod",
    en="region code",
)
REGION_HOW = Text(
    fi="kaksi numeroa lainausmerkeissä",
    sv="två siffror inom citattecken",
    en="two digits in quotation marks",
)
BUSINESS_ID = Text(
    fi="Y-tunnus",
    sv="FO-nummer",
    en="business id",
)
BUSINESS_ID_HOW = Text(
    fi="seitsemän numeroa, yhdysmerkki ja tarkistusnumero, lainausmerkeissä",
    sv="sju siffror, bindestreck och en kontrollsiffra, inom citattecken",
    en="seven digits, a hyphen and a check digit, in quotation marks",
)
ISIL = Text(
    fi="ISIL-tunnus",
    sv="ISIL-kod",
    en="ISIL",
)
ISIL_HOW = Text(
    fi="maan tunnus, yhdysmerkki ja kirjaston tunnus",
    sv="landets kod, bindestreck och bibliotekets kod",
    en="the country's code, a hyphen and the library's own",
)
ADDRESS = Text(
    fi="verkko-osoite",
    sv="webbadress",
    en="web address",
)
ADDRESS_HOW = Text(
    fi="alkaa merkeillä https:// tai http://",
    sv="börjar med https:// eller http://",
    en="begins with https:// or http://",
)
PATH = Text(
    fi="paikka",
    sv="ställe",
    en="place",
)
PATH_HOW = Text(
    fi=(
        "avaimet ja luettelon kohtien nimet, vinoviiva välissä; nimi on kohdan id tai kunnan koodi, ja jos sama "
        "nimi on usealla kohdalla, polku koskee niitä kaikkia; nimetön kohta merkitään järjestysnumerolla nollasta "
        "alkaen; tähti tarkoittaa mitä tahansa kohtaa"
    ),
    sv="nycklar och namn på poster i listor, med snedstreck emellan; namnet är postens id eller kommunens kod, och om "
    "flera poster har det gäller sökvägen dem alla; en post utan namn anges med sitt ordningsnummer, räknat från noll; "
    "en asterisk är vilken post som helst",
    en="keys and names of list entries, with a slash between; the name is the entry's id or its municipality's code, "
    "and where several entries have it, the path means them all; an entry without a name is written as its number, "
    "counted from zero; an asterisk stands for any one",
)
RULE_CODE = Text(
    fi="säännön koodi",
    sv="regelns kod",
    en="rule code",
)
RULE_CODE_HOW = Text(
    fi="säännön aihe, piste ja nimi",
    sv="regelns ämne, en punkt och regelns namn",
    en="the rule's topic, a point and its name",
)
WHOLE_NUMBER = Text(
    fi="kokonaisluku {least}–{greatest}",
    sv="heltal {least}–{greatest}",
    en="whole number {least}–{greatest}",
)
VERSION_NUMBER = Text(
    fi="luku {only}",
    sv="talet {only}",
    en="the number {only}",
)
YES_OR_NO = Text(
    fi="{true} tai {false}",
    sv="{true} eller {false}",
    en="{true} or {false}",
)
ONLY = Text(
    fi="aina {only}",
    sv="alltid {only}",
    en="always {only}",
)
ONE_OF = Text(
    fi="koodi luettelosta {codelist}",
    sv="en kod ur listan {codelist}",
    en="a code of the list {codelist}",
)
EITHER = Text(
    fi="jokin näistä: {parts}",
    sv="någon av följande: {parts}",
    en="one of these: {parts}",
)
ANY_LIST = Text(
    fi="luettelo: {item}",
    sv="förteckning: {item}",
    en="list: {item}",
)
SOME_LIST = Text(
    fi="luettelo, vähintään yksi: {item}",
    sv="förteckning, minst en: {item}",
    en="list, at least one: {item}",
)
