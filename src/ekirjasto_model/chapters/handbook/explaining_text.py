"""The words of the handbook on the share of one member told in sentences, and on the formats of a cost sharing."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

EXPLAINING = Text(
    fi="Yhden jäsenen osuus sanoin",
    sv="En medlems andel i ord",
    en="One member's share in words",
)
EXPLAINING_1 = Text(
    fi="Valinta {explain} kertoo lauseina, miten yhden kunnan maksuosuuteen on tultu: mitä jaetaan ja millä kaavalla, "
    "minkä päivän ja lähteen lukuihin osuus perustuu, mitä kukin muutos teki, miten pyöristettiin ja saiko kunta "
    "yli jääneitä senttejä. Kunta nimetään kuntakoodilla tai nimellä. Sentit ovat samat kuin taulukossa, ja lopussa "
    "on summa.",
    sv="Alternativet {explain} visar i meningar hur en kommuns betalningsandel har räknats ut: vad som fördelas och "
    "enligt vilken formel, vilken dags och vilken källas tal andelen grundar sig på, vad varje ändring gjorde, hur "
    "det avrundades och om kommunen fick överblivna cent. Kommunen anges med kommunkod eller namn. Centen är desamma "
    "som i tabellen, och summan står sist.",
    en="The option {explain} tells in sentences how one municipality's share came about: what is shared and by which "
    "formula, on the figures of which day and source the share rests, what each modifier did, how it was rounded, and "
    "whether the municipality got cents left over. It is named by its code or its name. The cents are the same as in "
    "the table, and the sum stands at the end.",
)
EXPLAINING_2 = Text(
    fi="Esimerkin erästä {item} se kertoo kunnalle {name} näin:",
    sv="Om posten {item} i exemplet säger det för kommunen {name}:",
    en="Of the item {item} of the example it says for the municipality of {name}:",
)
FORMATS = Text(fi="Tuloksen muodot", sv="Resultatets format", en="Formats of the outcome")
FORMATS_1 = Text(
    fi="Valinta {format} valitsee muodon ja valinta {to} tiedoston, johon tulos kirjoitetaan.",
    sv="Alternativet {format} väljer format och alternativet {to} filen som resultatet skrivs i.",
    en="The option {format} chooses the format, and the option {to} the file into which the outcome is written.",
)
FORMAT = Text(fi="Muoto", sv="Format", en="Format")
FOR_WHAT = Text(fi="Mihin se sopii", sv="Vad det passar för", en="What it is for")
TEXT = Text(
    fi="Taulukko ja perusteet näytölle tai sähköpostiin.",
    sv="Tabell och grunder för skärmen eller e-posten.",
    en="The table and what it rests on, for the screen or an e-mail.",
)
MARKDOWN = Text(
    fi="Samat taulukot ja lauseet asiakirjaan liitettäväksi.",
    sv="Samma tabeller och meningar att foga till ett dokument.",
    en="The same tables and sentences, to be put into a document.",
)
CSV = Text(
    fi="Taulukko taulukkolaskentaan: jäsenet riveinä, luvut ja erät sarakkeina.",
    sv="Tabell för kalkylprogram: medlemmarna på raderna, talen och posterna i kolumnerna.",
    en="A table for a spreadsheet: members in rows, figures and items in columns.",
)
JSON = Text(
    fi="Jokaisen osuuden koko laskelma ohjelmille ja tarkastajille.",
    sv="Varje andels hela uträkning för program och granskare.",
    en="The whole calculation of every share, for programs and auditors.",
)
CSV_1 = Text(
    fi="Csv on tehty taulukkolaskentaan, jossa on Suomen asetukset: solujen välissä on puolipiste, luvuissa on "
    "desimaalipilkku eikä välejä, ja alun merkistä ohjelma tunnistaa UTF-8-merkistön. Kuntakoodi on samassa solussa "
    "nimen kanssa, jotta sen alkunollat säilyvät. Jos teksti alkaa merkillä, josta taulukkolaskenta aloittaisi kaavan "
    "({signs}), sen eteen tulee heittomerkki. Kirjoita csv tiedostoon valinnalla {to}, sillä komentotulkki voi "
    "muuttaa tulosteen merkistöä.",
    sv="Csv är gjort för kalkylprogram med Finlands inställningar: cellerna skiljs åt med semikolon, talen har "
    "decimalkomma och inga mellanslag, och på tecknet i början känner programmet igen UTF-8. Kommunkoden står i samma "
    "cell som namnet, så att nollorna i början bevaras. Om en text börjar med ett tecken som kalkylprogrammet skulle "
    "inleda en formel med ({signs}) får den en apostrof framför sig. Skriv csv i en fil med {to}, eftersom "
    "kommandotolken kan ändra teckenkodningen i det som skrivs ut.",
    en="Csv is made for spreadsheets with Finland's settings, in whatever language: semicolons stand between cells, "
    "numbers have a decimal comma and no spaces, and by the mark at the beginning the program knows that the file is "
    "UTF-8. The municipality's code stands in one cell with its name, so that its leading zeros are kept. Where a "
    "text begins with a sign with which a spreadsheet would begin a formula ({signs}), an apostrophe comes first. "
    "Write csv into a file with {to}, since a shell may change the encoding of what is printed.",
)
JSON_1 = Text(
    fi="Json-muodossa jokaisella laskun vaiheella on sen laskutoimitus, tarkka tulos ja lause kaikilla kielillä, ja "
    "luvuilla on päivä ja lähde. Jokaisen osuuden voi siksi laskea uudelleen sentilleen pelkästään siitä, mitä "
    "laskelmassa on. Rakenteen kuvaa {schema}; versio nousee, kun avaimen merkitys muuttuu tai avain poistuu.",
    sv="I json har varje steg i uträkningen sin beräkning, sitt exakta resultat och en mening på alla språk, och talen "
    "har dag och källa. Därför kan varje andel räknas om på centen enbart utifrån det som står i uträkningen. "
    "Strukturen beskrivs av {schema}; versionen stiger när en nyckels betydelse ändras eller en nyckel försvinner.",
    en="In json every step has its calculation, its exact outcome and a sentence in every language, and the figures "
    "have their day and source. So each share can be worked out again, to the cent, from nothing but what stands "
    "there. {schema} describes the shape; its version rises when a key changes its meaning or is removed.",
)
