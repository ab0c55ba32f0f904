"""The words of the chapter on the rules."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

INTRO_1 = Text(
    fi="Ohjelma tarkistaa tiedostot sääntö säännöltä. Sääntöjä on {count}. Jokaisesta kerrotaan tässä, mikä on "
    "vialla, miksi sillä on merkitystä, miltä väärin kirjoitettu kohta näyttää, mitä ohjelma siitä sanoo ja "
    "miten kohta kirjoitetaan oikein.",
    sv="Programmet kontrollerar filerna regel för regel. Det finns {count} regler. För varje regel beskrivs här vad "
    "som är fel, varför det har betydelse, hur ett felaktigt ställe ser ut, vad programmet säger om det och hur "
    "stället skrivs rätt.",
    en="The program checks the files rule by rule. There are {count} rules. For each, this chapter says what is "
    "wrong, why it matters, what a wrong place looks like, what the program says about it, and how to write the "
    "place correctly.",
)
INTRO_2 = Text(
    fi="Esimerkit ovat muutoksia esimerkin {example} tiedostoihin, ja ohjelma on tarkistanut ne itse. "
    "Rivit ovat lyhennelmiä: merkki … tarkoittaa, että välistä on jätetty rivejä pois.",
    sv="Exemplen är ändringar i filerna för exempelbiblioteket {example}, och programmet har självt kontrollerat "
    "dem. Raderna är utdrag: tecknet … betyder att rader har utelämnats.",
    en="The examples are changes to the files of the example e-library {example}, and the program has checked "
    "them itself. The lines are excerpts: the sign … means that lines have been left out.",
)
SEVERITIES_1 = Text(
    fi="Havaintoja on kolmea vakavuutta.",
    sv="En iakttagelse har en av tre allvarlighetsgrader.",
    en="A finding has one of three severities.",
)
SEVERITIES = Text(
    fi="Havaintojen vakavuus",
    sv="Iakttagelsernas allvarlighetsgrader",
    en="Severity of findings",
)
SEVERITY = Text(
    fi="Vakavuus",
    sv="Allvarlighetsgrad",
    en="Severity",
)
MEANING = Text(
    fi="Mitä se tarkoittaa",
    sv="Vad den betyder",
    en="What it means",
)
ERROR = Text(
    fi="Sopimus tai laki vaatii toisin, tai tulos olisi väärä. Kustannuksia ei jaeta ennen kuin virhe on korjattu.",
    sv="Avtalet eller lagen kräver något annat, eller så skulle resultatet bli fel. Kostnaderna fördelas inte "
    "förrän felet har rättats.",
    en="The agreement or the law demands otherwise, or the result would be wrong. No costs are shared before the "
    "error is corrected.",
)
WARNING = Text(
    fi="Kohta olisi hyvä korjata, vaikka mikään ei estä tuloksen käyttämistä.",
    sv="Stället borde rättas, även om inget hindrar att resultatet används.",
    en="The place should be corrected, although nothing keeps the result from being used.",
)
NOTE = Text(
    fi="Asia on hyvä tietää, esimerkiksi että tieto on oletettu. Mitään ei tarvitse tehdä.",
    sv="Saken är bra att känna till, till exempel att en uppgift är antagen. Inget behöver göras.",
    en="The thing is worth knowing, for instance that a value is assumed. Nothing needs to be done.",
)
TOPIC_TABLE = Text(
    fi="Säännöt: {topic}",
    sv="Regler: {topic}",
    en="Rules: {topic}",
)
RULE = Text(
    fi="Sääntö",
    sv="Regel",
    en="Rule",
)
GRADE = Text(
    fi="{severity}, säännön koodi {code}",
    sv="{severity}, regelns kod {code}",
    en="{severity}, rule code {code}",
)
WRONG = Text(
    fi="{label}, tiedosto {file} riviltä {line} alkaen:",
    sv="{label}, filen {file} från rad {line}:",
    en="{label}, file {file} from line {line} on:",
)
WRONG_LABEL = Text(
    fi="Väärin",
    sv="Felaktigt",
    en="Wrong",
)
RIGHT_LABEL = Text(
    fi="Oikein",
    sv="Riktigt",
    en="Right",
)
WRONG_UNREAD = Text(
    fi="{label}: tiedosto {file}, jota ei voitu lukea.",
    sv="{label}: filen {file}, som inte kunde läsas.",
    en="{label}: the file {file}, which could not be read.",
)
WRONG_EMPTY = Text(
    fi="{label}: tiedosto {file}, joka on tyhjä.",
    sv="{label}: filen {file}, som är tom.",
    en="{label}: the file {file}, which is empty.",
)
SAYS = Text(
    fi="{label}: {message} {repair}",
    sv="{label}: {message} {repair}",
    en="{label}: {message} {repair}",
)
SAYS_LABEL = Text(
    fi="Ohjelma sanoo",
    sv="Programmet säger",
    en="The program says",
)
SOURCE = Text(
    fi="{label}: {source}",
    sv="{label}: {source}",
    en="{label}: {source}",
)
SOURCE_LABEL = Text(
    fi="Mihin sääntö perustuu",
    sv="Vad regeln grundar sig på",
    en="What the rule rests on",
)
