"""The words of the chapter on the files, field by field."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

INTRO_1 = Text(
    fi="E-kirjaston tiedostot ovat yhdessä kansiossa. Niitä kirjoitetaan tekstieditorilla YAML- tai "
    "JSON-muodossa, ja jokainen tiedosto on yksi asiakirja. Asiakirjoja on {count} lajia. Tässä luvussa "
    "käydään läpi jokainen laji ja jokainen sen kohta.",
    sv="E-bibliotekets filer finns i en och samma mapp. De skrivs med en textredigerare i formatet YAML eller "
    "JSON, och varje fil är ett dokument. Det finns {count} slags dokument. Det här kapitlet går igenom "
    "varje slag och varje ställe i det.",
    en="The files of an e-library lie in one folder. They are written with a text editor in YAML or JSON, and "
    "each file is one document. There are {count} kinds of documents. This chapter goes through every kind and "
    "every place in it.",
)
INTRO_2 = Text(
    fi="Avaimet ovat englanniksi ja samat kaikilla kielillä, jotta samat tiedostot kelpaavat kaikille. Se, mitä "
    "avaimen perään kirjoitetaan, on alueen omaa kieltä. Kohta, josta ei ole mitään sanottavaa, jätetään "
    "kokonaan pois; tyhjää arvoa ei kirjoiteta. Jos tietoa ei ole, vaikka sen pitäisi olla, se merkitään "
    "luetteloon {unknown}, eikä sitä koskaan keksitä.",
    sv="Nycklarna är på engelska och desamma på alla språk, så att samma filer duger åt alla. Det som skrivs "
    "efter nyckeln är på områdets eget språk. Ett ställe om vilket det inte finns något att säga utelämnas "
    "helt; tomma värden skrivs inte. Om en uppgift saknas trots att den borde finnas antecknas den i "
    "förteckningen {unknown}, och den hittas aldrig på.",
    en="The keys are in English and the same in every language, so that the same files serve everybody. What is "
    "written after a key is in the region's own language. A place about which there is nothing to say is left "
    "out altogether; empty values are not written. What is not known although it should be is put on the list "
    "{unknown}, and never invented.",
)
FORMS = Text(
    fi="Miten arvot kirjoitetaan",
    sv="Hur värdena skrivs",
    en="How values are written",
)
FORMS_1 = Text(
    fi="Jokaisella kohdalla on muoto. Taulukko näyttää muodot, joita muissa taulukoissa käytetään. Numerosarjat, "
    "joissa etunollilla on merkitystä, ja kaikki euromäärät ja hinnat ovat lainausmerkeissä. Viimeinen päivä "
    "kuuluu aina mukaan.",
    sv="Varje ställe har en form. Tabellen visar de former som används i de andra tabellerna. Nummer vars "
    "inledande nollor har betydelse och alla eurobelopp och priser står inom citattecken. Den sista dagen "
    "räknas alltid med.",
    en="Every place has a form. The table shows the forms that the other tables use. Numbers whose leading zeros "
    "matter, and all sums and prices, stand in quotation marks. A last day is always included.",
)
FORM = Text(
    fi="Muoto",
    sv="Form",
    en="Form",
)
HOW = Text(
    fi="Miten se kirjoitetaan",
    sv="Hur den skrivs",
    en="How it is written",
)
EXAMPLE = Text(
    fi="Esimerkki",
    sv="Exempel",
    en="Example",
)
COMMON = Text(
    fi="Mitä jokaisessa asiakirjassa on",
    sv="Vad som finns i varje dokument",
    en="What every document has",
)
COMMON_1 = Text(
    fi="Jokainen asiakirja alkaa lajilla ja version numerolla. Lisäksi siinä voi kertoa, mihin tiedot perustuvat, "
    "mitä on oletettu ja mitä ei tiedetä. Näitä avaimia ei toisteta jäljempänä.",
    sv="Varje dokument inleds med sitt slag och sin version. Dessutom kan dokumentet ange vad uppgifterna bygger "
    "på, vad som har antagits och vad som inte är känt. De här nycklarna upprepas inte längre fram.",
    en="Every document begins with its kind and the number of the version. It may also say what it rests on, what "
    "is assumed and what is not known. These keys are not repeated further on.",
)
KIND = Text(
    fi="{title}: {kind}",
    sv="{title}: {kind}",
    en="{title}: {kind}",
)
KEYS = Text(
    fi="Taulukossa ovat asiakirjan omat avaimet.",
    sv="Tabellen visar dokumentets egna nycklar.",
    en="The table has the document's own keys.",
)
PART = Text(
    fi="Avain, jonka alle osa kirjoitetaan: {keys}.",
    sv="Nyckel som delen skrivs under: {keys}.",
    en="Key under which this part is written: {keys}.",
)
PART_UNDER_SEVERAL = Text(
    fi="Avaimet, joiden alle osa kirjoitetaan: {keys}.",
    sv="Nycklar som delen skrivs under: {keys}.",
    en="Keys under which this part is written: {keys}.",
)
FORMULA_PART = Text(
    fi="Avain, jonka alle tämä kirjoitetaan: {keys}. Laskutapa kerrotaan luvussa {costs}.",
    sv="Nyckel som detta skrivs under: {keys}. Uträkningen framgår av kapitlet {costs}.",
    en="Key under which this is written: {keys}. The chapter {costs} explains how it is worked out.",
)
CHOICE = Text(
    fi="Avaimista kirjoitetaan tasan yksi.",
    sv="Av nycklarna skrivs exakt en.",
    en="Exactly one of the keys is written.",
)
CAPTION = Text(
    fi="Avaimet: {title}",
    sv="Nycklar: {title}",
    en="Keys: {title}",
)
KEY = Text(
    fi="Avain",
    sv="Nyckel",
    en="Key",
)
REQUIRED = Text(
    fi="Pakollinen",
    sv="Obligatorisk",
    en="Required",
)
MEANING = Text(
    fi="Merkitys",
    sv="Betydelse",
    en="Meaning",
)
YES = Text(
    fi="kyllä",
    sv="ja",
    en="yes",
)
NO = Text(
    fi="ei",
    sv="nej",
    en="no",
)
EXCERPT = Text(
    fi="Näin asiakirja alkaa esimerkissä {example}, tiedostossa {file}:",
    sv="Så här börjar dokumentet i exemplet {example}, i filen {file}:",
    en="This is how the document begins in the example {example}, in the file {file}:",
)
WHOLE_EXAMPLE = Text(
    fi="Koko esimerkin, jossa lähes jokainen kohta on täytetty, saa omaan kansioon komennolla {command}.",
    sv="Hela exemplet, där nästan varje ställe är ifyllt, får du i en egen mapp med kommandot {command}.",
    en="The command {command} writes the whole example, in which nearly every place is filled, into a folder of "
    "your own.",
)
